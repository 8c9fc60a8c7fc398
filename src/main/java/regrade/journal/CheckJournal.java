package regrade.journal;

import regrade.kernel.Progress;

/// Proves the journal of a data folder, byte by byte. Changes nothing and needs no lock.
public final class CheckJournal {
    private final DataFolders folders;

    public CheckJournal(DataFolders folders) {
        this.folders = folders;
    }

    public JournalProof check(DataFolder folder, Progress progress) {
        return folders.prove(folder, progress);
    }
}
