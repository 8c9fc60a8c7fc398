package regrade.kernel;

import java.util.Optional;

/// The lines of a file from outside, one after the other; memory stays flat however long the file
/// is. For one thread.
public interface FileLines<T> extends AutoCloseable {
    /// @return empty after the last line
    /// @throws Problem if the file cannot be read any further
    Optional<FileLine<T>> next();

    /// Bytes read so far.
    long position();

    /// Bytes of the whole file.
    long size();

    /// SHA-256 of the whole file, lower-case hex; known once [#next] has answered empty.
    String sha256();

    @Override
    void close();
}
