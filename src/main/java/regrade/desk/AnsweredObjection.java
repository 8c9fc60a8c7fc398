package regrade.desk;

import regrade.intake.Objector;
import regrade.intake.PastImport;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.requests.MailKey;
import regrade.requests.RequestKey;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.ReturnRequested;

import java.util.Optional;
import java.util.Set;

/// Mails stay taken in once a request among them was answered, delivered or refunded, or was made
/// by somebody from a mail that waited for a look: the buyer was told, and that must not lose what
/// it answers. A mail that was only found to be no request goes, and stays settled should it come
/// again.
public final class AnsweredObjection implements Objector {
    private final PastImport taken;
    private final Set<RequestKey> decided;
    private final Set<MailKey> accepted;

    public AnsweredObjection(PastImport taken, DecidedRequests desk) {
        this.taken = taken;
        this.decided = desk.decidedSince(taken.entry());
        this.accepted = desk.acceptedSince(taken.entry());
    }

    @Override
    public Optional<UserMessage> objection(Fact part) {
        return switch (part) {
            case ReturnRequested(var key, var request) when decided.contains(key) ->
                    stays("imports.answered", request.order());
            case MailSetAside(var mail) when accepted.contains(mail.key()) ->
                    stays("imports.mail-accepted", mail.subject());
            default -> Optional.empty();
        };
    }

    private Optional<UserMessage> stays(String why, String about) {
        return Optional.of(UserMessage.bad(why, Remedy.NONE, taken.file(), about));
    }
}
