package regrade.inspection;

import regrade.kernel.Reference;

import java.time.Instant;
import java.util.Optional;

/// One unit in a list of the bench.
public record UnitRow(
        Reference unit, String title, String sku, Instant openedAt, Standing standing) {
    /// This row without what was found on the unit.
    public UnitRow blind() {
        var nothing =
                new Standing(
                        standing.state(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        standing.savedAt());
        return new UnitRow(unit, title, sku, openedAt, nothing);
    }

    /// Whether it is inspected and its label was neither scanned back nor left so. Of the bench's
    /// units only the last can be.
    boolean awaitsLabel() {
        return standing.state() == UnitState.SAVED;
    }
}
