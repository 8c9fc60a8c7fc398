package regrade.settings;

import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.util.List;
import java.util.Map;

/// Somebody changed settings of this bench.
///
/// @param values the new value by setting code, see [Setting]
public record SettingsChanged(Map<String, String> values) implements Fact {
    /// How it is written.
    public static final List<FactKind<?>> KINDS =
            List.of(FactKind.of("settings-changed", SettingsChanged.class));

    public SettingsChanged {
        values = Map.copyOf(values);
    }
}
