package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.journal.DataFolder;
import regrade.practice.Course;
import regrade.practice.Lesson;
import regrade.practice.PracticeResult;
import regrade.practice.file.ResultsFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The practice course in the real window, by scanner and keyboard alone.
class PracticeJourneyTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theWholeCourseGetsFullMarksWithTheFewestKeys(String language) throws Exception {
        var course = Course.shipped(false);
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            bed.untilSays("welcome.title");
            var hands = new PracticeHands(bed, language.equals("en"));
            hands.enter();
            bed.press(KeyCode.ENTER);
            for (var lesson : course.lessons()) {
                hands.play(lesson);
                bed.untilSays("practice.next");
                bed.press(KeyCode.ENTER);
            }
            bed.untilSays("practice.start");
        }

        assertThat(results())
                .extracting(PracticeResult::lesson)
                .containsExactlyElementsOf(course.lessons().stream().map(Lesson::code).toList());
        assertThat(results())
                .allSatisfy(
                        result -> {
                            assertThat(result.right()).as(result.lesson()).isEqualTo(result.of());
                            assertThat(result.effort())
                                    .as(result.lesson())
                                    .isEqualTo(result.ideal());
                        });
    }

    private List<PracticeResult> results() {
        var real = new DataFolder(folder.resolve("data"));
        return new ResultsFile(PracticeFolder.results(real)).all();
    }
}
