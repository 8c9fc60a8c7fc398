package regrade.history.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.CorrectUnits;
import regrade.inspection.CorrectUnits.Corrected;
import regrade.inspection.CorrectUnits.Place;
import regrade.inspection.CorrectUnits.Preview;
import regrade.inspection.Correction;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.label.LabelContent;
import regrade.label.ReprintLabel;

import java.util.List;

/// Asks what is to be put right about the marked units, shows what that changes, and does it in one
/// act.
final class CorrectViewModel {
    private final Background background;
    private final Feedback feedback;
    private final MarksViewModel marks;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(new Step.Nothing());
    private List<Reference> units = List.of();
    // what comes back for a step that was left is dropped
    private long turn;

    /// What can be done here.
    ///
    /// @param undo takes back the last act, whatever it was, on the bench lane
    /// @param changed told when units have changed
    record Acts(CorrectUnits correct, ReprintLabel reprint, Runnable undo, Runnable changed) {}

    /// How far it is.
    sealed interface Step {
        record Nothing() implements Step {}

        record WhichThing(int units) implements Step {}

        record WhichBin() implements Step {}

        /// @param places at most nine, for a digit each
        record WhichRoute(List<Place> places) implements Step {
            public WhichRoute {
                places = List.copyOf(places);
            }
        }

        record WhichGrade() implements Step {}

        record WhyGrade(Grade grade) implements Step {}

        /// Something is worked out.
        record Wait() implements Step {}

        /// Nothing is written yet.
        record Sure(Preview preview) implements Step {}

        record Done(Corrected corrected) implements Step {}
    }

    CorrectViewModel(Background background, Feedback feedback, MarksViewModel marks, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.marks = marks;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Asks what is to be put right about the marked units.
    void ask() {
        units = List.copyOf(marks.markedProperty().get());
        if (units.isEmpty()) feedback.tell(UserMessage.question("correct.mark-first"));
        else show(new Step.WhichThing(units.size()));
    }

    /// @return whether there was anything to leave
    boolean dismiss() {
        boolean open = !(step.get() instanceof Step.Nothing);
        show(new Step.Nothing());
        return open;
    }

    /// A digit key, from 1; one without a choice changes nothing.
    void digit(int digit) {
        switch (step.get()) {
            case Step.WhichThing _ -> thing(digit);
            case Step.WhichRoute(var places) -> {
                if (digit >= 1 && digit <= places.size())
                    preview(new Correction.ToRoute(places.get(digit - 1).channel()));
            }
            case Step.WhichGrade _ -> {
                var grades = Grade.values();
                if (digit >= 1 && digit <= grades.length)
                    show(new Step.WhyGrade(grades[digit - 1]));
            }
            case Step.WhyGrade(var grade) -> {
                var reasons = OverrideReason.values();
                if (digit >= 1 && digit <= reasons.length)
                    preview(new Correction.ToGrade(new GradeOverride(grade, reasons[digit - 1])));
            }
            case Step.Nothing _, Step.WhichBin _, Step.Wait _, Step.Sure _, Step.Done _ -> {}
        }
    }

    private void thing(int digit) {
        switch (digit) {
            case 1 -> show(new Step.WhichBin());
            case 2 -> askRoute();
            case 3 -> show(new Step.WhichGrade());
            default -> {}
        }
    }

    private void askRoute() {
        long mine = show(new Step.Wait());
        background.runLong(
                "where units may go",
                () -> acts.correct.places(units),
                places -> {
                    if (mine == turn)
                        show(new Step.WhichRoute(places.subList(0, Math.min(9, places.size()))));
                },
                failure -> failed(mine, failure));
    }

    /// The bin's name, typed or scanned.
    void bin(String name) {
        if (!(step.get() instanceof Step.WhichBin)) return;
        try {
            preview(new Correction.ToBin(name));
        } catch (IllegalArgumentException e) {
            feedback.tell(UserMessage.question("correct.no-bin", Correction.ToBin.LONGEST));
        }
    }

    /// Whether a scan is the name of the bin that is asked for.
    boolean wantsBin() {
        return step.get() instanceof Step.WhichBin;
    }

    private void preview(Correction correction) {
        long mine = show(new Step.Wait());
        background.runLong(
                "preview a correction",
                () -> acts.correct.preview(units, correction),
                preview -> {
                    if (mine == turn) show(new Step.Sure(preview));
                },
                failure -> failed(mine, failure));
    }

    /// Does what is shown.
    void confirm() {
        if (!(step.get() instanceof Step.Sure(var preview))) return;
        long mine = show(new Step.Wait());
        background.run(
                "correct units",
                () -> acts.correct.correct(units, preview.correction()),
                done -> ended(mine, done),
                failure -> failed(mine, failure));
    }

    private void ended(long mine, Corrected done) {
        int changed = done.preview().changes().size();
        feedback.tell(
                done.entry().isPresent()
                        ? UserMessage.done("correct.done", changed)
                        : UserMessage.question("correct.nothing", units.size()));
        if (done.entry().isPresent()) marks.clear();
        if (mine == turn) show(new Step.Done(done));
        acts.changed.run();
    }

    /// One more label of each unit whose label says something else now.
    void reprint() {
        if (!(step.get() instanceof Step.Done(var done))) return;
        var labels = done.preview().relabelled();
        if (labels.isEmpty()) {
            feedback.tell(UserMessage.question("correct.no-labels"));
            return;
        }
        background.run(
                "reprint", () -> acts.reprint.reprint(labels), this::reprinted, feedback::problem);
    }

    private void reprinted(List<LabelContent> copies) {
        feedback.tell(UserMessage.done("correct.reprinted", copies.size()));
        acts.changed.run();
    }

    /// Takes back the last act, whatever it was.
    void undo() {
        acts.undo.run();
        show(new Step.Nothing());
        acts.changed.run();
    }

    private void failed(long mine, RuntimeException failure) {
        if (mine == turn) show(new Step.Nothing());
        feedback.problem(failure);
    }

    private long show(Step next) {
        step.set(next);
        return ++turn;
    }
}
