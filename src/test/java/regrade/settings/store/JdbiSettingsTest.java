package regrade.settings.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;
import regrade.settings.SettingsChanged;

import java.time.Clock;
import java.util.List;
import java.util.Map;

class JdbiSettingsTest {
    private static final Inspector MARTIN = new Inspector("A. Martin");

    private final Jdbi database = ProjectionBed.database();
    private final JdbiSettings settings = ProjectionBed.make(database, new JdbiSettings(database));
    private final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("B3N"), Clock.systemUTC(), settings);

    @Test
    void aNewBenchHasTheDefaults() {
        assertThat(settings.current()).isEqualTo(BenchSettings.DEFAULTS);
        assertThat(settings.current().get(Setting.LABEL_SIZE)).isEqualTo("57x32");
    }

    @Test
    void theLastFactThatSetItCounts() {
        append(Map.of("theme", "dark", "currency", "USD"));
        append(Map.of("theme", "light"));

        assertThat(settings.current().get(Setting.THEME)).isEqualTo("light");
        assertThat(settings.current().get(Setting.CURRENCY)).isEqualTo("USD");
    }

    @Test
    void theyAreThereAfterAStart() {
        settings.current();
        append(Map.of("inspector", "A. Martin; drop table setting", "theme", "dark"));

        assertThat(new JdbiSettings(database).current()).isEqualTo(settings.current());
        assertThat(settings.current().inspector().name())
                .isEqualTo("A. Martin; drop table setting");
    }

    @Test
    void theNewestPartAppliedAnewChangesNothing() {
        append(Map.of("theme", "dark"));
        append(Map.of("theme", "light", "sounds", "off"));
        var before = settings.current();

        journal.read(
                1,
                journal.last(),
                entry -> entry.facts().forEach(fact -> settings.apply(entry.header(), 0, fact)));

        assertThat(settings.current()).isEqualTo(before);
        assertThat(new JdbiSettings(database).current()).isEqualTo(before);
    }

    @Test
    void aSettingOfANewerProgramIsKept() {
        append(Map.of("perfume", "lavender"));

        assertThat(settings.current().values()).containsEntry("perfume", "lavender");
    }

    @Test
    void currentIsAnsweredFromMemory() {
        append(Map.of("theme", "dark"));
        database.useHandle(handle -> handle.execute("drop table setting"));

        assertThat(settings.current().get(Setting.THEME)).isEqualTo("dark");
    }

    private void append(Map<String, String> values) {
        journal.append(MARTIN, List.of(new SettingsChanged(values)));
    }
}
