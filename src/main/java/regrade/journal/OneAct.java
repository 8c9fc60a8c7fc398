package regrade.journal;

import java.util.Optional;

/// The pieces of a single act that is at hand.
final class OneAct implements Acts {
    private final Stored act;
    private int place;

    OneAct(Stored act) {
        this.act = act;
    }

    @Override
    public Optional<Piece> next() {
        var facts = act.entry().facts();
        var header = act.entry().header();
        if (place < facts.size())
            return Optional.of(new Piece.OfFact(header, place, facts.get(place++)));
        if (place++ > facts.size()) return Optional.empty();
        return Optional.of(new Piece.End(header, act.entry().hash(), facts.size(), act.at()));
    }

    @Override
    public void close() {}
}
