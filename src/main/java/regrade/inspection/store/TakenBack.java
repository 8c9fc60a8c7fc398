package regrade.inspection.store;

import org.jdbi.v3.core.Handle;

import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.journal.Fact;
import regrade.kernel.Reference;

import java.util.ArrayList;
import java.util.List;

/// The counter-entries since rows were written last, which take rows of their units back.
final class TakenBack {
    private static final long EVERY = 0;

    private final List<Undone> undone = new ArrayList<>();

    /// @param entry whose rows do not count, or [#EVERY]
    record Undone(Reference unit, long entry) {}

    /// Any other fact is left alone.
    void hear(Fact fact) {
        switch (fact) {
            case ActUndone counter -> undone.add(new Undone(counter.unit(), counter.entry()));
            case OpeningUndone counter -> undone.add(new Undone(counter.unit(), EVERY));
            default -> {}
        }
    }

    boolean isEmpty() {
        return undone.isEmpty();
    }

    /// What was heard since the last call.
    List<Undone> all() {
        var all = List.copyOf(undone);
        undone.clear();
        return all;
    }

    /// @param sql which takes `:unit` and `:entry`, 0 for every entry of the unit
    static void write(Handle handle, String sql, List<Undone> undone) {
        Batches.write(
                handle,
                sql,
                undone,
                (batch, row) -> batch.bind("unit", row.unit().text()).bind("entry", row.entry()));
    }
}
