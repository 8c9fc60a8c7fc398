package regrade.claims;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.TakenBack;
import regrade.journal.UndoesAct;
import regrade.kernel.ClientId;
import regrade.kernel.Money;

import java.util.List;
import java.util.Optional;

/// What a person did with a claim.
public sealed interface ClaimsFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("claim-filed", ClaimFiled.class),
                    FactKind.of("claim-dismissed", ClaimDismissed.class),
                    FactKind.of("claim-reopened", ClaimReopened.class));

    /// Somebody filed it with the marketplace.
    ///
    /// @param units that it was about then
    /// @param money that it was about then, where any report told it
    record ClaimFiled(ClaimKey claim, ClientId client, long units, Optional<Money> money)
            implements ClaimsFact, TakenBack {
        @Override
        public Fact takenBack(long entry) {
            return new ClaimReopened(entry);
        }
    }

    /// Somebody decided that it is none.
    record ClaimDismissed(
            ClaimKey claim,
            ClientId client,
            long units,
            Optional<Money> money,
            DismissalReason reason)
            implements ClaimsFact, TakenBack {
        @Override
        public Fact takenBack(long entry) {
            return new ClaimReopened(entry);
        }
    }

    /// A counter-entry: what was done with a claim does not count.
    ///
    /// @param entry the number of the undone entry
    record ClaimReopened(long entry) implements ClaimsFact, UndoesAct {}
}
