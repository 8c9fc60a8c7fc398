package regrade.settings;

import regrade.journal.Journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes settings of this bench, all of the wanted ones or none.
public final class ChangeSettings {
    private final Journal journal;
    private final Settings settings;

    public ChangeSettings(Journal journal, Settings settings) {
        this.journal = journal;
        this.settings = settings;
    }

    /// What came of it.
    public sealed interface Change {
        /// Saved, and in force from now on.
        record Changed(BenchSettings settings) implements Change {}

        /// They were so already; nothing was written.
        record Unchanged(BenchSettings settings) implements Change {}

        /// Nothing was changed.
        ///
        /// @param settings those whose new value cannot be taken; `setting.refused.<code>` says
        ///   what they take
        record Refused(List<Setting> settings) implements Change {
            public Refused {
                settings = List.copyOf(settings);
            }
        }
    }

    /// @throws regrade.kernel.Problem if the change could not be written; then nothing was changed
    public Change change(Map<Setting, String> wanted) {
        var now = settings.current();
        var changes = new HashMap<String, String>();
        wanted.forEach(
                (setting, value) -> {
                    if (!now.get(setting).equals(value.strip()))
                        changes.put(setting.code(), value.strip());
                });
        if (changes.isEmpty()) return new Change.Unchanged(now);
        var then = now.with(changes);
        var refused = refused(changes, then);
        if (!refused.isEmpty()) return new Change.Refused(refused);
        journal.append(now.inspector(), List.of(new SettingsChanged(changes)));
        return new Change.Changed(then);
    }

    private static List<Setting> refused(Map<String, String> changes, BenchSettings then) {
        var refused = new ArrayList<Setting>();
        for (var setting : Setting.values())
            if (changes.containsKey(setting.code())
                    && !SettingRule.allows(setting, then.get(setting))) refused.add(setting);
        if (lacks(then, "tcp", Setting.PRINTER_ADDRESS)) refused.add(Setting.PRINTER_ADDRESS);
        if (lacks(then, "system", Setting.PRINTER_NAME)) refused.add(Setting.PRINTER_NAME);
        return refused.stream().distinct().toList();
    }

    private static boolean lacks(BenchSettings then, String printer, Setting needed) {
        return then.get(Setting.PRINTER).equals(printer) && then.text(needed).isEmpty();
    }
}
