package regrade.inspection.ui;

import javafx.application.Application;
import javafx.stage.Stage;

import regrade.app.ShellBed;
import regrade.settings.Setting;

import java.util.Locale;
import java.util.Map;

/// Shows the bench on ports in memory, to be looked at: `BenchPreview [fr|en] [light|dark] [scan or
/// key]…`. `rest`, `look`, `1` to `9` and grades are keys, `drawn` has all units drawn, all else is
/// scanned.
public final class BenchPreview extends Application {
    @Override
    public void start(Stage stage) {
        var wanted = getParameters().getRaw();
        var bed = new BenchBed(false);
        var shell = new ShellBed(Locale.ENGLISH);
        shell.open(
                stage,
                BenchScreen.of(shell.words(), bed.model, bed.bench.clock, new ChosenFiles()));
        shell.change(Setting.LANGUAGE, wanted.get(0));
        shell.change(Setting.THEME, wanted.get(1));
        for (var act : wanted.subList(2, wanted.size())) act(bed, act);
        bed.feedback.said().stream()
                .skip(Math.max(0, bed.feedback.said().size() - 1))
                .forEach(shell::tell);
    }

    private static void act(BenchBed bed, String act) {
        if (act.equals("rest")) bed.model.restIsFine();
        else if (act.equals("drawn"))
            bed.bench.settings = bed.bench.settings.with(Map.of(Setting.SECOND_LOOK.code(), "100"));
        else if (act.equals("look")) bed.model.lookAgain();
        else if (act.equals("back"))
            bed.model.scanned(bed.now().around().awaitingLabel().orElseThrow().unit().text());
        else if (act.matches("\\d")) bed.model.digit(Integer.parseInt(act));
        else if (act.matches("[NABCDX]")) bed.model.grade(regrade.grading.Grade.valueOf(act));
        else bed.model.scanned(act);
    }
}
