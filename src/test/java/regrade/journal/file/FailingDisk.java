package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// A disk that has room for so many bytes and no more, that may refuse to force, and that may die.
final class FailingDisk implements Disk {
    private final Disk real = new RealDisk();
    private long left = Long.MAX_VALUE;
    private boolean dead;
    private boolean refusesForce;

    /// Writes this many more bytes, the last write only in part.
    FailingDisk full(long after) {
        left = after;
        return this;
    }

    /// As [#full], and nothing can be taken back afterwards, as if the machine had died.
    FailingDisk dies(long after) {
        dead = true;
        return full(after);
    }

    void refuseForce() {
        refusesForce = true;
    }

    long left() {
        return left;
    }

    @Override
    public Handle open(Path file) throws IOException {
        return new Failing(real.open(file));
    }

    @Override
    public long room(Path folder) {
        return Long.MAX_VALUE / 4;
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }

    private final class Failing implements Handle {
        private final Handle handle;

        private Failing(Handle handle) {
            this.handle = handle;
        }

        @Override
        public void write(ByteBuffer bytes, long offset) throws IOException {
            int size = bytes.remaining();
            int fits = (int) Math.min(size, left);
            handle.write(bytes.limit(bytes.position() + fits), offset);
            left -= fits;
            if (fits < size) throw new IOException("No space left on device");
        }

        @Override
        public void force() throws IOException {
            if (refusesForce) throw new IOException("Input/output error");
            handle.force();
        }

        @Override
        public void truncate(long length) throws IOException {
            if (dead) throw new IOException("gone");
            handle.truncate(length);
        }

        @Override
        public void close() throws IOException {
            handle.close();
        }
    }
}
