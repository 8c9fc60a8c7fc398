package regrade.intake;

import java.nio.file.Path;
import java.util.Optional;

/// Opens files that hold other files.
public interface Archives {
    /// @return empty if the file is no archive
    /// @throws regrade.kernel.Problem if it cannot be read or is not safe to read
    Optional<Archive> open(Path file);

    /// The files in an archive, one after the other. For one thread.
    interface Archive extends AutoCloseable {
        /// The next file; the one before is gone then. Empty after the last.
        ///
        /// @throws regrade.kernel.Problem if it cannot be unpacked
        Optional<Packed> next();

        @Override
        void close();
    }

    /// @param name without folders; fit for a file's name
    /// @param unpacked where its content is
    record Packed(String name, Path unpacked) {}
}
