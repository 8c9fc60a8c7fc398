package regrade.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import regrade.app.demo.FillDemo;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.platform.fx.ScreenThread;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;
import regrade.settings.ui.SettingsViewModel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// The first page of a new data folder: language, names, and how to begin.
public final class WelcomeViewModel {
    private final Parts parts;
    private final StringProperty bench = new SimpleStringProperty(Setting.BENCH_NAME.initial());
    private final StringProperty inspector = new SimpleStringProperty(Setting.INSPECTOR.initial());
    // what was chosen here; saved with the way to begin, for the demo wants an empty journal
    private final Map<Setting, String> chosen = new HashMap<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);

    /// What the page stands on.
    ///
    /// @param demo fills the empty data folder; nothing may be written before it
    /// @param practise leads to the practice bench, from which this page is come back to
    public record Parts(
            Background background,
            Feedback feedback,
            Appearance appearance,
            SettingsViewModel settings,
            ShellViewModel shell,
            Function<Progress, FillDemo.Result> demo,
            Runnable practise) {}

    public WelcomeViewModel(Parts parts, String language) {
        this.parts = parts;
        chosen.put(Setting.LANGUAGE, language);
    }

    public StringProperty benchProperty() {
        return bench;
    }

    public StringProperty inspectorProperty() {
        return inspector;
    }

    /// Whether the demo is being made.
    public BooleanProperty busyProperty() {
        return busy;
    }

    /// How far the demo is, 0 to 1; negative while nobody knows.
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Shows everything in this language.
    public void speak(String code) {
        change(Setting.LANGUAGE, code);
    }

    /// Takes a language or a theme over at once.
    public void change(Setting setting, String value) {
        chosen.put(setting, value);
        var codes = new HashMap<String, String>();
        chosen.forEach((each, wanted) -> codes.put(each.code(), wanted));
        parts.appearance().apply(BenchSettings.DEFAULTS.with(codes));
    }

    public void startEmpty() {
        save(UserMessage.good("settings.saved"));
        parts.shell().show("bench");
    }

    public void importReport() {
        save(UserMessage.good("settings.saved"));
        parts.shell().show("returns");
    }

    public void practise() {
        parts.practise().run();
    }

    public void fillDemo() {
        busy(true);
        // on the bench lane: what is scanned meanwhile is another time's, and waits
        parts.background()
                .run("demo", () -> parts.demo().apply(new Shown()), this::filled, this::failed);
    }

    private void busy(boolean now) {
        busy.set(now);
        parts.shell().hold(now);
    }

    private void filled(FillDemo.Result result) {
        busy(false);
        save(
                switch (result) {
                    case FillDemo.Result.Filled filled ->
                            UserMessage.done("welcome.demo-made", filled.inspected());
                    case FillDemo.Result.NotEmpty _ -> UserMessage.question("welcome.not-empty");
                });
        parts.shell().show("bench");
    }

    private void failed(RuntimeException failure) {
        busy(false);
        parts.feedback().problem(failure);
    }

    private void save(UserMessage done) {
        var wanted = new HashMap<>(chosen);
        if (!bench.get().isBlank()) wanted.put(Setting.BENCH_NAME, bench.get());
        if (!inspector.get().isBlank()) wanted.put(Setting.INSPECTOR, inspector.get());
        parts.settings().setAll(wanted, done);
    }

    private final class Shown implements Progress {
        @Override
        public void at(long at, long all) {
            new ScreenThread().execute(() -> done.set(all == 0 ? -1 : (double) at / all));
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
