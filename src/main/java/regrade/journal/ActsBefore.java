package regrade.journal;

import java.util.Optional;

/// The part of a walk that lies before a position.
final class ActsBefore implements Acts {
    private final Acts acts;
    private final Position end;

    /// @param end the first fact that is left out
    ActsBefore(Acts acts, Position end) {
        this.acts = acts;
        this.end = end;
    }

    @Override
    public Optional<Piece> next() {
        return acts.next().filter(this::isBefore);
    }

    private boolean isBefore(Piece piece) {
        long number = piece.header().number();
        if (number != end.number()) return number < end.number();
        return piece instanceof Piece.OfFact of && of.place() < end.place();
    }

    @Override
    public void close() {
        acts.close();
    }
}
