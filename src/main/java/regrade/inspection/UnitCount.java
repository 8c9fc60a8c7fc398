package regrade.inspection;

import regrade.grading.Grade;

/// How many inspected units stand alike.
///
/// @param channel code of the channel they go to
/// @param declared whether a report had announced them
public record UnitCount(
        Grade grade, String channel, UnitState state, boolean declared, int units) {}
