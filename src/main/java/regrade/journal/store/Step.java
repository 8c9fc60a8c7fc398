package regrade.journal.store;

import regrade.journal.Acts;
import regrade.journal.Piece;
import regrade.journal.Position;
import regrade.journal.Projection;
import regrade.journal.UnitFact;

import java.util.List;

/// One transaction's worth of facts on their way into the tables.
final class Step {
    private final List<Projection> projections;
    private final ActTable.Writing table;
    private Position reached;
    private int taken;

    /// @param reached where the tables are before
    Step(List<Projection> projections, ActTable.Writing table, Position reached) {
        this.projections = projections;
        this.table = table;
        this.reached = reached;
    }

    /// @return where the tables are afterwards
    Position take(Acts acts, int most) {
        for (int facts = 0; facts < most; taken++) {
            var piece = acts.next();
            if (piece.isEmpty()) break;
            switch (piece.get()) {
                case Piece.OfFact of -> {
                    facts++;
                    fact(of);
                }
                case Piece.End end -> {
                    table.end(end);
                    moveTo(new Position(end.header().number() + 1, 0));
                }
            }
        }
        if (taken > 0) {
            projections.forEach(Projection::settle);
            if (reached.place() > 0) table.middle(reached);
        }
        return reached;
    }

    int taken() {
        return taken;
    }

    private void fact(Piece.OfFact of) {
        long number = of.header().number();
        if (taken == 0 && of.place() > 0) table.resume(number);
        for (var projection : projections) projection.apply(of.header(), of.place(), of.fact());
        if (of.fact() instanceof UnitFact about) table.about(about.unit(), number, of.place());
        moveTo(new Position(number, of.place() + 1));
    }

    /// What is applied anew does not take the tables back.
    private void moveTo(Position position) {
        if (position.compareTo(reached) > 0) reached = position;
    }
}
