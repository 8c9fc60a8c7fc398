package regrade.requests;

import regrade.intake.PastImport;
import regrade.intake.Withdrawal;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Mails stay taken in: what a buyer asked for stays asked, and its clock runs whoever would rather
/// not know.
public final class MailsStay implements Withdrawal {
    private final PastImport taken;

    public MailsStay(PastImport taken) {
        this.taken = taken;
    }

    @Override
    public Optional<UserMessage> objection() {
        return taken.kind().code().equals(RequestsFact.MailsImported.KIND)
                ? Optional.of(UserMessage.bad("imports.mails-stay", Remedy.NONE, taken.file()))
                : Optional.empty();
    }

    @Override
    public OptionalLong later(Fact part) {
        return OptionalLong.empty();
    }

    @Override
    public int gather(int place, Fact part) {
        return 0;
    }

    @Override
    public boolean mayBeOlder() {
        return false;
    }

    @Override
    public void before(EntryHeader act, int place, Fact fact) {}

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
