package regrade.inspection;

import java.time.Instant;
import regrade.kernel.Reference;

/// One unit in a list of the bench.
public record UnitRow(Reference unit, String title, String sku, Instant openedAt, Standing standing) {}
