package regrade.journal;

import java.util.ArrayList;
import java.util.Optional;

/// Puts pieces together to whole acts.
final class Entries {
    private final Acts acts;

    Entries(Acts acts) {
        this.acts = acts;
    }

    Optional<Entry> next() {
        var facts = new ArrayList<Fact>();
        for (var piece = acts.next(); piece.isPresent(); piece = acts.next()) {
            switch (piece.get()) {
                case Piece.OfFact of -> facts.add(of.fact());
                case Piece.End end -> {
                    return Optional.of(new Entry(end.header(), facts, end.hash()));
                }
            }
        }
        return Optional.empty();
    }
}
