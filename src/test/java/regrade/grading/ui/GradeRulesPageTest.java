package regrade.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.platform.fx.WindowDriver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A rule is changed, tried, published and taken back by keys alone.
class GradeRulesPageTest {
    private final List<WindowDriver> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(WindowDriver::close);
    }

    private WindowDriver window(RulesBed bed) {
        var window = WindowDriver.open(stage -> bed.shell.open(stage, bed.screen()));
        open.add(window);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        return window;
    }

    private static GradeRule rule(RulesBed bed, String id) {
        return bed.model.pageProperty().get().draft().rule(id).orElseThrow();
    }

    private static void choose(WindowDriver window, RulesBed bed, String id) {
        for (int i = 0; i < 40 && !bed.model.chosenProperty().get().equals(id); i++)
            window.press(KeyCode.DOWN);
        assertThat(bed.model.chosenProperty().get()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aChangeIsTriedAndPublishedByKeysAlone(String language) {
        var bed = new RulesBed(Locale.of(language));
        var window = window(bed);
        var words = bed.shell.words();

        choose(window, bed, "manual-missing");
        window.type("c");
        assertThat(rule(bed, "manual-missing").cap()).isEqualTo(Grade.C);
        assertThat(window.texts()).contains(words.text("grade.rules.draft", 1));

        window.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.texts())
                .contains(words.text("grade.rules.would-change", 219, 8_412, 31))
                .contains("212");

        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(bed.sets.current().version()).isEqualTo(2);
        assertThat(window.texts()).contains(words.text("grade.rules.in-force", 2));

        window.press(KeyCode.CONTROL, KeyCode.H);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(rule(bed, "manual-missing").cap()).isEqualTo(Grade.B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aNewRuleIsMadeByKeysAlone(String language) {
        var bed = new RulesBed(Locale.of(language));
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.N);
        for (int i = 0; i < 40 && !questionOf(window).equals("function"); i++)
            window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.type("sans essai");
        window.press(KeyCode.ENTER);

        assertThat(rule(bed, "own-function-n-a").cap()).isEqualTo(Grade.B);
        assertThat(window.texts()).contains("sans essai");
        assertThat(window.on(() -> window.scene().getFocusOwner())).isInstanceOf(ListView.class);

        window.press(KeyCode.DELETE);
        assertThat(bed.model.pageProperty().get().changed()).isFalse();
    }

    @Test
    void enterOnLeaveMakesNoRule() {
        var bed = new RulesBed(Locale.ENGLISH);
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.N);
        for (int i = 0; i < 6; i++) window.press(KeyCode.TAB);
        var label = window.on(() -> ((Button) window.scene().getFocusOwner()).getText());
        assertThat(label).isEqualTo("Leave");
        window.press(KeyCode.ENTER);

        assertThat(bed.model.formProperty().get()).isEmpty();
        assertThat(bed.model.pageProperty().get().changed()).isFalse();
        // not even refused
        assertThat(bed.feedback.keys()).isEmpty();
    }

    private static String questionOf(WindowDriver window) {
        return window.find(".rule-question")
                .map(
                        box ->
                                (regrade.grading.AskedQuestion)
                                        ((javafx.scene.control.ComboBox<?>) box).getValue())
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aContradictionIsReadAtOnce(String language) {
        var bed = new RulesBed(Locale.of(language));
        var window = window(bed);

        choose(window, bed, "cosmetic-worn");
        window.press(KeyCode.SPACE);

        assertThat(window.texts())
                .anyMatch(
                        text ->
                                text.startsWith(language.equals("fr") ? "«" : "“")
                                        && text.contains(
                                                bed.shell
                                                        .words()
                                                        .text("grade.reason.cosmetic-marks")));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.contradicts");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(bed.model.pageProperty().get().findings()).isEmpty();
    }
}
