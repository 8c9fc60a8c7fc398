package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.inspection.UnitState;
import regrade.journal.DataFolder;
import regrade.practice.Course;
import regrade.practice.Lesson;
import regrade.practice.PracticeResult;
import regrade.practice.file.ResultsFile;
import regrade.scan.Command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Into the practice and back, and what the coach says to somebody who hesitates or errs.
class PracticeDoorJourneyTest {
    private static final String KETTLE = "LPNHE000000002";

    @TempDir private Path folder;
    private final TurnedClock clock = new TurnedClock();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theCoachSpeaksWhenNothingHappensAndWhenSomethingIsWrong(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language), clock)) {
            bed.untilSays("welcome.title");
            var hands = new PracticeHands(bed, true);
            hands.enter();
            bed.press(KeyCode.ENTER);
            bed.untilSays("practice.story.clean");
            clock.pass(Duration.ofSeconds(5));
            bed.untilSays("practice.coach.scan", code());

            hands.act(clean().steps().getFirst(), "");
            bed.press(KeyCode.DIGIT3);
            bed.untilSays("practice.coach.not-wrong", bed.words.text("question.warranty"));
            bed.press(KeyCode.CONTROL, KeyCode.Z);
            clock.pass(Duration.ofSeconds(5));
            bed.untilSays("practice.coach.rest");
            bed.press(KeyCode.SPACE);
            hands.act(clean().steps().getLast(), code());
            bed.untilSays("practice.reached", 4, 4, 3, 1, 2, 2, 5L);

            bed.press(KeyCode.BACK_SPACE);
            hands.play(clean());
            bed.untilSays("practice.reached", 4, 4, 1, 1, 2, 2, 0L);
        }

        assertThat(results()).extracting(PracticeResult::helped).containsExactly(true, false);
        assertThat(results()).extracting(PracticeResult::toBeRepeated).containsExactly(true, false);
    }

    @Test
    void theRealBenchIsComeBackToAsItWasWithoutOneEntryMore() throws Exception {
        try (var bed = new JourneyBed(folder, Locale.ENGLISH)) {
            aUnitIsPutAside(bed);
            long last = bed.open.journal().last();
            var scene = bed.window.scene();
            var hands = new PracticeHands(bed, true);

            hands.enter();
            bed.press(KeyCode.CONTROL, KeyCode.D);
            bed.press(KeyCode.ENTER);
            hands.play(clean());
            bed.untilSays("practice.next");
            bed.scan(Command.DAY_CLOSE.code());
            bed.untilSays("practice.no-command");
            bed.press(KeyCode.CONTROL, KeyCode.P);

            bed.window.until("the real bench", () -> bed.window.scene() == scene);
            assertThat(bed.open.journal().last()).isEqualTo(last);
            assertThat(bed.data.resolve("labels")).doesNotExist();
            assertThat(bed.data.resolve("batches")).doesNotExist();
            bed.press(KeyCode.F9);
            bed.window.until("taken up", () -> bed.open.stores().units().open().isPresent());
            assertThat(bed.onBench().opening().scanned()).isEqualTo(KETTLE);
        }
        assertThat(folder.resolve("data").resolve("practice").resolve("bench").resolve("labels"))
                .isDirectoryContaining("glob:**-1.pdf");
    }

    /// Practice is no way out of a unit that is being looked at.
    private static void aUnitIsPutAside(JourneyBed bed) {
        bed.untilSays("welcome.title");
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
        bed.scan(KETTLE);
        var unit = bed.onBench().unit();
        bed.press(KeyCode.CONTROL, KeyCode.P);
        bed.untilSays("practice.busy");
        bed.press(KeyCode.F8);
        bed.untilState(unit, UnitState.PARKED);
    }

    private static Lesson clean() {
        return Course.shipped(false).lessons().getFirst();
    }

    private static String code() {
        return clean().units().getFirst();
    }

    private List<PracticeResult> results() {
        return new ResultsFile(PracticeFolder.results(new DataFolder(folder.resolve("data"))))
                .all();
    }
}
