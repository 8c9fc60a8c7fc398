package regrade.journal.file;

import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The machine's own disk.
final class RealDisk implements Disk {
    @Override
    public Handle open(Path file) throws IOException {
        return new Channel(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.READ));
    }

    @Override
    public long room(Path folder) {
        // java.io.File asks the system directly; a FileStore reads the whole mount table first
        return folder.toFile().getUsableSpace();
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        Folders.force(folder);
    }

    private record Channel(FileChannel channel) implements Handle {
        @Override
        public void write(ByteBuffer bytes, long offset) throws IOException {
            long at = offset;
            while (bytes.hasRemaining()) at += channel.write(bytes, at);
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void truncate(long length) throws IOException {
            channel.truncate(length);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
