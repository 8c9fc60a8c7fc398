package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.practice.Course;

import java.nio.file.Path;
import java.util.Locale;

/// The practice takes height from the bench, which still has room for every word.
class PracticeRoomTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noWordOfTenQuestionsIsCutBelowTheCoach(String language) throws Exception {
        var lesson = Course.shipped(false).lesson("torn").orElseThrow();
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            bed.untilSays("welcome.title");
            new PracticeHands(bed, true).enter();
            bed.scan(lesson.units().getFirst());
            bed.untilSays("practice.story.torn");
            bed.scan(lesson.units().getFirst());
            bed.untilSays("question.serial");
            bed.untilSays("answer.serial.missing");

            assertThat(bed.window.cut()).isEmpty();
            assertThat(bed.window.on(() -> bottom(bed, ".check-row")))
                    .isLessThanOrEqualTo(bed.window.on(() -> bottom(bed, "#questions")));
        }
    }

    /// Of the lowest of these on the screen.
    private static double bottom(JourneyBed bed, String selector) {
        return bed.window.scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .mapToDouble(node -> node.localToScene(node.getLayoutBounds()).getMaxY())
                .max()
                .orElseThrow();
    }
}
