package regrade.app;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import regrade.kernel.Reference;
import regrade.practice.Lesson;
import regrade.practice.Step;
import regrade.practice.Step.Found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Hands that do a lesson as its story tells it, by scanner and keyboard alone, in the real window.
final class PracticeHands {
    private static final Map<String, KeyCode> DIGITS =
            Map.of(
                    "packaging", KeyCode.DIGIT1,
                    "manual", KeyCode.DIGIT2,
                    "cosmetic", KeyCode.DIGIT7,
                    "serial", KeyCode.DIGIT0);

    private final JourneyBed bed;
    private final boolean scanner;
    private boolean reworked;

    /// @param scanner whether codes are scanned; else one key types them in
    PracticeHands(JourneyBed bed, boolean scanner) {
        this.bed = bed;
        this.scanner = scanner;
    }

    void enter() {
        bed.press(KeyCode.CONTROL, KeyCode.P);
        bed.untilSays("practice.badge");
        bed.untilSays("practice.total-none");
    }

    void play(Lesson lesson) {
        bed.untilSays("practice.story." + lesson.code());
        String last = "";
        for (var step : lesson.steps()) last = act(step, last);
    }

    /// @return the code that was scanned last
    String act(Step step, String last) {
        switch (step) {
            case Step.Opened opened -> {
                scan(opened.unit());
                if (opened.pick() == Step.Pick.RETURN) choose("900-0000000-0000602");
                if (opened.pick() == Step.Pick.PRODUCT) bed.press(KeyCode.DIGIT1);
                return opened.unit();
            }
            case Step.SerialRead read -> {
                scan(read.serial(), "]C0");
                return read.serial();
            }
            case Step.LabelScanned _ -> {
                return label(last);
            }
            case Found found -> {
                for (int i = 0; i < found.presses(); i++) bed.press(DIGITS.get(found.question()));
            }
            case Step.TakenBack _ -> bed.press(KeyCode.CONTROL, KeyCode.Z);
            case Step.Noted _ -> {
                bed.press(KeyCode.N);
                bed.window.until("a note is asked for", this::inField);
                bed.window.type("foot");
                bed.window.untilTyped("foot");
                bed.press(KeyCode.ENTER);
            }
            case Step.Graded _ -> {
                bed.press(KeyCode.F4);
                bed.press(KeyCode.DIGIT2);
            }
            case Step.Routed routed -> {
                for (int i = 0; i < routed.presses(); i++) bed.press(KeyCode.F7);
            }
            case Step.Saved _ -> bed.press(KeyCode.SPACE);
            case Step.TakenUp _ -> bed.press(KeyCode.F9);
            case Step.ReworkBegun _ -> {
                bed.press(KeyCode.F10);
                bed.press(KeyCode.DIGIT1);
            }
            case Step.ClockStarted _ -> bed.press(KeyCode.ENTER);
            case Step.WorkDone _ -> bed.press(KeyCode.DIGIT1);
            case Step.SentBack _ -> {
                bed.press(KeyCode.SPACE);
                reworked = true;
            }
        }
        return last;
    }

    private boolean inField() {
        return bed.window.scene().getFocusOwner() instanceof javafx.scene.control.TextField;
    }

    private void choose(String order) {
        bed.untilSays("inspection.several");
        var rows = bed.window.on(this::choices);
        int digit =
                rows.stream()
                        .filter(text -> text.contains(order))
                        .map(rows::indexOf)
                        .findFirst()
                        .orElseThrow();
        bed.press(digit == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
    }

    /// As they stand below each other; the story names an order too.
    private List<String> choices() {
        return bed.window.scene().getRoot().lookupAll(".choice-row .label").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.contains("900-0000000"))
                .toList();
    }

    /// A unit's second label bears the same reference; another unit's does not.
    private String label(String last) {
        Predicate<String> next = code -> isLabel(code) && (reworked || !code.equals(last));
        bed.window.until("the label is shown", () -> shown().filter(next).isPresent());
        var label = bed.window.on(this::shown).orElseThrow();
        scan(label);
        return label;
    }

    private static boolean isLabel(String code) {
        return Reference.parse(code).isPresent();
    }

    private void scan(String code) {
        scan(code, "");
    }

    /// @param prefix what a scanner puts before it; without one, a serial that is typed slowly is
    ///   shown and not acted on
    private void scan(String code, String prefix) {
        bed.window.until("to be scanned: " + code, () -> shown().filter(code::equals).isPresent());
        if (scanner) bed.scan(prefix + code);
        else bed.press(KeyCode.CONTROL, KeyCode.T);
    }

    /// The code that the practice shows.
    Optional<String> shown() {
        return Optional.ofNullable(bed.window.scene().getRoot().lookup(".practice-scan .reference"))
                .filter(node -> node.getParent().getParent().isVisible())
                .map(node -> ((Labeled) node).getText());
    }
}
