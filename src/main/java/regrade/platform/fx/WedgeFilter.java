package regrade.platform.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import regrade.platform.fx.Burst.Verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/// Tells a scanner that types from hands that type, for a whole window whatever has the focus.
///
/// Keys are held until it is clear what they are, at most 120 ms after the last; a scan goes to its
/// consumer, and everything else reaches the focused control as if nothing had happened. Space,
/// Enter, Tab, function keys and shortcuts that end nothing pass at once. All calls on the window's
/// thread.
public final class WedgeFilter {
    /// A text field with this style class is the scan line: what is typed into it is meant as a
    /// scan.
    public static final String SCAN_LINE = "scan-line";

    private static final char GROUP_SEPARATOR = 29;
    private static final long HELD_WITHOUT_TEXT = 80_000_000;
    private static final long REST_OF_SUFFIX = 60_000_000;
    private static final Set<KeyCode> ENDS = EnumSet.of(KeyCode.ENTER, KeyCode.TAB);
    // where a layout keeps the key that is ] on a US keyboard
    private static final Set<KeyCode> SEPARATES = EnumSet.of(KeyCode.CLOSE_BRACKET, KeyCode.DOLLAR);
    private static final Set<KeyCode> NEVER_IN_SCAN =
            EnumSet.of(
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.INSERT,
                    KeyCode.ESCAPE,
                    KeyCode.CONTEXT_MENU);

    /// The steady clock and what is known of the window's lateness.
    public record Time(LongSupplier nanoTime, UiLateness lateness) {}

    private final Scene scene;
    private final Consumer<String> scanned;
    private final Consumer<String> offered;
    private final Time time;
    private final Burst burst;
    private final List<KeyEvent> held = new ArrayList<>();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(20), _ -> tick()));
    private boolean releasing;
    private boolean afterScan;
    private long lastHeld;
    private long lastScan;

    /// @param plausible whether a text is a complete identifier; must be quick
    /// @param scanned receives each scan
    /// @param offered receives what may be a scan, to be shown and not acted on
    public WedgeFilter(
            Scene scene,
            Predicate<String> plausible,
            Consumer<String> scanned,
            Consumer<String> offered,
            Time time) {
        this.scene = scene;
        this.scanned = scanned;
        this.offered = offered;
        this.time = time;
        this.burst = new Burst(plausible);
        clock.setCycleCount(Animation.INDEFINITE);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Time went by: decides what can be decided. Called by its own clock while keys are held.
    void tick() {
        if (burst.length() > 0) act(burst.tick(now(), time.lateness().nanos(), textInput()));
        else if (!held.isEmpty() && now() - lastHeld >= HELD_WITHOUT_TEXT) release();
    }

    private void pressed(KeyEvent event) {
        if (releasing || event.getCode().isModifierKey()) return;
        tick();
        if (restOfSuffix(event)) {
            event.consume();
            return;
        }
        afterScan = false;
        if (separates(event)) separated(event);
        else if (ENDS.contains(event.getCode()) || isControl(event, KeyCode.M)) ended(event);
        else if (passes(event)) release();
        else hold(event);
    }

    private void typed(KeyEvent event) {
        if (releasing) return;
        var text = event.getCharacter();
        boolean character =
                text.length() == 1 && !Character.isISOControl(text.charAt(0)) && !shortcut(event);
        if (!character) {
            if (!held.isEmpty()) hold(event);
            else if (afterScan) event.consume();
        } else if (!held.isEmpty() || !text.equals(" ")) {
            hold(event);
            act(burst.typed(text.charAt(0), now(), time.lateness().nanos()));
        }
    }

    /// Enter may be followed by a line feed, which some systems deliver as another key.
    private boolean restOfSuffix(KeyEvent event) {
        return afterScan
                && now() - lastScan <= REST_OF_SUFFIX
                && (event.getCode() == KeyCode.DOWN || isControl(event, KeyCode.J));
    }

    private boolean separates(KeyEvent event) {
        return event.getCode() == KeyCode.F8
                ? burst.length() > 0
                : shortcut(event) && event.isControlDown() && SEPARATES.contains(event.getCode());
    }

    private void separated(KeyEvent event) {
        hold(event);
        act(burst.typed(GROUP_SEPARATOR, now(), time.lateness().nanos()));
    }

    private void ended(KeyEvent event) {
        if (burst.length() == 0) {
            release();
            return;
        }
        var verdict = settled(burst.ended(now(), textInput()));
        if (verdict != Verdict.TYPING) event.consume();
        act(verdict);
    }

    /// Keys that belong to no scan, or to none that has only just begun.
    private boolean passes(KeyEvent event) {
        var code = event.getCode();
        if (NEVER_IN_SCAN.contains(code)
                || code.isNavigationKey()
                || code.isFunctionKey()
                || code.isArrowKey()) return true;
        return code == KeyCode.SPACE ? burst.length() < 3 : shortcut(event) && burst.length() == 0;
    }

    private void act(Verdict verdict) {
        switch (settled(verdict)) {
            case UNDECIDED -> {}
            case TYPING -> release();
            case SCAN -> deliver(scanned);
            case OFFER -> deliver(offered);
        }
    }

    /// Where the scan line has the focus, what may be a scan stands in it for the person to judge.
    private Verdict settled(Verdict verdict) {
        boolean field = scene.getFocusOwner() instanceof TextInputControl;
        return verdict == Verdict.OFFER && field ? Verdict.TYPING : verdict;
    }

    private void deliver(Consumer<String> to) {
        var text = burst.text();
        forget();
        afterScan = true;
        lastScan = now();
        to.accept(text);
    }

    private void hold(KeyEvent event) {
        held.add(event.copyFor(event.getSource(), event.getTarget()));
        lastHeld = now();
        event.consume();
        if (clock.getStatus() != Animation.Status.RUNNING) clock.playFromStart();
    }

    private void release() {
        if (held.isEmpty()) return;
        var events = List.copyOf(held);
        forget();
        releasing = true;
        try {
            events.forEach(this::fire);
        } finally {
            releasing = false;
        }
    }

    private void forget() {
        held.clear();
        burst.clear();
        clock.stop();
    }

    private void fire(KeyEvent event) {
        var focused = scene.getFocusOwner();
        if (focused == null) Event.fireEvent(scene, event.copyFor(scene, scene));
        else Event.fireEvent(focused, event.copyFor(focused, focused));
    }

    private boolean textInput() {
        return switch (scene.getFocusOwner()) {
            case TextInputControl field ->
                    field.isEditable() && !field.getStyleClass().contains(SCAN_LINE);
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    /// AltGr reports Control and Alt together on Windows and writes characters.
    private static boolean shortcut(KeyEvent event) {
        return event.isControlDown() != event.isAltDown() || event.isMetaDown();
    }

    private static boolean isControl(KeyEvent event, KeyCode code) {
        return event.isControlDown() && !event.isAltDown() && event.getCode() == code;
    }

    private long now() {
        return time.nanoTime().getAsLong();
    }
}
