package regrade.journal;

import regrade.kernel.Progress;

/// Applies to the tables what the journal is ahead of them.
final class Replay {
    /// So many facts in one transaction. A fact of an import holds up to ten lines; when more of
    /// them end together H2 has written their pages already and writes them a second time.
    static final int STEP = 25;

    private final Segments segments;
    private final Projections projections;

    Replay(Segments segments, Projections projections) {
        this.segments = segments;
        this.projections = projections;
    }

    /// From where the tables are to the end.
    void rest() {
        rest(Progress.NONE, Replay::unguarded);
    }

    /// @param guard runs each transaction
    void rest(Progress progress, Guard guard) {
        long all = segments.tip().number();
        projections.closeGap();
        var from = projections.applied();
        if (from.number() > all) return;
        try (var acts = from(from)) {
            int[] taken = {1};
            while (taken[0] > 0) {
                guard.run(() -> taken[0] = projections.apply(acts, STEP, () -> {}));
                progress.at(Math.min(all, projections.applied().number() - 1), all);
            }
        }
    }

    /// As far as other tables are, which may have left one act open and gone on behind it.
    void asFarAs(Projections others, Progress progress) {
        var end = others.applied();
        long newest = others.known();
        boolean gap = newest > end.number();
        before(new Position(end.number(), 0), progress);
        if (gap) projections.leaveOpen(end.number());
        before(end, progress);
        // whole acts only: what goes before its turn leaves no place to go on from
        if (gap)
            walk(new Position(end.number() + 1, 0), new Position(newest + 1, 0), Integer.MAX_VALUE);
    }

    private void before(Position end, Progress progress) {
        var from = projections.applied();
        if (from.compareTo(end) >= 0) return;
        walk(from, end, STEP);
        progress.at(end.number() - 1, segments.tip().number());
    }

    private void walk(Position from, Position end, int most) {
        try (var acts = new ActsBefore(from(from), end)) {
            while (projections.apply(acts, most, () -> {}) > 0) {}
        }
    }

    /// The newest part anew, with the first of what is ahead, in one transaction.
    void newest(int facts) {
        projections.closeGap();
        var from = projections.newest(facts);
        if (from.number() > segments.tip().number()) return;
        try (var acts = from(from)) {
            projections.apply(acts, facts + STEP, () -> {});
        }
    }

    private Acts from(Position position) {
        var near =
                projections
                        .locate(position.number())
                        .orElseGet(() -> segments.segmentOf(position.number()));
        return segments.read(position, near);
    }

    static void unguarded(Runnable transaction) {
        transaction.run();
    }

    /// Runs one transaction, or gives up on it.
    @FunctionalInterface
    interface Guard {
        void run(Runnable transaction);
    }
}
