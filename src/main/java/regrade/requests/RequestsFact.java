package regrade.requests;

import regrade.intake.ClosesImport;
import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.util.List;

/// What mails about returns said. Each fact holds one mail, because replay counts its transactions
/// in facts and a mail may be long.
public sealed interface RequestsFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("return-requested", ReturnRequested.class),
                    FactKind.of("request-cancelled", RequestCancelled.class),
                    FactKind.of("mail-set-aside", MailSetAside.class),
                    FactKind.of("mails-imported", MailsImported.class),
                    FactKind.of("requests-withdrawn", RequestsWithdrawn.class),
                    FactKind.of("request-restored", RequestRestored.class));

    /// A request as it is from now on.
    sealed interface RequestTold extends RequestsFact {
        RequestKey key();

        ReturnRequest request();
    }

    /// A buyer asked to return something; a part of an import. Said again where the buyer asks anew
    /// after a cancellation.
    ///
    /// @param key by which other facts name it
    record ReturnRequested(RequestKey key, ReturnRequest request) implements RequestTold {}

    /// A buyer took a request back; a part of an import. The request may not be known, or not yet.
    record RequestCancelled(RequestKey key, Cancellation cancellation) implements RequestsFact {}

    /// A mail waits for a person's look; a part of an import.
    record MailSetAside(OddMail mail) implements RequestsFact {}

    /// Mails were taken in; closes their import.
    ///
    /// @param file the file's name without its folder
    /// @param sha256 of the file, lower-case hex
    /// @param known mails that were there before
    /// @param other mails that are no requests, of which nothing was kept
    record MailsImported(
            String file,
            String sha256,
            long read,
            long added,
            long known,
            long other,
            long rejected)
            implements RequestsFact, ClosesImport {
        /// Code of the import's kind.
        public static final String KIND = "return-mails";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /// What some mails said is gone, because the import that brought them was taken back; at most
    /// [#MOST_MAILS].
    ///
    /// @param entry the number of that import's act
    record RequestsWithdrawn(
            long entry, List<Gone> requests, List<Gone> cancellations, List<MailKey> setAside)
            implements RequestsFact {
        /// Few, because replay counts its transactions in facts.
        public static final int MOST_MAILS = 10;

        public RequestsWithdrawn {
            requests = List.copyOf(requests);
            cancellations = List.copyOf(cancellations);
            setAside = List.copyOf(setAside);
        }
    }

    /// A request or a cancellation that is gone.
    ///
    /// @param items how many it named
    record Gone(RequestKey key, String order, int items) {}

    /// A request says again what it said before an import that was taken back.
    ///
    /// @param entry the number of the act that said it first
    record RequestRestored(long entry, RequestKey key, ReturnRequest request)
            implements RequestTold {}
}
