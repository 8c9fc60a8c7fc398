package regrade.returns.store;

import java.time.LocalDate;

/// The order of every list: lines that wait above those that are done, each the newest first.
final class Rank {
    /// The lowest rank of a line that waits; days since 1970 stay below it until the year 4840.
    static final int WAITING = 1 << 20;

    private Rank() {}

    static int of(LocalDate day, boolean waiting) {
        return Math.toIntExact(day.toEpochDay()) + (waiting ? WAITING : 0);
    }

    static int day(int rank) {
        return rank >= WAITING ? rank - WAITING : rank;
    }

    static LocalDate date(int rank) {
        return LocalDate.ofEpochDay(day(rank));
    }
}
