package regrade.history.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.history.BuildCapsule;
import regrade.history.BuildCapsule.Request;
import regrade.history.BuildCapsule.Result;
import regrade.history.CapsulePurpose;
import regrade.history.Capsules.Place;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what the chosen unit's capsule is for, and makes it beside the bench's own work.
final class CapsuleViewModel {
    private final Background background;
    private final Feedback feedback;
    private final BuildCapsule build;
    private final Consumer<Reference> made;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OFFERED);
    private Optional<Reference> chosen = Optional.empty();
    private volatile boolean cancelled;

    /// How far it is.
    enum Step {
        OFFERED,
        ASKED,
        BUILDING
    }

    /// @param made hears of the unit whose capsule was made
    CapsuleViewModel(
            Background background,
            Feedback feedback,
            BuildCapsule build,
            Consumer<Reference> made) {
        this.background = background;
        this.feedback = feedback;
        this.build = build;
        this.made = made;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Another unit is shown: what was asked about the one before is not asked of this one.
    void choose(Reference unit) {
        chosen = Optional.of(unit);
        if (step.get() == Step.ASKED) step.set(Step.OFFERED);
    }

    /// Asks for the purpose.
    void ask() {
        if (step.get() == Step.BUILDING) return;
        if (chosen.isEmpty()) feedback.tell(UserMessage.question("capsule.choose-first"));
        else step.set(Step.ASKED);
    }

    /// The purpose by its digit, from 1; another digit changes nothing.
    void digit(int digit) {
        var purposes = List.of(CapsulePurpose.values());
        if (digit >= 1 && digit <= purposes.size()) build(purposes.get(digit - 1));
    }

    private void build(CapsulePurpose purpose) {
        if (step.get() != Step.ASKED || chosen.isEmpty()) return;
        var unit = chosen.get();
        step.set(Step.BUILDING);
        cancelled = false;
        background.runLong(
                "build a capsule",
                () -> build.build(new Request(unit, purpose, new Place.Usual()), progress()),
                result -> ended(unit, result),
                this::failed);
    }

    /// Takes the question back, or stops what is being made.
    ///
    /// @return whether there was anything to stop
    boolean dismiss() {
        cancelled = true;
        if (step.get() == Step.OFFERED) return false;
        if (step.get() == Step.ASKED) step.set(Step.OFFERED);
        return true;
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long all) {}

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }

    private void ended(Reference unit, Result result) {
        step.set(Step.OFFERED);
        feedback.tell(
                switch (result) {
                    case Result.Built built ->
                            UserMessage.done(
                                    "capsule.made", unit, built.written().file().toString());
                    case Result.Refused refused -> refused.why().getFirst();
                });
        made.accept(unit);
    }

    private void failed(RuntimeException failure) {
        step.set(Step.OFFERED);
        feedback.problem(failure);
    }
}
