package regrade.grading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How good a unit is, best first; `grade.<code>` in the bundles names it.
public enum Grade {
    N,
    A,
    B,
    C,
    D,
    X;

    public String code() {
        return name();
    }

    public static Optional<Grade> of(String code) {
        var upper = code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(g -> g.name().equals(upper)).findFirst();
    }

    /// The worse of the two.
    public Grade orWorse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
