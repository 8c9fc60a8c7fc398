package regrade.grading;

import regrade.kernel.Inspector;

import java.time.Instant;
import java.util.Optional;

/// A set of rules that was in force at some time.
///
/// @param at when it was published; empty for the one that came with the program
/// @param who published it
public record PublishedRules(GradeRuleSet set, Optional<Instant> at, Optional<Inspector> who) {
    public static PublishedRules shipped() {
        return new PublishedRules(GradeRuleSet.shipped(), Optional.empty(), Optional.empty());
    }
}
