package regrade.journal.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.nio.file.Path;

/// What is said when the disk or the journal is not as it should be.
final class JournalProblems {
    private JournalProblems() {}

    static Problem diskFull(Path folder) {
        return new Problem(
                UserMessage.bad("journal.disk-full", Remedy.FREE_SPACE, folder.toString()));
    }

    /// The write was taken back; what was saved before is whole.
    static Problem notWritten(Path folder, IOException cause, boolean full) {
        var key = full ? "journal.disk-full" : "journal.not-written";
        var remedy = full ? Remedy.FREE_SPACE : Remedy.RETRY;
        return new Problem(UserMessage.bad(key, remedy, folder.toString()), cause);
    }

    static Problem notForced(Path folder, IOException cause) {
        return new Problem(
                UserMessage.bad("journal.not-forced", Remedy.RESTART, folder.toString()), cause);
    }

    static Problem closedByFailure(Path folder) {
        return new Problem(
                UserMessage.bad("journal.not-forced", Remedy.RESTART, folder.toString()));
    }

    static Problem unreadable(Path folder, IOException cause) {
        return new Problem(
                UserMessage.bad("journal.unreadable", Remedy.RETRY, folder.toString()), cause);
    }

    /// @param number the act that should stand there
    static Problem damaged(SegmentName segment, long offset, long number) {
        return new Problem(damage(segment, offset, number));
    }

    /// Whole, but it does not read as an act.
    static Problem damaged(SegmentName segment, long offset, long number, RuntimeException cause) {
        return new Problem(damage(segment, offset, number), cause);
    }

    private static UserMessage damage(SegmentName segment, long offset, long number) {
        return UserMessage.bad(
                "journal.damaged", Remedy.RESTORE, segment.toString(), offset, number);
    }

    static Problem gap(SegmentName segment, long expected) {
        return new Problem(
                UserMessage.bad(
                        "journal.segment-missing", Remedy.RESTORE, segment.toString(), expected));
    }

    static Problem newer(long number, RuntimeException cause) {
        return new Problem(UserMessage.bad("journal.newer-program", Remedy.NONE, number), cause);
    }

    static boolean speaksOfSpace(IOException failure) {
        var text = String.valueOf(failure.getMessage()).toLowerCase(java.util.Locale.ROOT);
        return text.contains("space") || text.contains("quota") || text.contains("disk is full");
    }
}
