package regrade.journal;

/// An act written part by part beside the journal, which becomes one entry when it is committed.
/// Closing it uncommitted leaves nothing behind. For one thread.
public interface LargeAct extends AutoCloseable {
    /// Adds the next fact, a frame of its own: keep each below a megabyte.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written
    void add(Fact part);

    /// Makes it all happen as one act that ends with `closing`, forced to disk, then projected.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing was saved
    EntryHeader commit(Fact closing);

    @Override
    void close();
}
