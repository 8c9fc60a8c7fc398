package regrade.journal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How a type of fact is written: a code that never changes, and the version of its content.
///
/// @param code lower case with hyphens, e.g. `inspection-saved`
/// @param upgrades the i-th turns content of version i+1 into version i+2; the present version is
///   therefore `upgrades.size() + 1`
public record FactKind<F extends Fact>(
        String code, Class<F> type, List<UnaryOperator<Map<String, Object>>> upgrades) {
    public FactKind {
        upgrades = List.copyOf(upgrades);
    }

    /// A fact in its first version.
    public static <F extends Fact> FactKind<F> of(String code, Class<F> type) {
        return new FactKind<>(code, type, List.of());
    }

    public int version() {
        return upgrades.size() + 1;
    }
}
