package regrade.inspection;

import regrade.kernel.Reference;

import java.time.Instant;

/// One unit in a list of the bench.
public record UnitRow(
        Reference unit, String title, String sku, Instant openedAt, Standing standing) {}
