package regrade.rework;

/// What came of a work on the bench's own units.
public record Outcomes(int tried, int succeeded) {
    public static final Outcomes NONE = new Outcomes(0, 0);

    public Outcomes {
        if (succeeded < 0 || succeeded > tried)
            throw new IllegalArgumentException(succeeded + " of " + tried);
    }
}
