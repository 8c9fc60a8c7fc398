package regrade.desk.store;

import java.util.Set;
import java.util.TreeSet;

/// Codes of reasons as one text.
final class BuyerPays {
    private BuyerPays() {}

    static String text(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    static Set<String> of(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
