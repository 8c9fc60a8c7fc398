package regrade.scale;

import java.util.Optional;

/// Tells one load of a scale from the next, so that the weight of what was left lying there is
/// never taken for the next unit's. Used by one thread.
public final class Loads {
    /// What is lighter is a label or a draught.
    private static final Weight LEAST = Weight.ofGrams(5);

    private Optional<Weight> lying = Optional.empty();
    private boolean watched;

    /// @return the weight of a load that was not there before; never what lay there when nobody
    ///   watched, at a start or while the cable was out
    public Optional<Weight> fresh(ScaleState state) {
        if (emptied(state)) {
            lying = Optional.empty();
            watched = state instanceof ScaleState.Hearing;
            return Optional.empty();
        }
        var weight = state.stable();
        if (weight.isEmpty() || lying.filter(before -> alike(before, weight.get())).isPresent())
            return Optional.empty();
        lying = weight;
        boolean seen = watched;
        watched = true;
        return seen ? weight : Optional.empty();
    }

    /// What came last is there no more, as far as one can tell.
    public boolean emptied(ScaleState state) {
        return switch (state) {
            case ScaleState.Off _, ScaleState.Gone _ -> true;
            case ScaleState.Silent _ -> false;
            case ScaleState.Hearing(_, Reading.Stable(var weight)) -> weight.compareTo(LEAST) < 0;
            case ScaleState.Hearing(_, var reading) -> reading instanceof Reading.TooLight;
        };
    }

    /// A scale drifts, and a hand touches what lies on it.
    private static boolean alike(Weight one, Weight other) {
        var apart = one.minus(other).absolute().milligrams();
        return apart <= Math.max(2_000, one.milligrams() / 100);
    }
}
