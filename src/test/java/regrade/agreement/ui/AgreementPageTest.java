package regrade.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.inspection.UnitStory;
import regrade.platform.fx.WindowDriver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page of second looks, by keys alone.
class AgreementPageTest {
    private final List<WindowDriver> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(WindowDriver::close);
    }

    private WindowDriver window(AgreementBed bed) {
        var window = WindowDriver.open(stage -> bed.shell.open(stage, bed.screen()));
        open.add(window);
        return window;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anEmptyPageSaysHowToBegin(String language) {
        var bed = new AgreementBed(Locale.of(language));
        assertThat(window(bed).texts()).contains(bed.shell.words().text("agreement.off", 0));

        bed.settings = bed.settings.with(Map.of("second-look", "5"));
        assertThat(window(bed).texts()).contains(bed.shell.words().text("agreement.none", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void itTellsWhatIsSeenDifferentlyAndOnWhichUnits(String language) {
        var bed = new AgreementBed(Locale.of(language));
        bed.fortyPairs();
        var window = window(bed);
        var words = bed.shell.words();

        var counted = words.text("agreement.counted", 38, 40);
        assertThat(window.texts())
                .contains(words.text("agreement.summary", 40, 0), "câble {0} %s <b>")
                .contains(words.text("agreement.unit", UnitStory.reference(20).grouped(), "B", "A"))
                .contains(
                        words.text("agreement.kappa-full", words.text("agreement.counted", 40, 40)))
                .anyMatch(text -> text.startsWith(counted) && text.contains("0" + point(language)))
                .contains(
                        words.text("agreement.no-figure", words.text("agreement.counted", 40, 40)));

        // the last line is the last person
        window.press(KeyCode.END);
        window.untilText(
                words.text("agreement.leaning", words.named("question.", "manual"), 0, 2, 0, 40));
    }

    private static String point(String language) {
        return language.equals("fr") ? "," : ".";
    }
}
