package regrade.inspection.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.inspection.Draft;
import regrade.inspection.UnitState;
import regrade.scale.Loads;
import regrade.scale.ScaleState;
import regrade.scale.Weight;

import java.util.Optional;

/// The scale beside the bench, and whose load lies on it. On the screen's thread.
final class BenchScale {
    private final ReadOnlyObjectWrapper<ScaleState> state =
            new ReadOnlyObjectWrapper<>(new ScaleState.Off());
    private final Loads loads = new Loads();
    // read by the bench lane, where a scanned command asks for it
    private volatile ScaleState latest = new ScaleState.Off();
    private Optional<Weight> unclaimed = Optional.empty();

    ReadOnlyObjectProperty<ScaleState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What it says just now. Safe from any thread.
    ScaleState now() {
        return latest;
    }

    void says(ScaleState now) {
        latest = now;
        state.set(now);
        if (loads.emptied(now)) unclaimed = Optional.empty();
        loads.fresh(now).ifPresent(weight -> unclaimed = Optional.of(weight));
    }

    /// The load that is this unit's: one that came since the last unit got its own. A load is given
    /// once, so that what lies there still is never taken for the next unit's, and what was taken
    /// back stays so.
    Optional<Weight> claim(Optional<Draft> unit) {
        var open = unit.filter(draft -> draft.state() == UnitState.OPEN);
        if (open.isEmpty() || unclaimed.isEmpty()) return Optional.empty();
        var weight = unclaimed;
        unclaimed = Optional.empty();
        return open.orElseThrow().weighed().isEmpty() ? weight : Optional.empty();
    }
}
