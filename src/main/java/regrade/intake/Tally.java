package regrade.intake;

/// What became of the lines of a file so far: `read` is the sum of the others.
public record Tally(long read, long added, long updated, long known, long rejected) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plusAdded() {
        return new Tally(read + 1, added + 1, updated, known, rejected);
    }

    Tally plusUpdated() {
        return new Tally(read + 1, added, updated + 1, known, rejected);
    }

    Tally plusKnown() {
        return new Tally(read + 1, added, updated, known + 1, rejected);
    }

    Tally plusRejected() {
        return new Tally(read + 1, added, updated, known, rejected + 1);
    }
}
