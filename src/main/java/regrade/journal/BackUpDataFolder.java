package regrade.journal;

import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

/// Copies what must not be lost, while the bench goes on working, and proves the copy.
public final class BackUpDataFolder {
    private final DataFolders folders;

    public BackUpDataFolder(DataFolders folders) {
        this.folders = folders;
    }

    /// @throws Problem if there is nothing to copy, the target already holds a journal, or the copy
    ///   is not sound
    public Report backUp(DataFolder from, DataFolder to, Progress progress) {
        if (!folders.holdsJournal(from))
            throw new Problem(
                    UserMessage.bad(
                            "journal.none-there", Remedy.CHECK_FILE, from.root().toString()));
        if (folders.holdsJournal(to))
            throw new Problem(
                    UserMessage.bad(
                            "journal.backup-target-used", Remedy.CHECK_FILE, to.root().toString()));
        var copied = folders.copy(from, to, progress);
        var proof = folders.prove(to, progress);
        if (!proof.sound()) throw unsound("journal.backup-unsound", proof);
        return new Report(proof.acts(), copied.files(), copied.bytes());
    }

    static Problem unsound(String key, JournalProof proof) {
        var first = proof.findings().getFirst();
        return new Problem(
                UserMessage.bad(
                        key, Remedy.RESTORE, first.where(), first.offset(), first.number()));
    }

    /// @param acts how many acts the copy holds
    public record Report(long acts, long files, long bytes) {}
}
