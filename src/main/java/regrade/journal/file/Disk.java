package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// The few things the journal asks of a disk when it writes; a test fills it or breaks it here.
interface Disk {
    /// Opens a file for writing, and makes it if it is not there.
    Handle open(Path file) throws IOException;

    /// Bytes that can still be written in this folder.
    long room(Path folder);

    /// Makes new, renamed and removed names in a folder outlast a power cut.
    void forceFolder(Path folder) throws IOException;

    /// An open file.
    interface Handle extends AutoCloseable {
        /// Writes all of it, or throws having written some.
        void write(ByteBuffer bytes, long offset) throws IOException;

        void force() throws IOException;

        void truncate(long length) throws IOException;

        @Override
        void close() throws IOException;
    }
}
