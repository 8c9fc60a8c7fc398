package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

class WedgeFilterTest {
    private static final long MILLI = 1_000_000;

    private final List<String> scans = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    private final List<KeyCode> keys = new ArrayList<>();
    private TextField field;
    private WedgeFilter filter;
    private Stage stage;
    private Scene scene;
    private long now = 1_000 * MILLI;

    @BeforeEach
    void openWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        fx(
                () -> {
                    field = new TextField();
                    // listens to no key itself
                    var elsewhere = new Region();
                    elsewhere.setFocusTraversable(true);
                    scene = new Scene(new VBox(field, elsewhere), 200, 100);
                    scene.addEventHandler(
                            KeyEvent.KEY_PRESSED,
                            event -> {
                                if (!event.getCode().isModifierKey()) keys.add(event.getCode());
                            });
                    filter =
                            new WedgeFilter(
                                    scene,
                                    text -> text.startsWith("LPN"),
                                    scans::add,
                                    offers::add,
                                    new WedgeFilter.Time(() -> now, () -> 0));
                    stage.setScene(scene);
                    stage.show();
                    elsewhere.requestFocus();
                });
    }

    @AfterEach
    void closeWindow() {
        fx(stage::hide);
    }

    @Test
    void aScanGoesToItsConsumerAndNowhereElse() {
        fx(
                () -> {
                    field.requestFocus();
                    scan("LPNHE919225404", 3);
                    press(KeyCode.ENTER, "\r");
                });

        assertThat(scans).containsExactly("LPNHE919225404");
        assertThat(field.getText()).isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void twoScansWithNothingBetweenAreTwo() {
        fx(
                () -> {
                    scan("LPNHE919225404", 1);
                    press(KeyCode.ENTER, "\r");
                    scan("LPNHE919225405", 1);
                    press(KeyCode.TAB, "\t");
                });

        assertThat(scans).containsExactly("LPNHE919225404", "LPNHE919225405");
    }

    @Test
    void typingReachesTheField() {
        fx(
                () -> {
                    field.requestFocus();
                    for (char c : "scratch on lid".toCharArray()) {
                        wait(90);
                        key(c);
                    }
                    wait(90);
                });

        assertThat(field.getText()).isEqualTo("scratch on lid");
        assertThat(scans).isEmpty();
    }

    @Test
    void fastTypingReachesTheFieldInOrder() {
        fx(
                () -> {
                    field.requestFocus();
                    scan("no manual", 20);
                    press(KeyCode.ENTER, "\r");
                    scan("x", 1);
                    press(KeyCode.BACK_SPACE, "\b");
                    scan("y", 5);
                    wait(200);
                });

        assertThat(field.getText()).isEqualTo("no manualy");
        assertThat(keys).contains(KeyCode.ENTER);
    }

    @Test
    void benchKeysReachTheWindow() {
        fx(
                () -> {
                    key('1');
                    wait(100);
                    press(KeyCode.SPACE, " ");
                    key('2');
                    press(KeyCode.ENTER, "\r");
                    press(KeyCode.F8, "");
                    press(KeyCode.ESCAPE, "\u001b");
                });

        assertThat(keys)
                .containsExactly(
                        KeyCode.DIGIT1,
                        KeyCode.SPACE,
                        KeyCode.DIGIT2,
                        KeyCode.ENTER,
                        KeyCode.F8,
                        KeyCode.ESCAPE);
        assertThat(scans).isEmpty();
    }

    @Test
    void aKeyAndSpaceRightAfterItComeInOrderAndAScanMayFollow() {
        fx(
                () -> {
                    key('1');
                    press(KeyCode.SPACE, " ");
                    scan("LPNHE919225404", 1);
                    press(KeyCode.ENTER, "\r");
                });

        assertThat(keys).containsExactly(KeyCode.DIGIT1, KeyCode.SPACE);
        assertThat(scans).containsExactly("LPNHE919225404");
    }

    @Test
    void controlBracketIsTheSeparator() {
        fx(
                () -> {
                    scan("]C110L1", 2);
                    control(KeyCode.CLOSE_BRACKET, "]");
                    scan("21A", 2);
                    control(KeyCode.DOLLAR, "$");
                    scan("91B", 2);
                    press(KeyCode.F8, "");
                    scan("92C", 2);
                    press(KeyCode.ENTER, "\r");
                });

        assertThat(scans).containsExactly("]C110L1\u001d21A\u001d91B\u001d92C");
        assertThat(keys).isEmpty();
    }

    @Test
    void commandKeysInsideAScanDoNothing() {
        fx(
                () -> {
                    scan("LPNHE91", 2);
                    control(KeyCode.Z, "\u001a");
                    scan("9225404", 2);
                    press(KeyCode.ENTER, "\r");
                    wait(2);
                    press(KeyCode.DOWN, "");
                });

        assertThat(keys).isEmpty();
        assertThat(scans).containsExactly("LPNHE919225404");
    }

    @Test
    void shortcutsPassAtOnce() {
        fx(() -> control(KeyCode.Z, "\u001a"));

        assertThat(keys).containsExactly(KeyCode.Z);
    }

    @Test
    void aScanWithoutEnterIsDeliveredAfterQuiet() {
        fx(
                () -> {
                    scan("LPNHE919225404", 2);
                    wait(140);
                });

        assertThat(scans).containsExactly("LPNHE919225404");
    }

    @Test
    void aDeadKeyIsGivenBack() {
        fx(
                () -> {
                    fire(KeyEvent.KEY_PRESSED, KeyCode.DEAD_CIRCUMFLEX, "", false);
                    wait(100);
                });

        assertThat(keys).containsExactly(KeyCode.DEAD_CIRCUMFLEX);
    }

    @Test
    void doubtfulTextIsOffered() {
        fx(
                () -> {
                    scan("48151", 2);
                    wait(140);
                });

        assertThat(offers).containsExactly("48151");
        assertThat(scans).isEmpty();
    }

    @Test
    void doubtfulTextStandsInTheScanLine() {
        fx(
                () -> {
                    field.getStyleClass().add(WedgeFilter.SCAN_LINE);
                    field.requestFocus();
                    scan("48151", 2);
                    wait(140);
                });

        assertThat(field.getText()).isEqualTo("48151");
        assertThat(offers).isEmpty();
    }

    private void scan(String text, int gapMillis) {
        for (char c : text.toCharArray()) {
            wait(gapMillis);
            key(c);
        }
    }

    private void key(char c) {
        var code = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
        press(
                code == null ? c == ' ' ? KeyCode.SPACE : KeyCode.UNDEFINED : code,
                String.valueOf(c));
    }

    private void control(KeyCode code, String text) {
        fire(KeyEvent.KEY_PRESSED, KeyCode.CONTROL, "", true);
        fire(KeyEvent.KEY_PRESSED, code, text, true);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, true);
    }

    private void press(KeyCode code, String text) {
        fire(KeyEvent.KEY_PRESSED, code, text, false);
        if (!text.isEmpty()) fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, false);
    }

    private void fire(
            javafx.event.EventType<KeyEvent> type, KeyCode code, String text, boolean control) {
        boolean isTyped = type == KeyEvent.KEY_TYPED;
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                        type,
                        isTyped ? text : "",
                        isTyped ? "" : text,
                        code,
                        false,
                        control,
                        false,
                        false));
    }

    private void wait(int millis) {
        for (int left = millis; left > 0; left -= 20) {
            now += Math.min(left, 20) * MILLI;
            filter.tick();
        }
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        assertThat(Platform.isFxApplicationThread()).isFalse();
    }
}
