package regrade.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import regrade.kernel.UserMessage;
import regrade.platform.fx.WindowDriver;
import regrade.settings.Setting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class SettingsScreenTest {
    private final SettingsBed bed = new SettingsBed();

    {
        bed.model.set(Setting.CAMERA, "http://camera/stream");
    }

    private final WindowDriver window =
            WindowDriver.open(stage -> bed.shell.open(stage, bed.screen()));

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everySettingHasItsControlWithItsName() {
        assertThat(shown())
                .allSatisfy(
                        setting ->
                                assertThat(control(setting).getAccessibleText())
                                        .isEqualTo(
                                                bed.shell
                                                        .words()
                                                        .text("setting." + setting.code())));
    }

    @Test
    void theLanguageIsChosenByKeyAndEveryTextFollows() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);

        assertThat(bed.current().get(Setting.LANGUAGE)).isEqualTo("fr");
        assertThat(window.texts()).contains("Ce banc", "Langue").doesNotContain("This bench");
    }

    @Test
    void whatTheScaleSaysIsShownAndAKeyTriesItAnew() {
        window.act(() -> bed.scaleSays.set(UserMessage.good("scale.stable", "480 g")));
        assertThat(window.texts()).contains("Scale: 480 g");

        window.act(() -> window.find(".try-scale").orElseThrow().requestFocus());
        window.press(KeyCode.SPACE);

        assertThat(bed.scaleTried).isEqualTo(1);
    }

    /// Also when what is shown stays the same, since only the password is another.
    @Test
    void aPasswordDoesNotStayOnTheScreen() {
        window.act(() -> control(Setting.CAMERA).requestFocus());
        for (var password : List.of("one", "two")) {
            type(Setting.CAMERA, "http://admin:" + password + "@gate/video");
            window.press(KeyCode.ENTER);

            assertThat(window.on(() -> ((TextField) control(Setting.CAMERA)).getText()))
                    .isEqualTo("http://***@gate/video");
        }
    }

    @Test
    void aTextCountsWithEnterAndWhenItIsLeft() {
        window.act(() -> control(Setting.BENCH_NAME).requestFocus());
        type(Setting.BENCH_NAME, "Quai 2");
        window.press(KeyCode.ENTER);
        assertThat(bed.current().get(Setting.BENCH_NAME)).isEqualTo("Quai 2");

        type(Setting.BENCH_NAME, "Quai 3");
        window.press(KeyCode.TAB);
        assertThat(bed.current().get(Setting.BENCH_NAME)).isEqualTo("Quai 3");
    }

    @Test
    void lookingAtTheSettingsChangesNone() {
        assertThat(shown())
                .allSatisfy(
                        setting ->
                                assertThat(control(setting).getStyleClass())
                                        .doesNotContain("refused"));
        assertThat(bed.current().get(Setting.CAMERA)).isEqualTo("http://camera/stream");
    }

    @Test
    void soundsAreSwitchedWithSpace() {
        window.act(() -> control(Setting.SOUNDS).requestFocus());

        window.press(KeyCode.SPACE);

        assertThat(bed.current().on(Setting.SOUNDS)).isFalse();
        assertThat(((CheckBox) control(Setting.SOUNDS)).isSelected()).isFalse();
    }

    @Test
    void theCommandSheetIsMadeByKeysAlone() {
        window.act(() -> window.find(".command-sheet").orElseThrow().requestFocus());

        window.press(KeyCode.SPACE);

        assertThat(bed.sheets).containsExactly(bed.folder);
    }

    @Test
    void aRefusedTextIsMarked() {
        window.act(() -> control(Setting.LABEL_SIZE).requestFocus());
        type(Setting.LABEL_SIZE, "huge");
        window.press(KeyCode.ENTER);

        assertThat(control(Setting.LABEL_SIZE).getStyleClass()).contains("refused");
    }

    @Test
    void theMarkGoesWhenTheOldValueIsPutBack() {
        window.act(() -> control(Setting.LABEL_SIZE).requestFocus());
        type(Setting.LABEL_SIZE, "huge");
        window.press(KeyCode.ENTER);

        type(Setting.LABEL_SIZE, Setting.LABEL_SIZE.initial());
        window.press(KeyCode.ENTER);

        assertThat(control(Setting.LABEL_SIZE).getStyleClass()).doesNotContain("refused");
    }

    @Test
    void whatCouldNotBeWrittenIsMarkedAsNotTaken() {
        bed.diskFull = true;
        window.act(() -> control(Setting.SOUNDS).requestFocus());

        window.press(KeyCode.SPACE);

        assertThat(bed.feedback.problems()).hasSize(1);
        assertThat(bed.current().on(Setting.SOUNDS)).isTrue();
        assertThat(control(Setting.SOUNDS).getStyleClass()).contains("refused");
    }

    /// Those of the mail have a page of their own.
    private static Stream<Setting> shown() {
        return Arrays.stream(Setting.values())
                .filter(setting -> !setting.code().startsWith("mail-"));
    }

    private void type(Setting setting, String text) {
        window.act(() -> ((TextField) control(setting)).setText(text));
    }

    private Node control(Setting setting) {
        return window.find(".setting-" + setting.code()).orElseThrow();
    }
}
