package regrade.grading.ui;

import regrade.grading.RuleTrial;

/// How far the draft is tried on past units.
sealed interface Trying {
    /// Not since it was last changed.
    record NotYet() implements Trying {}

    /// @param part from 0 to 1
    record Running(double part) implements Trying {}

    record Done(RuleTrial trial) implements Trying {}
}
