package regrade.app;

import regrade.app.demo.FillDemo;
import regrade.journal.InMemoryJournal;
import regrade.kernel.BenchId;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.platform.fx.Screen;
import regrade.settings.BenchSettings;
import regrade.settings.ChangeSettings;
import regrade.settings.InMemorySecrets;
import regrade.settings.SettingsChanged;
import regrade.settings.ui.SettingsViewModel;

import java.time.Clock;
import java.util.Locale;

/// The first page without a data folder: the demo notes whether the journal was empty.
final class WelcomeBed {
    final InMemoryJournal journal = new InMemoryJournal(new BenchId("03K"), Clock.systemUTC());
    int practised;
    Runnable whileTheDemoIsMade = () -> {};
    final RecordingFeedback feedback = new RecordingFeedback();
    final ShellBed shell = new ShellBed(Locale.ENGLISH);
    final ShellViewModel model =
            new ShellViewModel(
                    new DirectBackground(), feedback, () -> shell.figures, WelcomeScreen.CODE);
    final WelcomeViewModel welcome =
            new WelcomeViewModel(
                    new WelcomeViewModel.Parts(
                            new DirectBackground(),
                            feedback,
                            shell.appearance,
                            new SettingsViewModel(
                                    new DirectBackground(),
                                    feedback,
                                    this::current,
                                    new ChangeSettings(
                                            journal, this::current, new InMemorySecrets()),
                                    shell.appearance::apply),
                            model,
                            progress -> {
                                whileTheDemoIsMade.run();
                                return journal.last() == 0
                                        ? new FillDemo.Result.Filled(40, 200, 152, 2)
                                        : new FillDemo.Result.NotEmpty();
                            },
                            () -> practised++),
                    "en");

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
        return WelcomeScreen.of(shell.words(), welcome);
    }
}
