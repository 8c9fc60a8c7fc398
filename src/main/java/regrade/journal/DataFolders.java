package regrade.journal;

import regrade.kernel.Progress;

/// Whole journals on the disk, looked at or copied without being opened; another program may be
/// writing.
public interface DataFolders {
    boolean holdsJournal(DataFolder folder);

    /// Reads every byte of the journal and proves it: checksums, numbers, chain, parts.
    ///
    /// @throws regrade.kernel.Problem if the disk cannot be read
    JournalProof prove(DataFolder folder, Progress progress);

    /// Copies journal and photos up to a consistent point into an empty place.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written, or was cancelled; then nothing is
    ///   left of the copy
    Copied copy(DataFolder from, DataFolder to, Progress progress);

    /// What a copy holds.
    record Copied(long files, long bytes) {}
}
