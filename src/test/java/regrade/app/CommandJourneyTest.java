package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.inspection.UnitState;
import regrade.kernel.Reference;
import regrade.scan.Command;
import regrade.settings.Setting;

import java.nio.file.Path;
import java.util.Locale;

/// A day from the scanner alone: every act is a code of the printed command sheet.
class CommandJourneyTest {
    private static final String KETTLE = "LPNHE000000002";
    private static final String HEADSET = "LPNHE000000004";
    private static final String UNANNOUNCED = "4006381333931";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void unitsAreInspectedUndoneSetAsideAndSealedWithoutAKey(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            aReportComesIn(bed);
            bed.startCounting();
            var headset = aUnitWithTwoFaultsAndAnotherGrade(bed);
            aSaveIsUndoneAndTheUnitSetAside(bed, headset);
            aUnitNobodyAnnounced(bed);
            theDayIsSealed(bed);
            bed.count(100, 0);
        }
    }

    private static void aReportComesIn(JourneyBed bed) {
        bed.untilSays("welcome.title");
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
        assertThat(bed.open.stores().settings().current().on(Setting.CONFIRM_SAVE)).isFalse();
    }

    private static Reference aUnitWithTwoFaultsAndAnotherGrade(JourneyBed bed) {
        bed.scan(HEADSET);
        say(bed, Command.DIGIT_1);
        say(bed, Command.DIGIT_2);
        say(bed, Command.GRADE);
        say(bed, Command.CANCEL);
        say(bed, Command.GRADE);
        say(bed, Command.DIGIT_5);
        say(bed, Command.DIGIT_1);
        say(bed, Command.ROUTE);
        say(bed, Command.NEXT_PAGE);
        say(bed, Command.REST_OK);
        var unit = bed.scanLabel();

        var draft = bed.draft(unit);
        assertThat(draft.answers().to(Question.PACKAGING)).matches(it -> it.orElseThrow().fault());
        assertThat(draft.answers().to(Question.MANUAL)).matches(it -> it.orElseThrow().fault());
        assertThat(draft.override().orElseThrow().grade()).isEqualTo(Grade.D);
        assertThat(draft.override().orElseThrow().reason()).isEqualTo(OverrideReason.LOOKS_WORSE);
        assertThat(draft.channel()).isPresent();
        say(bed, Command.REPRINT);
        bed.untilLabel(unit, 2);
        return unit;
    }

    private static void aSaveIsUndoneAndTheUnitSetAside(JourneyBed bed, Reference headset) {
        bed.scan(KETTLE);
        say(bed, Command.REST_OK);
        bed.window.until(
                "the kettle is saved", () -> bed.open.stores().units().awaitingLabel().isPresent());
        var kettle = bed.open.stores().units().awaitingLabel().orElseThrow().unit();
        say(bed, Command.UNDO);
        bed.untilState(kettle, UnitState.OPEN);
        say(bed, Command.PARK);
        bed.untilState(kettle, UnitState.PARKED);
        bed.scan(headset.text());
        bed.untilSays("inspection.known");
        say(bed, Command.CANCEL);
        say(bed, Command.RESUME);
        bed.untilState(kettle, UnitState.OPEN);
        say(bed, Command.REST_OK);
        bed.scanLabel();
    }

    private static void aUnitNobodyAnnounced(JourneyBed bed) {
        bed.scan(UNANNOUNCED);
        bed.untilSays("inspection.undeclared");
        say(bed, Command.DIGIT_1);
        say(bed, Command.SAVE);
        bed.onBench();
        say(bed, Command.REST_OK);
        bed.scanLabel();
    }

    private static void theDayIsSealed(JourneyBed bed) {
        say(bed, Command.DAY_CLOSE);
        bed.untilSays("dayclose.close");
        assertThat(bed.open.stores().batches().last(9)).isEmpty();
        say(bed, Command.DAY_CLOSE);
        bed.untilSays("dayclose.sealed", 1, 3);
    }

    private static void say(JourneyBed bed, Command command) {
        bed.scan(command.code());
    }
}
