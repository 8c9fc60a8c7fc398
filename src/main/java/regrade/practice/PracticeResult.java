package regrade.practice;

import regrade.kernel.Text;

import java.time.Instant;

/// What one person reached in one lesson.
///
/// @param inspector the name given, one line of at most [#LONGEST_NAME] signs
/// @param lesson code of the lesson
/// @param ideal the least that hands need for it
/// @param seconds from the first scan to the last, 0 or more
/// @param right answers and steps that were right, 0 to `of`
/// @param of 1 or more
/// @param helped whether the coach said anything
public record PracticeResult(
        Instant at,
        String inspector,
        String lesson,
        Effort effort,
        Effort ideal,
        long seconds,
        int right,
        int of,
        boolean helped) {
    public static final int LONGEST_NAME = 60;

    public PracticeResult {
        inspector = Text.clean(inspector, LONGEST_NAME);
        if (seconds < 0 || of < 1 || right < 0 || right > of)
            throw new IllegalArgumentException("no result: " + right + " of " + of);
    }

    public boolean allRight() {
        return right == of;
    }

    /// Whether the lesson is worth another round: something was wrong, or took half as many keys
    /// again as it needs.
    public boolean toBeRepeated() {
        return !allRight() || 2 * effort.keys() > 3 * ideal.keys();
    }
}
