package regrade.inspection;

import regrade.grading.Grade;
import regrade.kernel.Money;

import java.time.Instant;
import java.util.Optional;

/// Where a unit stands, as lists and searches show it.
///
/// @param grade of the last save that counts
/// @param channel code of the channel it goes to
/// @param net expected net money there, if known
/// @param savedAt time of the last save that counts
public record Standing(
        UnitState state,
        Optional<Grade> grade,
        Optional<String> channel,
        Optional<String> bin,
        Optional<Money> net,
        Optional<Instant> savedAt) {}
