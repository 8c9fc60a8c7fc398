package regrade.practice;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;

/// One thing that a lesson wants done to one of its units, in the order of the story.
///
/// Every step names its unit by the code that it is scanned with first.
public sealed interface Step {
    String unit();

    /// What the bench asks between the scan and the unit.
    enum Pick {
        NOTHING,
        RETURN,
        PRODUCT
    }

    /// The unit comes to the bench; whatever was there is put aside.
    ///
    /// @param which order number, or SKU, that is picked by digit; empty for none
    record Opened(String unit, Pick pick, String which) implements Step {}

    /// A fault is found.
    ///
    /// @param presses of the question's digit, 1 or more
    record Found(String unit, String question, Answer answer, int presses) implements Step {}

    /// The last finding, on this question, is taken back.
    record TakenBack(String unit, String question) implements Step {}

    /// The serial number is scanned.
    record SerialRead(String unit, String serial) implements Step {}

    /// A few words are written to what was found.
    record Noted(String unit, String question) implements Step {}

    /// Another grade than the proposed one.
    record Graded(String unit, Grade grade, OverrideReason reason) implements Step {}

    /// Another route than the best one.
    ///
    /// @param channel its code
    /// @param presses of the key, 1 or more
    record Routed(String unit, String channel, int presses) implements Step {}

    /// The rest is fine.
    ///
    /// @param keys 1, or 2 on a bench that wants `Enter` between the last answer and saving
    record Saved(String unit, int keys) implements Step {}

    /// The label is stuck on and scanned.
    record LabelScanned(String unit) implements Step {}

    /// The unit that was put aside is taken up again.
    record TakenUp(String unit) implements Step {}

    /// The unit that waits for its rework is taken up.
    record ReworkBegun(String unit) implements Step {}

    record ClockStarted(String unit) implements Step {}

    /// The first work is marked as done.
    record WorkDone(String unit) implements Step {}

    /// The rework is done; the unit goes back to inspection.
    record SentBack(String unit) implements Step {}

    /// The least that hands need for it.
    default Effort effort() {
        return switch (this) {
            case Opened opened ->
                    Effort.scan().plus(Effort.keys(opened.pick() == Pick.NOTHING ? 0 : 1));
            case SerialRead _, LabelScanned _ -> Effort.scan();
            case Found found -> Effort.keys(found.presses());
            case Routed routed -> Effort.keys(routed.presses());
            case Saved saved -> Effort.keys(saved.keys());
            case Noted _, Graded _, ReworkBegun _ -> Effort.keys(2);
            case TakenBack _, TakenUp _, ClockStarted _, WorkDone _, SentBack _ -> Effort.keys(1);
        };
    }
}
