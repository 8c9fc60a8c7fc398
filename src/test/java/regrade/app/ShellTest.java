package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.PrinterStatus;
import regrade.platform.fx.Theme;
import regrade.platform.fx.WindowDriver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ShellTest {
    private final List<String> shown = new ArrayList<>();
    private final ShellBed bed = new ShellBed(Locale.ENGLISH);
    private final WindowDriver window =
            WindowDriver.open(
                    stage ->
                            bed.open(
                                    stage,
                                    ShellBed.plain("bench", () -> shown.add("bench")),
                                    ShellBed.plain("returns", () -> shown.add("returns")),
                                    ShellBed.plain("settings", () -> shown.add("settings"))));

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNumberWithControlBringsItsScreenToTheFrontAndFocusesItsFirstField() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);

        assertThat(shown).containsExactly("bench", "returns");
        assertThat(focused()).isInstanceOf(TextField.class);
    }

    @Test
    void everyTextChangesWithTheLanguageAndTheScreenInFrontStays() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);

        window.press(KeyCode.CONTROL, KeyCode.L);

        assertThat(window.texts())
                .contains("84 unités aujourd’hui", "12 actes à exporter", "Banc 03");
        assertThat(window.texts()).doesNotContain("84 units today", "Bench 03");
        assertThat(bed.model.screenProperty().get()).isEqualTo("settings");
    }

    @Test
    void aScreenDrawnAnewLetsGoOfWhatItListenedTo() {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.press(KeyCode.CONTROL, KeyCode.L);
        shown.clear();

        window.act(() -> bed.model.show("returns"));

        assertThat(shown).containsExactly("returns");
    }

    @Test
    void lightAndDarkChangeAtOnce() {
        var before = window.on(() -> List.copyOf(window.scene().getStylesheets()));

        window.press(KeyCode.CONTROL, KeyCode.D);

        assertThat(bed.appearance.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(window.on(() -> List.copyOf(window.scene().getStylesheets())))
                .isNotEqualTo(before);
    }

    @Test
    void allKeysAreListedUntilEscape() {
        assertThat(window.texts()).doesNotContain("All keys");

        window.press(KeyCode.F12);
        assertThat(window.texts()).contains("All keys", "the rest is fine");

        window.press(KeyCode.ESCAPE);
        assertThat(window.texts()).doesNotContain("All keys");
        assertThat(focused()).isInstanceOf(TextField.class);
    }

    @Test
    void aMessageSaysWhatHappenedAndWhatToDoUntilTheNextAct() {
        window.act(
                () -> bed.messages.tell(UserMessage.bad("message.unexpected", Remedy.CHECK_FILE)));

        assertThat(window.texts())
                .contains(
                        "Something unexpected happened. What was saved is kept.",
                        "Check the file and try again.");
        assertThat(bar().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("bad"));
        assertThat(bar().getAccessibleText()).startsWith("Problem. Something unexpected");

        window.act(bed.messages::clear);

        assertThat(window.texts()).doesNotContain("Check the file and try again.");
        assertThat(bar().getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("bad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theLongestMessageIsReadToItsEndInTheSmallestWindow(String language) {
        window.act(() -> bed.words.speak(Locale.of(language)));
        window.act(() -> window.scene().getWindow().setWidth(1024));
        window.act(
                () ->
                        bed.messages.tell(
                                UserMessage.bad("label.failed.broken-off", Remedy.CHECK_PRINTER)));
        var words = bed.words.text("label.failed.broken-off");
        window.until("it is drawn", () -> shown().contains(words));

        var cut =
                window.on(
                        () -> {
                            bar().getScene().getRoot().layout();
                            return bar().lookupAll(".text").stream().filter(this::cut).toList();
                        });

        assertThat(cut).isEmpty();
    }

    private List<String> shown() {
        return window.on(
                () ->
                        bar().lookupAll(".text").stream()
                                .map(Text.class::cast)
                                .map(Text::getText)
                                .toList());
    }

    private boolean cut(Node text) {
        boolean shortened = text instanceof Text shown && shown.getText().endsWith("..");
        var right = text.localToScene(text.getBoundsInLocal()).getMaxX();
        return shortened || right > window.scene().getWidth();
    }

    @Test
    void theHeaderTellsWhenThePrinterIsInTrouble() {
        assertThat(window.texts()).contains("Zebra ZD421", "31 per hour");

        bed.figures =
                new ShellFigures("03", "A. Martin", 1, 1, "Zebra", PrinterStatus.UNREACHABLE, 2, 0);
        window.act(bed.model::refresh);

        assertThat(window.texts()).contains("2 labels wait", "1 unit today", "nothing to export");
    }

    @Test
    void theHeaderFollowsASaveAtOnce() {
        var savedToday = new SimpleObjectProperty<>(84);
        window.act(() -> bed.model.follow(savedToday));
        bed.figures =
                new ShellFigures("03", "A. Martin", 85, 31, "Zebra", PrinterStatus.READY, 0, 13);

        window.act(() -> savedToday.set(85));

        assertThat(window.texts()).contains("85 units today");
    }

    private Node bar() {
        return window.find(".message").orElseThrow();
    }

    private Node focused() {
        return window.on(() -> window.scene().getFocusOwner());
    }
}
