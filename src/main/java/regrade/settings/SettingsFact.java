package regrade.settings;

import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.util.List;
import java.util.Map;

/// What happened to the settings of this bench.
public sealed interface SettingsFact extends Fact permits SettingsChanged, SettingsRestored {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("settings-changed", SettingsChanged.class),
                    FactKind.of("settings-restored", SettingsRestored.class));

    /// The values from now on by setting code, see [Setting].
    Map<String, String> values();
}
