package regrade.platform.file;

import java.util.List;
import java.util.Optional;

/// Rows of cells under a header, read one after the other. For one thread.
public interface Table extends AutoCloseable {
    /// The cells of the header, trimmed.
    List<String> header();

    /// The next row that is not blank, as many cells as the header has; empty at the end.
    ///
    /// @throws regrade.kernel.Problem if the file cannot be read any further
    Optional<TableRow> next();

    /// Bytes read so far.
    long position();

    /// Bytes of the whole file.
    long size();

    /// SHA-256 of the whole file, lower-case hex; known once [#next] has answered empty.
    String sha256();

    @Override
    void close();
}
