package regrade.journal;

/// How far the projections are: the next fact they wait for.
///
/// @param number the act it belongs to
/// @param place its place in that act, from 0; above 0 only in the middle of a large act
public record Position(long number, int place) implements Comparable<Position> {
    public static final Position START = new Position(1, 0);

    @Override
    public int compareTo(Position other) {
        int byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : Integer.compare(place, other.place);
    }
}
