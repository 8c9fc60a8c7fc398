package regrade.journal.store;

import regrade.journal.Acts;
import regrade.journal.Piece;
import regrade.journal.Projection;
import regrade.journal.UnitFact;

import java.util.List;

/// One transaction's worth of facts on their way into the tables.
final class Step {
    private final List<Projection> projections;
    private final ActTable.Writing table;
    private final Reach before;
    private final boolean open;
    private Reach reach;
    private int taken;

    /// @param before how far the tables are
    /// @param open whether acts behind the next one may be applied before it
    Step(List<Projection> projections, ActTable.Writing table, Reach before, boolean open) {
        this.projections = projections;
        this.table = table;
        this.before = before;
        this.open = open;
        this.reach = before;
    }

    /// @return how far the tables are afterwards
    Reach take(Acts acts, int most) {
        for (int facts = 0; facts < most; taken++) {
            var piece = acts.next();
            if (piece.isEmpty()) break;
            inTurn(piece.get().header().number());
            switch (piece.get()) {
                case Piece.OfFact of -> {
                    facts++;
                    fact(of);
                }
                case Piece.End end -> {
                    if (taken == 0) table.resume(end.header().number());
                    table.end(end);
                    reach = reach.end(end.header().number());
                }
            }
        }
        if (taken > 0) {
            projections.forEach(Projection::settle);
            var position = reach.position();
            if (position.place() > 0 && !position.equals(before.position())) table.middle(position);
        }
        return reach;
    }

    private void inTurn(long number) {
        if (number > reach.position().number() && !open)
            throw new IllegalStateException(
                    "act " + number + " before " + reach.position().number());
    }

    int taken() {
        return taken;
    }

    private void fact(Piece.OfFact of) {
        long number = of.header().number();
        if (taken == 0 && of.place() > 0) table.resume(number);
        for (var projection : projections) projection.apply(of.header(), of.place(), of.fact());
        if (of.fact() instanceof UnitFact about) table.about(about.unit(), number, of.place());
        reach = reach.fact(number, of.place());
    }
}
