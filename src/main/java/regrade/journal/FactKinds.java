package regrade.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every type of fact the program knows, by its code and by its type.
public final class FactKinds {
    private final Map<String, FactKind<?>> byCode = new HashMap<>();
    private final Map<Class<?>, FactKind<?>> byType = new HashMap<>();

    /// @throws IllegalArgumentException if a code or a type comes twice
    public FactKinds(Collection<FactKind<?>> kinds) {
        for (var kind : kinds) {
            if (byCode.put(kind.code(), kind) != null || byType.put(kind.type(), kind) != null)
                throw new IllegalArgumentException("declared twice: " + kind.code());
        }
    }

    public Collection<FactKind<?>> all() {
        return List.copyOf(byCode.values());
    }

    /// @throws IllegalArgumentException if nobody declared this type
    public FactKind<?> of(Fact fact) {
        var kind = byType.get(fact.getClass());
        if (kind == null)
            throw new IllegalArgumentException("no fact kind for " + fact.getClass().getName());
        return kind;
    }

    public Optional<FactKind<?>> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
