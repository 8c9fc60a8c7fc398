package regrade.routing;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.kernel.ClientId;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Which units a channel takes.
///
/// @param only the only categories it takes; empty for any
/// @param never categories it does not take
public record Admission(
        Set<Grade> grades, Set<Need> needs, Set<Category> only, Set<Category> never) {
    public Admission {
        grades = Set.copyOf(grades);
        needs = Set.copyOf(needs);
        only = Set.copyOf(only);
        never = Set.copyOf(never);
    }

    /// What must be known of a unit's product before the unit may go there.
    public enum Need {
        SUPPLIER("supplier"),
        /// The goods belong to somebody else than the bench's own firm.
        CLIENT("client");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Need> of(String code) {
            return Arrays.stream(values()).filter(n -> n.code.equals(code)).findFirst();
        }

        private boolean metBy(Product product) {
            return switch (this) {
                case SUPPLIER -> !product.supplier().isBlank();
                case CLIENT -> !product.client().equals(ClientId.OWN);
            };
        }
    }

    /// Whether a unit of this product and grade may go there.
    public boolean takes(Product product, Grade grade) {
        var category = Category.of(product.category());
        return grades.contains(grade)
                && (only.isEmpty() || only.contains(category))
                && !never.contains(category)
                && needs.stream().allMatch(need -> need.metBy(product));
    }

    /// Whether every unit of this grade may go there, whatever its product.
    boolean takesAny(Grade grade) {
        return grades.contains(grade) && needs.isEmpty() && only.isEmpty() && never.isEmpty();
    }
}
