package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.app.ShellBed;
import regrade.checklist.AForm;
import regrade.checklist.Answer;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.inspection.UnitState;
import regrade.inspection.Workbench;
import regrade.platform.fx.WindowDriver;
import regrade.settings.Setting;

import java.util.List;
import java.util.Locale;

/// Notes, values and questions that hang on others, in the window, by keys alone.
class BenchRemarksTest {
    private final BenchBed bed = new BenchBed(false);
    private final ShellBed shell = new ShellBed(Locale.ENGLISH);
    private final WindowDriver window = WindowDriver.open(this::fill);

    private void fill(javafx.stage.Stage stage) {
        bed.bench.questions.live(
                new QuestionSet(
                        Scope.of(Workbench.CLIENT),
                        List.of(
                                AForm.of("odour,1,fail,ok,,note!:fail"),
                                AForm.of("smoke,2,fail,ok,odour:fail"),
                                AForm.of("charge,3,fail,look,,,measure:%:80:100"))));
        shell.openWithScanner(
                stage,
                bed.model,
                BenchScreen.of(shell.words(), bed.model, bed.bench.clock, new ChosenFiles()),
                ShellBed.plain("returns", () -> {}));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aValueIsTypedAndJudged(String language) {
        begin(language);

        window.press(KeyCode.DIGIT3);
        type("79");

        assertThat(bed.now().unit().orElseThrow().draft().answers().to("charge"))
                .contains(Answer.FAIL);
        assertThat(window.texts()).contains("79 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aNoteThatIsRequiredIsAskedForAtTheEnd(String language) {
        begin(language);
        window.press(KeyCode.DIGIT3);
        type("90");
        window.press(KeyCode.DIGIT1);

        window.press(KeyCode.SPACE);
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhatRemark.class);
        type("cold smoke");
        assertThat(window.texts()).contains("cold smoke");
        window.press(KeyCode.SPACE);

        assertThat(bed.now().around().recent().getFirst().standing().state())
                .isEqualTo(UnitState.SAVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aQuestionStandsThereOnlyWhileItIsAsked(String language) {
        begin(language);
        int before = window.on(this::rows);

        window.press(KeyCode.DIGIT1);
        window.until("it is asked", () -> rows() == before + 1);
        window.press(KeyCode.DIGIT1);

        window.until("it is not asked any more", () -> rows() == before);
    }

    private int rows() {
        return (int)
                window.scene().getRoot().lookupAll(".check-row").stream()
                        .filter(javafx.scene.Node::isVisible)
                        .count();
    }

    private void begin(String language) {
        window.act(() -> shell.change(Setting.LANGUAGE, language));
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());
    }

    private void type(String text) {
        window.until(
                "a field for it",
                () ->
                        window.scene().getFocusOwner() instanceof TextField field
                                && field.isVisible());
        window.type(text);
        window.press(KeyCode.ENTER);
    }
}
