package regrade.post;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.kernel.Text;

import java.util.List;

/// What happened to the mail of this bench. The package says which fact allows what.
public sealed interface PostFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("mail-queued", MailQueued.class),
                    FactKind.of("sending-began", SendingBegan.class),
                    FactKind.of("mail-sent", MailSent.class),
                    FactKind.of("mail-deferred", MailDeferred.class),
                    FactKind.of("mail-unsure", MailUnsure.class),
                    FactKind.of("mail-refused", MailRefused.class),
                    FactKind.of("mail-settled", MailSettled.class),
                    FactKind.of("mail-withdrawn", MailWithdrawn.class),
                    FactKind.of("mailbox-read", MailboxRead.class));

    /// A mail is to be sent; it waits. Recipient and text are kept, for they are what was said.
    record MailQueued(OutgoingMail mail) implements PostFact {}

    /// The line that hands a mail over comes next: from now on it may have arrived.
    ///
    /// @param mail its id, here and in the others
    record SendingBegan(String mail) implements PostFact {}

    /// The server said that it has it.
    record MailSent(String mail) implements PostFact {}

    /// The server said that it does not have it, but may take it later: it waits again.
    record MailDeferred(String mail, String answer) implements PostFact {
        public MailDeferred {
            answer = shortened(answer);
        }
    }

    /// It may have arrived; nobody sends it again by itself.
    ///
    /// @param reason code of the [PostFailure], `stopped` or `restored`
    record MailUnsure(String mail, String reason) implements PostFact {
        /// The program ended before the server answered.
        public static final String STOPPED = "stopped";

        /// It may have been sent by the machine whose backup was restored.
        public static final String RESTORED = "restored";
    }

    /// The server will never take it.
    ///
    /// @param answer what it said, shortened
    record MailRefused(String mail, String answer) implements PostFact {
        public MailRefused {
            answer = shortened(answer);
        }
    }

    /// A person looked and decided.
    record MailSettled(String mail, Verdict verdict) implements PostFact {}

    /// It is not to be sent after all.
    record MailWithdrawn(String mail) implements PostFact {}

    /// A mailbox was read up to a mail, and what was fetched is taken in.
    ///
    /// @param account whose, as [MailServer#account] and the folder
    /// @param lastUid number of the last one that is done with
    /// @param taken how many were taken in by this reading
    /// @param left those that were too large to be fetched
    record MailboxRead(
            String account, long uidValidity, long lastUid, int taken, List<LeftMail> left)
            implements PostFact {
        public MailboxRead {
            left = List.copyOf(left);
        }
    }

    /// A mail that stays in the mailbox only.
    record LeftMail(long uid, long bytes) {}

    /// What a person decides about an unsure mail.
    enum Verdict {
        /// It had arrived.
        SENT("sent"),
        /// It had not: it is sent again.
        AGAIN("again");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// What a server says is outside text.
    private static String shortened(String answer) {
        return Text.clean(answer, 200);
    }
}
