package regrade.journal;

import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

/// Brings a backup back into a new data folder. Never overwrites a journal.
public final class RestoreDataFolder {
    private final DataFolders folders;

    public RestoreDataFolder(DataFolders folders) {
        this.folders = folders;
    }

    /// @throws Problem if the backup is none or not sound, or the folder already holds a journal
    public BackUpDataFolder.Report restore(DataFolder backup, DataFolder into, Progress progress) {
        if (!folders.holdsJournal(backup))
            throw new Problem(
                    UserMessage.bad(
                            "journal.none-there", Remedy.CHECK_FILE, backup.root().toString()));
        if (folders.holdsJournal(into))
            throw new Problem(
                    UserMessage.bad(
                            "journal.restore-would-overwrite",
                            Remedy.CHECK_FILE,
                            into.root().toString()));
        var proof = folders.prove(backup, progress);
        if (!proof.sound()) throw BackUpDataFolder.unsound("journal.restore-unsound", proof);
        var copied = folders.copy(backup, into, progress);
        return new BackUpDataFolder.Report(proof.acts(), copied.files(), copied.bytes());
    }
}
