package regrade.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import regrade.inspection.ui.BenchViewModel;
import regrade.kernel.DirectBackground;
import regrade.kernel.UserMessage;
import regrade.kernel.UserMessage.Tone;
import regrade.label.PrinterStatus;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A shell whose settings and figures are in memory, around any screens.
public final class ShellBed {
    final Words words;
    final List<Tone> heard = new ArrayList<>();
    final MessageBar messages = new MessageBar(Runnable::run, heard::add);
    final Appearance appearance;
    ShellViewModel model;
    ShellFigures figures =
            new ShellFigures("03", "A. Martin", 84, 31, "Zebra ZD421", PrinterStatus.READY, 0, 12);
    int practised;
    private BenchSettings settings = BenchSettings.DEFAULTS;

    public ShellBed(Locale language) {
        words = new Words(language, ZoneId.of("Europe/Paris"));
        appearance = new Appearance(words, language, Optional.empty());
    }

    public Words words() {
        return words;
    }

    public void tell(UserMessage message) {
        messages.tell(message);
    }

    public void open(Stage stage, Screen... screens) {
        new Shell(parts(screens), scene()).open(stage);
    }

    /// The shell alone, behind what tells a scanner from hands.
    void openBehindGate(Stage stage, Screen... screens) {
        new Shell(parts(screens), gate().scene()).open(stage);
    }

    /// The window as the program opens it, listening to the scanner.
    public void openWithScanner(Stage stage, BenchViewModel bench, Screen... screens) {
        new BenchWindow(parts(screens), bench, _ -> false, gate(), () -> {}).open(stage);
    }

    private ScanGate gate() {
        return new ScanGate(scene(), messages, (pause, work) -> {});
    }

    private static Scene scene() {
        return new Scene(new Pane(), 1280, 720);
    }

    private Shell.Parts parts(Screen... screens) {
        model =
                new ShellViewModel(
                        new DirectBackground(), messages, () -> figures, screens[0].code());
        return new Shell.Parts(
                words,
                appearance,
                messages,
                model,
                List.of(screens),
                List.of(),
                this::change,
                Shell.Practice.door(() -> practised++));
    }

    public static Screen plain(String code, Runnable shown) {
        var fxml = Objects.requireNonNull(ShellBed.class.getResource("plain.fxml"));
        return new Screen(
                code,
                "mdi2c-clipboard-check-outline",
                fxml,
                Controllers.of(Object.class, Object::new),
                shown);
    }

    public void change(Setting setting, String value) {
        settings = settings.with(Map.of(setting.code(), value));
        appearance.apply(settings);
    }
}
