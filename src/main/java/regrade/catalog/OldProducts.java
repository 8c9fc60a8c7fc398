package regrade.catalog;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Products as the journal had them before they had a weight, and before they had a packaging.
public final class OldProducts {
    private OldProducts() {}

    /// @param first content of a fact about one product
    public static Map<String, Object> withWeight(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.computeIfPresent("product", (_, product) -> weightless(product));
        return second;
    }

    static Map<String, Object> allWithWeights(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.computeIfPresent(
                "products",
                (_, products) ->
                        products instanceof List<?> all
                                ? all.stream().map(OldProducts::weightless).toList()
                                : products);
        return second;
    }

    /// @param second content of a fact about one product
    public static Map<String, Object> withPackaging(Map<String, Object> second) {
        var third = new HashMap<>(second);
        third.computeIfPresent("product", (_, product) -> without("packaging", product));
        return third;
    }

    static Map<String, Object> allWithPackagings(Map<String, Object> second) {
        var third = new HashMap<>(second);
        third.computeIfPresent(
                "products",
                (_, products) ->
                        products instanceof List<?> all
                                ? all.stream().map(one -> without("packaging", one)).toList()
                                : products);
        return third;
    }

    private static Object weightless(Object product) {
        return without("weight", product);
    }

    private static Object without(String part, Object product) {
        if (!(product instanceof Map<?, ?> old)) return product;
        var made = new HashMap<Object, @Nullable Object>(old);
        made.put(part, null);
        return made;
    }
}
