package regrade.platform.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How the controllers of one FXML file and its parts are made, each with its view model by
/// constructor.
public final class Controllers {
    private final Map<Class<?>, Supplier<?>> makers;

    private Controllers(Map<Class<?>, Supplier<?>> makers) {
        this.makers = makers;
    }

    /// For a screen whose FXML and parts have one kind of controller; add more by [#and].
    public static <C> Controllers of(Class<C> type, Supplier<C> maker) {
        return new Controllers(Map.of(type, maker));
    }

    /// These and one more.
    public <C> Controllers and(Class<C> type, Supplier<C> maker) {
        var more = new HashMap<>(makers);
        more.put(type, maker);
        return new Controllers(Map.copyOf(more));
    }

    /// @throws IllegalStateException if nobody said how this controller is made
    Object make(Class<?> type) {
        var maker = makers.get(type);
        if (maker == null) throw new IllegalStateException("no maker for " + type.getName());
        return maker.get();
    }
}
