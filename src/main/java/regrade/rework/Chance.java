package regrade.rework;

/// How often a work succeeds, and on how many of the bench's own units that rests.
///
/// @param basisPoints out of 10,000
/// @param units whose outcome is known; 0 if only the table speaks
public record Chance(int basisPoints, int units) {
    static final int WHOLE = 10_000;

    /// The table's word weighs as much as this many units of one's own: few enough that a month of
    /// repairs outweighs it, and enough that the first failure does not.
    static final int WEIGHT = 10;

    public Chance {
        if (basisPoints < 0 || basisPoints > WHOLE || units < 0)
            throw new IllegalArgumentException(basisPoints + " of " + units);
    }

    /// What was expected before, corrected by what happened: the mean of a Beta distribution that
    /// begins with [#WEIGHT] units at the expected rate. Rounded half up.
    static Chance learned(int expected, Outcomes own) {
        long units = (long) WEIGHT + own.tried();
        long parts = (long) expected * WEIGHT + (long) own.succeeded() * WHOLE;
        return new Chance(Math.toIntExact((2 * parts + units) / (2 * units)), own.tried());
    }

    /// How often both succeed, where one does not hang on the other. Rounded half up.
    static int both(int one, int other) {
        return Math.toIntExact(((long) one * other + WHOLE / 2) / WHOLE);
    }
}
