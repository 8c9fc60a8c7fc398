package regrade.settings.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.settings.BenchSettings;
import regrade.settings.ChangeSettings;
import regrade.settings.ChangeSettings.Change;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The settings without their controls: each is saved and in force as soon as it is set.
public final class SettingsViewModel {
    private static final Set<Setting> PENDING_NEEDS =
            Set.of(Setting.PRINTER_ADDRESS, Setting.PRINTER_NAME);

    private final Background background;
    private final Feedback feedback;
    private final Settings settings;
    private final ChangeSettings change;
    private final Consumer<BenchSettings> applied;
    private final ReadOnlyObjectWrapper<BenchSettings> current =
            new ReadOnlyObjectWrapper<>(BenchSettings.DEFAULTS);
    private final ReadOnlyLongWrapper taken = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Set<Setting>> refused =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObservableList<String> ports = FXCollections.observableArrayList();
    private final BooleanProperty printing = new SimpleBooleanProperty();
    // wanted, but not possible until the address or name that it needs is there
    private final Map<Setting, String> pending = new HashMap<>();

    /// @param applied takes changed settings over, on the screen's thread
    public SettingsViewModel(
            Background background,
            Feedback feedback,
            Settings settings,
            ChangeSettings change,
            Consumer<BenchSettings> applied) {
        this.background = background;
        this.feedback = feedback;
        this.settings = settings;
        this.change = change;
        this.applied = applied;
    }

    /// Sets one setting and says how it went.
    public void set(Setting setting, String value) {
        var wanted = new HashMap<Setting, String>();
        if (PENDING_NEEDS.contains(setting)) wanted.putAll(pending);
        wanted.put(setting, value);
        background.run(
                "change settings",
                () -> change.change(wanted),
                outcome -> {
                    changed(outcome, wanted);
                    if (outcome instanceof Change.Changed)
                        feedback.tell(UserMessage.good("settings.saved"));
                },
                failure -> notSaved(setting, failure));
    }

    /// Sets several at once, all or none.
    ///
    /// @param done what is told when they are taken, changed or not
    public void setAll(Map<Setting, String> wanted, UserMessage done) {
        background.run(
                "change settings",
                () -> change.change(wanted),
                outcome -> {
                    changed(outcome, wanted);
                    if (!(outcome instanceof Change.Refused)) feedback.tell(done);
                },
                feedback::problem);
    }

    /// Shows the settings as they are.
    public void look() {
        background.run("settings", settings::current, current::set, feedback::problem);
    }

    /// Something else changed them: shows and applies them as they are.
    public void takeOver() {
        background.run(
                "settings",
                settings::current,
                now -> {
                    taken(now, Map.of());
                    applied.accept(now);
                },
                feedback::problem);
    }

    public void findPrinters(PrinterDesk desk) {
        background.runLong("printers", desk.ofTheSystem(), printers::setAll, feedback::problem);
    }

    public void findPorts(ScaleDesk scale) {
        background.runLong("ports", scale.ports(), ports::setAll, feedback::problem);
    }

    public void testPrint(PrinterDesk desk) {
        printing.set(true);
        background.runLong("test print", desk.testPrint(), this::printed, this::notPrinted);
    }

    /// @param folder that the person chose
    public void commandSheet(PrinterDesk desk, Path folder) {
        background.runLong(
                "command sheet",
                () -> desk.commandSheet().apply(folder),
                feedback::tell,
                feedback::problem);
    }

    public ReadOnlyObjectProperty<BenchSettings> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Grows with every change that was taken, also with one after which the settings say the same:
    /// then what was entered is not what is to be shown.
    public ReadOnlyLongProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Those whose last value was not taken.
    public ReadOnlyObjectProperty<Set<Setting>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public ObservableList<String> printers() {
        return FXCollections.unmodifiableObservableList(printers);
    }

    public ObservableList<String> scalePorts() {
        return FXCollections.unmodifiableObservableList(ports);
    }

    /// Whether a test label is being printed.
    public BooleanProperty printingProperty() {
        return printing;
    }

    private void changed(Change done, Map<Setting, String> wanted) {
        switch (done) {
            case Change.Changed(var now) -> {
                taken(now, wanted);
                applied.accept(now);
            }
            case Change.Unchanged(var now) -> taken(now, wanted);
            case Change.Refused(var which) -> refuse(which, wanted);
        }
    }

    private void taken(BenchSettings now, Map<Setting, String> wanted) {
        if (wanted.containsKey(Setting.PRINTER)) pending.clear();
        // what a printer still waits for stays marked
        var left = new HashSet<>(pending.isEmpty() ? Set.<Setting>of() : refused.get());
        left.removeAll(wanted.keySet());
        refused.set(Set.copyOf(left));
        current.set(now);
        taken.set(taken.get() + 1);
    }

    private void refuse(List<Setting> which, Map<Setting, String> wanted) {
        var kind = wanted.get(Setting.PRINTER);
        if (kind != null && !which.contains(Setting.PRINTER)) pending.put(Setting.PRINTER, kind);
        refused.set(Set.copyOf(which));
        feedback.tell(UserMessage.question("setting.refused." + which.getFirst().code()));
    }

    /// The screen still shows the wanted value, so it is marked as not taken.
    private void notSaved(Setting setting, RuntimeException failure) {
        var marked = new HashSet<>(refused.get());
        marked.add(setting);
        refused.set(Set.copyOf(marked));
        feedback.problem(failure);
    }

    private void printed(UserMessage how) {
        printing.set(false);
        feedback.tell(how);
    }

    private void notPrinted(RuntimeException failure) {
        printing.set(false);
        feedback.problem(failure);
    }
}
