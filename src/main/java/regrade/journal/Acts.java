package regrade.journal;

import java.util.Optional;

/// A walk through the journal, fact by fact, so that even the largest import needs no memory. For
/// one thread.
public interface Acts extends AutoCloseable {
    /// @return the next piece, empty after the last one
    /// @throws regrade.kernel.Problem if the journal cannot be read there, naming the place
    Optional<Piece> next();

    @Override
    void close();
}
