package regrade.journal;

/// An act written part by part beside the journal, which becomes one entry when it is committed.
/// Closing it uncommitted leaves nothing behind. For one thread.
///
/// Only for facts that bear being passed: an act that comes after may reach the tables before the
/// last parts of this one, because nobody at the bench shall wait for an import.
public interface LargeAct extends AutoCloseable {
    /// Adds the next fact, a frame of its own: keep each below a megabyte.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written
    void add(Fact part);

    /// Makes it all happen as one act that ends with `closing`, forced to disk, then projected.
    /// Other acts may be appended while it is projected.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing was saved
    EntryHeader commit(Fact closing);

    @Override
    void close();
}
