package regrade.settings;

import regrade.journal.UndoesAct;

import java.util.Map;

/// A counter-entry: a change of settings does not count.
///
/// @param entry the number of the undone entry
/// @param values as they were before it, by setting code
public record SettingsRestored(long entry, Map<String, String> values)
        implements SettingsFact, UndoesAct {
    public SettingsRestored {
        values = Map.copyOf(values);
    }
}
