package regrade.app;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.stage.Stage;
import regrade.kernel.DirectBackground;
import regrade.kernel.UserMessage.Tone;
import regrade.label.PrinterStatus;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

/// A shell whose screens, settings and figures are in memory.
final class ShellFixture {
    final Words words = new Words(Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    final List<Tone> heard = new ArrayList<>();
    final MessageBar messages = new MessageBar(Runnable::run, heard::add);
    final Appearance appearance = new Appearance(words, Locale.ENGLISH);
    final ShellViewModel model;
    private final List<Screen> screens;
    ShellFigures figures = new ShellFigures("03", "A. Martin", 84, 31, "Zebra ZD421", PrinterStatus.READY, 0, 12);
    private BenchSettings settings = BenchSettings.DEFAULTS;

    ShellFixture(Screen... screens) {
        model = new ShellViewModel(new DirectBackground(), messages, () -> figures, screens[0].code());
        this.screens = List.of(screens);
    }

    void open(Stage stage) {
        new Shell(new Shell.Parts(words, appearance, messages, model, screens, this::change)).open(stage);
    }

    static ShellFixture plain() {
        return new ShellFixture(plain("bench", () -> {}), plain("returns", () -> {}), plain("settings", () -> {}));
    }

    static Screen plain(String code, Runnable shown) {
        var fxml = Objects.requireNonNull(ShellFixture.class.getResource("plain.fxml"));
        return new Screen(
                code, "mdi2c-clipboard-check-outline", fxml, Controllers.of(Object.class, Object::new), shown);
    }

    void change(Setting setting, String value) {
        settings = settings.with(Map.of(setting.code(), value));
        appearance.apply(settings);
    }
}
