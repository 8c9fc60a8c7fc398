package regrade.history;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Whom a capsule is to convince; `capsule.purpose.<code>` names it.
///
/// It decides what the summary shows: what the goods earn is nobody's business but ours, a buyer is
/// not told the supplier, nor a supplier the buyer's order.
public enum CapsulePurpose {
    /// A claim against the marketplace for what came back.
    SAFE_T("safe-t"),
    /// A claim against whom the goods were bought from.
    SUPPLIER("supplier"),
    /// An answer to a buyer who says otherwise.
    BUYER("buyer");

    private static final Set<String> INTERNAL =
            Set.of("history.detail.net", "history.detail.bin", "history.detail.route");

    private final String code;

    CapsulePurpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CapsulePurpose> of(String code) {
        return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
    }

    /// Whether the summary says this detail of a unit, by its key.
    boolean says(String detail) {
        return !INTERNAL.contains(detail) && !unsaid().contains(detail);
    }

    private Set<String> unsaid() {
        return switch (this) {
            case SAFE_T, BUYER -> Set.of("history.detail.supplier");
            case SUPPLIER -> Set.of("history.detail.order", "history.detail.price");
        };
    }
}
