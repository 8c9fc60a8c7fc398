package regrade.journal.store;

import java.util.List;
import regrade.journal.Acts;
import regrade.journal.Piece;
import regrade.journal.Position;
import regrade.journal.Projection;
import regrade.journal.UnitFact;

/// One transaction's worth of facts on their way into the tables.
final class Step {
    private final List<Projection> projections;
    private final ActTable.Writing table;
    private Position reached = Position.START;

    Step(List<Projection> projections, ActTable.Writing table) {
        this.projections = projections;
        this.table = table;
    }

    int take(Acts acts, int most) {
        int taken = 0;
        for (int facts = 0; facts < most; taken++) {
            var piece = acts.next();
            if (piece.isEmpty()) return taken;
            switch (piece.get()) {
                case Piece.OfFact of -> {
                    facts++;
                    fact(of);
                }
                case Piece.End end -> end(end);
            }
        }
        return taken;
    }

    private void fact(Piece.OfFact of) {
        for (var projection : projections) projection.apply(of.header(), of.place(), of.fact());
        if (of.fact() instanceof UnitFact about) table.about(about.unit(), of.header().number());
        reached = new Position(of.header().number(), of.place() + 1);
    }

    private void end(Piece.End end) {
        table.act(end);
        reached = new Position(end.header().number() + 1, 0);
    }

    void settle() {
        projections.forEach(Projection::settle);
        table.reached(reached);
    }
}
