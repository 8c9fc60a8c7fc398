package regrade.settings;

import java.util.Map;

/// Somebody changed settings of this bench.
///
/// @param values the new value by setting code, see [Setting]
public record SettingsChanged(Map<String, String> values) implements SettingsFact {
    public SettingsChanged {
        values = Map.copyOf(values);
    }
}
