package regrade.claims;

import regrade.kernel.Reference;

/// A unit of an order that came to the bench.
///
/// @param processed whether it came for a line that Amazon's warehouse had told of
/// @param announced whether it came for any line
public record BenchUnit(
        Reference unit, String order, String sku, boolean processed, boolean announced) {}
