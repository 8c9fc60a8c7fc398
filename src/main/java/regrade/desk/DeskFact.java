package regrade.desk;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.TakenBack;
import regrade.journal.UndoesAct;
import regrade.kernel.ClientId;
import regrade.requests.MailKey;
import regrade.requests.RequestKey;

import java.time.Instant;
import java.util.List;

/// What was decided about return requests.
public sealed interface DeskFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("return-approved", ReturnApproved.class),
                    FactKind.of("return-refused", ReturnRefused.class),
                    FactKind.of("parcel-delivered", ParcelDelivered.class),
                    FactKind.of("refund-decided", RefundDecided.class),
                    FactKind.of("odd-mail-dismissed", OddMailDismissed.class),
                    FactKind.of("odd-mail-accepted", OddMailAccepted.class),
                    FactKind.of("marketplace-rules-set", MarketplaceRulesSet.class),
                    FactKind.of("return-address-set", ReturnAddressSet.class),
                    FactKind.of("desk-undone", DeskUndone.class));

    /// A decision, which can be taken back.
    sealed interface Decided extends DeskFact, TakenBack {
        @Override
        default Fact takenBack(long entry) {
            return new DeskUndone(entry);
        }
    }

    /// The buyer may send it back.
    record ReturnApproved(RequestKey key) implements Decided {}

    /// The buyer may not send it back.
    ///
    /// @param ground code of the [RefusalGround]
    /// @param note in the inspector's words; never empty for a ground that facts do not bear out
    record ReturnRefused(RequestKey key, String ground, String note) implements Decided {}

    /// The carrier delivered the parcel.
    record ParcelDelivered(RequestKey key, Instant at) implements Decided {}

    /// How much the buyer gets back.
    ///
    /// @param ground code of the [RefundGround]
    /// @param kept percent of the price that is not refunded, 0 for a full refund
    /// @param unit reference of the unit that proves it; empty where nothing is kept
    record RefundDecided(RequestKey key, String ground, int kept, String unit, String note)
            implements Decided {}

    /// A mail that waited for a look is no request.
    record OddMailDismissed(MailKey mail) implements Decided {}

    /// A mail that waited for a look is a request; the act says which.
    record OddMailAccepted(MailKey mail) implements DeskFact {}

    /// From now on returns are answered like this at a marketplace.
    record MarketplaceRulesSet(MarketplaceRules rules) implements Decided {}

    /// Where buyers send a client's goods.
    record ReturnAddressSet(ClientId client, ReturnAddress address) implements Decided {}

    /// A counter-entry: what an earlier act decided at the desk does not count.
    ///
    /// @param entry the number of the undone entry
    record DeskUndone(long entry) implements DeskFact, UndoesAct {}
}
