package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.inspection.Standing;
import regrade.inspection.UnitState;
import regrade.kernel.Reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Units that went into the wrong bin are put right together, by scanner and keyboard alone.
class CorrectJourneyTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void unitsInTheWrongBinAreScannedAndPutRightInOneAct(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            reportsComeIn(bed);
            var units = List.of(inspected(bed, "LPNHE000000002"), inspected(bed, "LPNRR000000007"));
            var third = inspected(bed, "LPNRR000000009");
            var before = standings(bed, units);
            theyAreScannedInTheHistory(bed, units);
            theirBinIsScanned(bed);
            itIsShownAndWritten(bed, units, third);
            theLabelsArePrintedAgain(bed, units);
            allIsUndone(bed, units, before);
            aGradeIsPutRightInTheList(bed, third);
        }
    }

    private static void reportsComeIn(JourneyBed bed) {
        bed.untilSays("welcome.title");
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
    }

    private static Reference inspected(JourneyBed bed, String plate) {
        bed.scan(plate);
        var unit = bed.onBench().unit();
        bed.press(KeyCode.SPACE);
        bed.untilState(unit, UnitState.SAVED);
        return bed.scanLabel();
    }

    private static List<Standing> standings(JourneyBed bed, List<Reference> units) {
        return units.stream().map(unit -> bed.row(unit).standing()).toList();
    }

    private static void theyAreScannedInTheHistory(JourneyBed bed, List<Reference> units) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        bed.untilSays("correct.how-to-mark", 0);
        bed.press(KeyCode.CONTROL, KeyCode.M);
        bed.untilSays("correct.scan-labels", 0);
        for (int i = 0; i < units.size(); i++) {
            bed.scan(units.get(i).text());
            bed.untilSays("correct.scan-labels", i + 1);
        }
        assertThat(bed.open.stores().units().open()).isEmpty();
        bed.press(KeyCode.CONTROL, KeyCode.K);
        bed.untilSays("correct.title", 2);
    }

    private static void theirBinIsScanned(JourneyBed bed) {
        bed.press(KeyCode.DIGIT1);
        bed.untilSays("correct.which-bin");
        bed.window.type("T-7");
        bed.press(KeyCode.ENTER);
        bed.untilSays("correct.would", 2, 0, 2);
    }

    private static void itIsShownAndWritten(
            JourneyBed bed, List<Reference> units, Reference third) {
        long last = bed.open.journal().last();
        bed.press(KeyCode.ENTER);
        bed.untilSays("correct.was-done", 2, last + 1);
        for (var unit : units) assertThat(bed.row(unit).standing().bin()).contains("T-7");
        assertThat(bed.row(third).standing().bin()).isNotEqualTo(Optional.of("T-7"));
    }

    private static void theLabelsArePrintedAgain(JourneyBed bed, List<Reference> units) {
        bed.press(KeyCode.CONTROL, KeyCode.R);
        for (var unit : units) bed.untilLabel(unit, 2);
    }

    private static void allIsUndone(JourneyBed bed, List<Reference> units, List<Standing> before) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("inspection.undone.corrected");
        assertThat(standings(bed, units)).isEqualTo(before);
    }

    private static void aGradeIsPutRightInTheList(JourneyBed bed, Reference unit) {
        // first it ends scanning
        bed.press(KeyCode.ESCAPE);
        bed.press(KeyCode.CONTROL, KeyCode.F);
        bed.window.type(unit.text());
        bed.press(KeyCode.ENTER);
        bed.untilSays("history.reprint");
        bed.window.untilText(unit.grouped());
        bed.press(KeyCode.SPACE);
        bed.untilSays("correct.are-marked", 1);
        bed.press(KeyCode.CONTROL, KeyCode.K);
        bed.press(KeyCode.DIGIT3);
        bed.untilSays("correct.which-grade");
        bed.press(KeyCode.DIGIT5);
        bed.untilSays("correct.why-grade", "D");
        bed.press(KeyCode.DIGIT4);
        bed.untilSays("correct.would", 1, 0, 1);
        bed.press(KeyCode.ENTER);
        bed.window.until(
                "it has the grade",
                () ->
                        bed.row(unit)
                                .standing()
                                .grade()
                                .filter(grade -> grade.code().equals("D"))
                                .isPresent());
    }
}
