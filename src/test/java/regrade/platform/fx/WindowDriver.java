package regrade.platform.fx;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Drives a real window without a display, with the keyboard and with a scanner that types; knows
/// TestFX so that no test has to. Waits for conditions, never for time.
public final class WindowDriver implements AutoCloseable {
    private static final long SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private WindowDriver(Stage stage) {
        this.stage = stage;
    }

    /// A window that somebody fills, e.g. [regrade.app.Shell#open].
    public static WindowDriver open(Filling filling) {
        try {
            FxToolkit.registerPrimaryStage();
            var made = new AtomicReference<Stage>();
            var driver =
                    new WindowDriver(
                            WaitForAsyncUtils.waitForAsyncFx(
                                    SECONDS * 1000,
                                    () -> {
                                        var stage = new Stage();
                                        filling.fill(stage);
                                        made.set(stage);
                                        return stage;
                                    }));
            driver.until("the window has the focus", made.get()::isFocused);
            return driver;
        } catch (TimeoutException e) {
            throw new AssertionError("no toolkit", e);
        }
    }

    /// What puts something into a window and shows it, on the screen's thread.
    @FunctionalInterface
    public interface Filling {
        void fill(Stage stage);
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Does something on the screen's thread and waits for it.
    public <T> T on(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000, act);
    }

    public void act(Runnable act) {
        on(
                () -> {
                    act.run();
                    return true;
                });
    }

    /// One key with its modifiers held, e.g. `press(CONTROL, DIGIT2)`.
    public void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types as a scanner does: every key at once after the other, then Enter. Not through the
    /// robot, whose pace follows the load of the machine.
    public void scan(String code) {
        act(
                () -> {
                    signs(code);
                    key(KeyCode.ENTER, '\r');
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types faster than any hand and at once a key with Control held.
    public void typeAtOnce(String text, KeyCode withControl) {
        act(
                () -> {
                    signs(text);
                    fire(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    withControl,
                                    false,
                                    true,
                                    false,
                                    false));
                });
    }

    /// A key that does not wait for the window to be drawn. On the screen's thread.
    public void keyAtOnce(KeyCode code) {
        key(code, '\r');
    }

    private void signs(String text) {
        text.chars()
                .forEach(
                        sign ->
                                key(
                                        KeyCode.getKeyCode(
                                                Character.toString(sign).toUpperCase(Locale.ROOT)),
                                        sign));
    }

    private void key(@Nullable KeyCode code, int sign) {
        var known = code == null ? KeyCode.UNDEFINED : code;
        var text = Character.toString(sign);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, known, false, false, false, false));
        fire(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        text,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, known, false, false, false, false));
    }

    private void fire(KeyEvent event) {
        var focused = scene().getFocusOwner();
        Event.fireEvent(focused == null ? scene() : focused, event);
    }

    public void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until it is so; fails after a bounded time with what was waited for.
    public void until(String what, BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> on(so::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "waited " + Duration.ofSeconds(SECONDS) + " until " + what + ", " + state(), e);
        }
    }

    /// What a person would see, for a wait that ended in vain.
    private String state() {
        return "among "
                + texts()
                + ", typed "
                + typed()
                + ", focus on "
                + on(() -> scene().getFocusOwner())
                + (on(stage::isFocused) ? "" : " of a window without it");
    }

    public Optional<Node> find(String selector) {
        return on(() -> Optional.ofNullable(scene().getRoot().lookup(selector)));
    }

    /// The texts that are on the screen now.
    public Set<String> texts() {
        return on(
                () ->
                        scene().getRoot().lookupAll("*").stream()
                                .filter(WindowDriver::seen)
                                .map(WindowDriver::text)
                                .filter(text -> text != null && !text.isBlank())
                                .collect(Collectors.toSet()));
    }

    /// The texts that have no room for all their words, as they stand there.
    public List<String> cut() {
        return on(
                () -> {
                    scene().getRoot().applyCss();
                    scene().getRoot().layout();
                    return scene().getRoot().lookupAll(".text").stream()
                            .filter(WindowDriver::seen)
                            .filter(Text.class::isInstance)
                            .filter(node -> !(node instanceof FontIcon))
                            .filter(node -> node.getParent() instanceof Labeled)
                            .filter(
                                    node ->
                                            !((Text) node)
                                                    .getText()
                                                    .equals(((Labeled) node.getParent()).getText()))
                            .map(node -> ((Text) node).getText())
                            .filter(text -> !text.isEmpty())
                            .toList();
                });
    }

    private static @Nullable String text(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case Text text -> text.getText();
            default -> null;
        };
    }

    public void untilText(String text) {
        until("“" + text + "” is on the screen", () -> texts().contains(text));
    }

    /// Waits until a field holds this: keys are held for a moment, for they may be a scan.
    public void untilTyped(String text) {
        until("“" + text + "” is typed", () -> typed().contains(text));
    }

    /// What stands in the fields that are on the screen now.
    private List<String> typed() {
        return on(
                () ->
                        scene().getRoot().lookupAll("*").stream()
                                .filter(TextInputControl.class::isInstance)
                                .filter(WindowDriver::seen)
                                .map(node -> ((TextInputControl) node).getText())
                                .toList());
    }

    private static boolean seen(Node node) {
        for (var each = node; each != null; each = each.getParent())
            if (!each.isVisible()) return false;
        return true;
    }

    @Override
    public void close() {
        act(stage::hide);
    }
}
