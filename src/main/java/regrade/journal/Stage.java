package regrade.journal;

/// Parts of a large act, kept beside the journal until they are sealed into it.
public interface Stage extends AutoCloseable {
    /// @throws regrade.kernel.Problem if it cannot be written
    void add(Fact part);

    /// Copies all parts and the closing fact behind the last act, forced.
    ///
    /// @return where the act stands
    /// @throws regrade.kernel.Problem if it cannot be written; then nothing was
    Location seal(EntryHeader header, Fact closing);

    /// Leaves nothing behind.
    @Override
    void close();
}
