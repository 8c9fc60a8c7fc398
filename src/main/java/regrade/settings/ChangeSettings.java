package regrade.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.journal.Journal;
import regrade.kernel.Problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Changes settings of this bench, all of the wanted ones or none.
public final class ChangeSettings {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeSettings.class);

    private final Journal journal;
    private final Settings settings;
    private final LocalSecrets secrets;

    /// @param secrets take what of an address may not leave this machine
    public ChangeSettings(Journal journal, Settings settings, LocalSecrets secrets) {
        this.journal = journal;
        this.settings = settings;
        this.secrets = secrets;
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
        var changes = new EnumMap<Setting, String>(Setting.class);
        wanted.forEach(
                (setting, value) -> {
                    if (!now.get(setting).equals(value.strip()))
                        changes.put(setting, value.strip());
                });
        if (changes.isEmpty()) return new Change.Unchanged(now);
        var refused = refused(changes.keySet(), now.with(byCode(changes)));
        return refused.isEmpty() ? save(now, changes) : new Change.Refused(refused);
    }

    private Change save(BenchSettings now, Map<Setting, String> changes) {
        var shown = new EnumMap<>(changes);
        shown.computeIfPresent(Setting.CAMERA, (_, address) -> shown(address));
        // another password for the same address changes nothing that is shown
        shown.entrySet().removeIf(change -> now.get(change.getKey()).equals(change.getValue()));
        var facts = byCode(shown);
        if (!shown.isEmpty()) journal.append(now.inspector(), List.of(new SettingsChanged(facts)));
        var then = now.with(facts);
        if (changes.containsKey(Setting.CAMERA)) forgetAllBut(then.get(Setting.CAMERA));
        return new Change.Changed(then);
    }

    /// The change is saved already; what cannot be forgotten now goes with the next one.
    private void forgetAllBut(String address) {
        try {
            secrets.forgetAllBut(address);
        } catch (Problem e) {
            LOG.warn("a secret that is no longer needed stays", e);
        }
    }

    /// What is secret is kept first: an act without it would name a camera that nobody can reach.
    private String shown(String value) {
        var address = new CameraAddress(value);
        if (address.secret()) secrets.keep(address.shown(), value);
        return address.shown();
    }

    private static Map<String, String> byCode(Map<Setting, String> changes) {
        var values = new HashMap<String, String>();
        changes.forEach((setting, value) -> values.put(setting.code(), value));
        return values;
    }

    private static List<Setting> refused(Set<Setting> changes, BenchSettings then) {
        var refused = new ArrayList<Setting>();
        for (var setting : Setting.values())
            if (changes.contains(setting) && !SettingRule.allows(setting, then.get(setting)))
                refused.add(setting);
        if (lacks(then, "tcp", Setting.PRINTER_ADDRESS)) refused.add(Setting.PRINTER_ADDRESS);
        if (lacks(then, "system", Setting.PRINTER_NAME)) refused.add(Setting.PRINTER_NAME);
        return refused.stream().distinct().toList();
    }

    private static boolean lacks(BenchSettings then, String printer, Setting needed) {
        return then.get(Setting.PRINTER).equals(printer) && then.text(needed).isEmpty();
    }
}
