package regrade.settings;

import regrade.kernel.ClientId;
import regrade.kernel.Inspector;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Every setting with its value; one that nobody set has its default.
public record BenchSettings(Map<String, String> values) {
    public static final BenchSettings DEFAULTS = new BenchSettings(Map.of());

    public BenchSettings {
        values = Map.copyOf(values);
    }

    public String get(Setting setting) {
        return values.getOrDefault(setting.code(), setting.initial());
    }

    public boolean on(Setting setting) {
        return get(setting).equals("on");
    }

    /// The value, if it is not empty.
    public Optional<String> text(Setting setting) {
        return Optional.of(get(setting)).filter(value -> !value.isBlank());
    }

    public Inspector inspector() {
        return new Inspector(get(Setting.INSPECTOR));
    }

    public ClientId client() {
        return new ClientId(get(Setting.CLIENT));
    }

    /// Percent of the inspected units that get a second look.
    public int secondLook() {
        return Integer.parseInt(get(Setting.SECOND_LOOK));
    }

    /// These settings with others on top.
    public BenchSettings with(Map<String, String> changes) {
        var changed = new HashMap<>(values);
        changed.putAll(changes);
        return new BenchSettings(changed);
    }
}
