package regrade.journal.store;

import regrade.journal.Position;

/// How far the tables are.
///
/// @param position the next fact they wait for
/// @param newest the last act that was applied whole; behind the position only while that one's act
///   is left open
record Reach(Position position, long newest) {
    /// Whether acts were applied before the rest of another.
    boolean gap() {
        return newest > position.number();
    }

    long known() {
        return Math.max(newest, position.number() - (position.place() > 0 ? 0 : 1));
    }

    /// After a fact. What is applied anew, or ahead of its turn, does not move the position.
    Reach fact(long number, int place) {
        var next = new Position(number, place + 1);
        boolean onwards = number == position.number() && next.compareTo(position) > 0;
        return onwards ? new Reach(next, newest) : this;
    }

    /// After an act's end.
    Reach end(long number) {
        long last = Math.max(newest, number);
        return new Reach(number == position.number() ? new Position(last + 1, 0) : position, last);
    }
}
