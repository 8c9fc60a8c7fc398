package regrade.returns;

import regrade.journal.UnitFact;

import java.util.Optional;

/// A fact by which an expected return waits again, because the opening of its unit was undone.
public interface ReleasesReturn extends UnitFact {
    /// Id of the [WaitingReturn], empty if there was none.
    Optional<Long> expectedReturn();
}
