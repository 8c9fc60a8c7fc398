package regrade.agreement;

import java.util.List;
import java.util.Optional;

/// How far two looks agreed on one thing, as a coaching aid shows it.
///
/// @param pairs units of which both looks said something
/// @param same those of which both said the same
/// @param kappa empty where nothing can be said
public record Agreed(int pairs, int same, Optional<Kappa> kappa) {
    /// With fewer pairs the interval of the large sample says more than is known.
    public static final int ENOUGH = 25;

    static <T> Agreed of(List<Kappa.Said<T>> said) {
        return of(said, Kappa.of(said));
    }

    static <T> Agreed of(List<Kappa.Said<T>> said, Optional<Kappa> kappa) {
        int same = (int) said.stream().filter(Kappa.Said::same).count();
        return new Agreed(said.size(), same, kappa);
    }

    public boolean tooFew() {
        return pairs < ENOUGH;
    }
}
