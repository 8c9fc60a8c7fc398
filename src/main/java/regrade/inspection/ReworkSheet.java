package regrade.inspection;

import regrade.rework.ReworkOrder;

/// All that the bench shows of a unit that is there for its rework.
public record ReworkSheet(Draft draft, ReworkOrder order) {}
