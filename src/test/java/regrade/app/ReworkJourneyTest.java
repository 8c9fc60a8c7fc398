package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.grading.Grade;
import regrade.inspection.UnitState;
import regrade.kernel.Money;
import regrade.kernel.Reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// A unit without its manual, from its first inspection through its rework to a better grade, in
/// the real window, by scanner and keyboard alone.
class ReworkJourneyTest {
    private static final String HEADSET = "LPNHE000000004";
    private static final String KETTLE = "LPNHE000000002";
    private static final String CATALOGUE =
            """
            client,sku,asin,fnsku,title,category,price,landed cost,currency
            OWN,CAS-01,B0C4T1M2N2,X001T4P9Q2,Casque Aurio H7,electronics,249.00,90.00,EUR
            """;

    @TempDir private Path folder;
    private final TurnedClock clock = new TurnedClock();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aFaultIsMendedWithinTheTimeThatPaysAndTheUnitGradedAnew(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language), clock)) {
            reportsComeIn(bed);
            var headset = itIsSentToRework(bed);
            anotherComesSince(bed);
            itsLabelStartsTheClock(bed, headset);
            theBenchSaysStop(bed);
            itIsDoneAndInspectedAgain(bed, headset);
            theHistoryTellsIt(bed, headset);
        }
    }

    private void reportsComeIn(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        bed.choose(
                Files.writeString(folder.resolve("catalogue.csv"), CATALOGUE),
                folder.resolve("returns.txt"));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
    }

    private Reference itIsSentToRework(JourneyBed bed) {
        bed.scan(HEADSET);
        bed.press(KeyCode.DIGIT2);
        bed.untilSays("channel.rework");
        // rework may have been offered before the answer, for another fault
        bed.window.until(
                "the manual is printed anew",
                () ->
                        bed.window.texts().stream()
                                .anyMatch(
                                        text ->
                                                text.contains(
                                                        bed.words.text("work.printed-manual"))));
        bed.press(KeyCode.SPACE);
        var unit = bed.scanLabel();
        assertThat(bed.row(unit).standing().grade()).contains(Grade.B);
        assertThat(bed.row(unit).standing().bin()).contains("R-01");
        clock.pass(Duration.ofMinutes(1));
        return unit;
    }

    private void anotherComesSince(JourneyBed bed) {
        bed.scan(KETTLE);
        bed.press(KeyCode.SPACE);
        bed.scanLabel();
        clock.pass(Duration.ofMinutes(1));
    }

    private void itsLabelStartsTheClock(JourneyBed bed, Reference unit) {
        bed.scan(unit.text());
        bed.untilState(unit, UnitState.REWORK);
        bed.untilSays("rework.start");
        clock.pass(Duration.ofSeconds(10));
        bed.scan(unit.text());
        bed.untilSays("rework.started");
        bed.untilSays("rework.stop");
        bed.untilSays("rework.left");
    }

    private void theBenchSaysStop(JourneyBed bed) {
        clock.pass(Duration.ofHours(2));
        // back market at B, as in RankWorksTest
        bed.untilSays("rework.break-even", Money.of(134_27, "EUR"));
        bed.untilSays("rework.over");
    }

    private void itIsDoneAndInspectedAgain(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.DIGIT1);
        bed.untilSays("rework.ticked");
        bed.press(KeyCode.SPACE);
        bed.untilState(unit, UnitState.OPEN);
        bed.untilSays("rework.done");
        bed.press(KeyCode.SPACE);
        assertThat(bed.scanLabel()).isEqualTo(unit);
        assertThat(bed.row(unit).standing().grade()).contains(Grade.A);
        assertThat(bed.row(unit).standing().channel()).contains("back-market");
        assertThat(bed.draft(unit).reworkOrder()).isEmpty();
        bed.untilLabel(unit, 1);
    }

    private static void theHistoryTellsIt(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        bed.untilSays("history.choose");
        bed.press(KeyCode.CONTROL, KeyCode.F);
        bed.window.type("casque");
        bed.window.untilTyped("casque");
        bed.window.untilText(unit.grouped());
        bed.press(KeyCode.ENTER);
        bed.untilSays("history.life");
        bed.untilSays("history.fact.rework-started");
        assertThat(bed.window.texts())
                .contains(
                        bed.words.text(
                                "history.fact.rework-done",
                                bed.words.text("work.printed-manual"),
                                "120:00"));
    }
}
