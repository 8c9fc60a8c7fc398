package regrade.inspection;

import regrade.kernel.Reference;

import java.time.Instant;

/// One unit in a list of the bench.
public record UnitRow(
        Reference unit, String title, String sku, Instant openedAt, Standing standing) {
    /// Whether it is inspected and its label was neither scanned back nor left so. Of the bench's
    /// units only the last can be.
    boolean awaitsLabel() {
        return standing.state() == UnitState.SAVED;
    }
}
