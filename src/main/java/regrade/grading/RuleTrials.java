package regrade.grading;

import regrade.kernel.Progress;

/// Tries rules on past units before they are put into force.
@FunctionalInterface
public interface RuleTrials {
    /// What past units would get by other rules instead of those in force. Changes nothing; any
    /// thread may ask.
    ///
    /// @param most how many units, the newest first
    /// @return what came of those that were tried until it was done or cancelled
    RuleTrial run(GradeRuleSet draft, int most, Progress progress);
}
