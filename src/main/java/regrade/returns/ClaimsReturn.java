package regrade.returns;

import regrade.journal.UnitFact;

import java.util.Optional;

/// A fact by which a unit takes the place of an expected return, which then no longer waits.
public interface ClaimsReturn extends UnitFact {
    /// Id of the [WaitingReturn], empty for a unit nobody announced.
    Optional<Long> expectedReturn();
}
