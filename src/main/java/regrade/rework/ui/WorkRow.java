package regrade.rework.ui;

import regrade.rework.Wage;
import regrade.rework.Work;
import regrade.rework.WorkSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the list: a work, or what an hour costs.
sealed interface WorkRow {
    /// A work's code, or a wage's currency.
    String id();

    boolean first();

    boolean changed();

    record OfWork(Work work, boolean first, boolean changed) implements WorkRow {
        @Override
        public String id() {
            return work.code();
        }
    }

    record OfWage(Wage wage, boolean first, boolean changed) implements WorkRow {
        @Override
        public String id() {
            return wage.perHour().currency().getCurrencyCode();
        }
    }

    static List<WorkRow> of(WorkSet draft, WorkSet inForce) {
        var rows = new ArrayList<WorkRow>();
        for (var work : draft.works()) {
            boolean same = inForce.work(work.code()).equals(Optional.of(work));
            rows.add(new OfWork(work, rows.isEmpty(), !same));
        }
        boolean first = true;
        for (var wage : draft.wages()) {
            boolean same = inForce.wage(wage.perHour().currency()).equals(Optional.of(wage));
            rows.add(new OfWage(wage, first, !same));
            first = false;
        }
        return List.copyOf(rows);
    }
}
