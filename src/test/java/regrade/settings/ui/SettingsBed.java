package regrade.settings.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import regrade.app.ShellBed;
import regrade.journal.InMemoryJournal;
import regrade.kernel.BenchId;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.settings.BenchSettings;
import regrade.settings.ChangeSettings;
import regrade.settings.InMemorySecrets;
import regrade.settings.Setting;
import regrade.settings.SettingsChanged;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The settings without a window, on a journal in memory.
final class SettingsBed {
    final InMemoryJournal journal = new InMemoryJournal(new BenchId("03K"), Clock.systemUTC());
    final RecordingFeedback feedback = new RecordingFeedback();
    final List<BenchSettings> applied = new ArrayList<>();
    final ShellBed shell = new ShellBed(Locale.ENGLISH);
    final SettingsViewModel model =
            new SettingsViewModel(
                    new DirectBackground(),
                    feedback,
                    this::current,
                    new ChangeSettings(journal, this::changed, new InMemorySecrets()),
                    this::apply);
    final PrinterDesk desk =
            new PrinterDesk(
                    () -> List.of("Zebra", "Office"),
                    () -> UserMessage.bad("label.failed.unreachable", Remedy.CHECK_PRINTER),
                    this::sheet);

    final ObjectProperty<UserMessage> scaleSays =
            new SimpleObjectProperty<>(UserMessage.good("scale.off"));
    int scaleTried;
    final ScaleDesk scale =
            new ScaleDesk(
                    () -> List.of("/dev/ttyS0", "/dev/ttyUSB0"), scaleSays, () -> scaleTried++);

    final Path folder = Path.of("documents");
    final List<Path> sheets = new ArrayList<>();

    private UserMessage sheet(Path into) {
        sheets.add(into);
        return UserMessage.done("settings.sheet-made", into.toString());
    }

    /// The dialog in which somebody chooses this folder.
    private record Chosen(Path chosen) implements FilePicker {
        @Override
        public List<Path> files(String title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(chosen);
        }
    }

    boolean diskFull;

    private BenchSettings changed() {
        if (diskFull) throw new IllegalStateException("disk full");
        return current();
    }

    BenchSettings current() {
        var now = new BenchSettings[] {BenchSettings.DEFAULTS};
        if (journal.last() > 0)
            journal.read(
                    1,
                    journal.last(),
                    entry ->
                            entry.facts().stream()
                                    .map(SettingsChanged.class::cast)
                                    .forEach(fact -> now[0] = now[0].with(fact.values())));
        return now[0];
    }

    Screen screen() {
        return SettingsScreen.of(shell.words(), model, desk, scale, new Chosen(folder));
    }

    private void apply(BenchSettings settings) {
        applied.add(settings);
        shell.change(Setting.THEME, settings.get(Setting.THEME));
        shell.change(Setting.LANGUAGE, settings.get(Setting.LANGUAGE));
    }
}
