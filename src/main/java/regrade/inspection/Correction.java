package regrade.inspection;

import regrade.grading.GradeOverride;
import regrade.kernel.Text;

/// What is to be put right about units that were inspected and saved.
public sealed interface Correction {
    /// They lie in another bin. Where they go stays.
    record ToBin(String bin) implements Correction {
        /// The longest name of a bin, in signs.
        public static final int LONGEST = 20;

        /// @throws IllegalArgumentException for an empty or too long name, or one with control
        ///   signs
        public ToBin {
            bin = Text.line("bin", bin, LONGEST);
        }
    }

    /// They go somewhere else.
    ///
    /// @param channel code of the channel, with its own bin
    record ToRoute(String channel) implements Correction {}

    /// They have another grade.
    ///
    /// @param override with the reason; nothing is kept of it where the grade is the proposed one
    record ToGrade(GradeOverride override) implements Correction {}
}
