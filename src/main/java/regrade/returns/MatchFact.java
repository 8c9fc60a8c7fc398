package regrade.returns;

import regrade.journal.CounterFact;
import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;

/// What became of units that nobody had announced when they came.
public sealed interface MatchFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("unit-matched", UnitMatched.class),
                    FactKind.of("match-undone", MatchUndone.class));

    /// The return that the unit came for was announced later.
    ///
    /// @param found the return as it was announced
    /// @param reason code of what speaks for it
    /// @param byItself whether one identity told it, not a person
    record UnitMatched(Reference unit, WaitingReturn found, String reason, boolean byItself)
            implements MatchFact, ClaimsReturn {
        @Override
        public Optional<Long> expectedReturn() {
            return Optional.of(found.id());
        }
    }

    /// A counter-entry: the unit did not come for that return after all.
    ///
    /// @param entry the number of the undone entry
    /// @param found id of the return, which waits again
    record MatchUndone(Reference unit, long entry, long found)
            implements MatchFact, CounterFact, ReleasesReturn {
        @Override
        public Optional<Long> expectedReturn() {
            return Optional.of(found);
        }
    }
}
