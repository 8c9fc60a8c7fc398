package regrade.rework.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import regrade.grading.AskedQuestions;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.rework.PublishWorks;
import regrade.rework.PublishWorks.Result;
import regrade.rework.Wage;
import regrade.rework.WorkFinding;
import regrade.rework.WorkSet;
import regrade.rework.WorkSets;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The works and wages without their controls: a draft is changed, checked and put into force.
public final class WorksViewModel {
    private static final int MOST_UNDONE = 100;

    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final Deque<WorkSet> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<WorksState> state =
            new ReadOnlyObjectWrapper<>(WorksState.NOTHING);
    private final ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<WorksForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty versionsListed = new SimpleBooleanProperty();
    private boolean publishing;

    /// What the screen does.
    public record Acts(WorkSets sets, AskedQuestions questions, PublishWorks publish) {}

    public WorksViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<WorksState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Code of the work, or currency of the wage, that the keys act on.
    ReadOnlyObjectProperty<String> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<WorksForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    BooleanProperty versionsListedProperty() {
        return versionsListed;
    }

    /// Reads the works in force; a draft that was begun stays.
    void look() {
        background.run("works", this::read, this::looked, feedback::problem);
    }

    private WorksState read() {
        var current = acts.sets.current();
        return new WorksState(current, current, acts.questions.all(), List.of(), acts.sets.all());
    }

    private void looked(WorksState now) {
        boolean begun = state.get().changed() && !state.get().versions().isEmpty();
        state.set(now.with(begun ? state.get().draft() : now.inForce()));
        if (chosen.get().isEmpty()) chooseFirst();
    }

    private void chooseFirst() {
        state.get().rows().stream().findFirst().ifPresent(row -> choose(row.id()));
    }

    void choose(String id) {
        chosen.set(id);
    }

    private Optional<WorkRow> row() {
        return state.get().rows().stream().filter(row -> row.id().equals(chosen.get())).findFirst();
    }

    /// The chosen work on or off; what an hour costs is always needed.
    void switchOver() {
        row().ifPresent(
                        row -> {
                            switch (row) {
                                case WorkRow.OfWork(var work, _, _) ->
                                        change(draft -> draft.with(work.switched(!work.on())));
                                case WorkRow.OfWage _ -> ask("works.wage-stays");
                            }
                        });
    }

    /// Takes the chosen line away; the one that comes in its place is chosen then.
    void remove() {
        row().ifPresent(
                        row -> {
                            int place = state.get().rows().indexOf(row);
                            switch (row) {
                                case WorkRow.OfWork(var work, _, _) ->
                                        change(draft -> draft.without(work));
                                case WorkRow.OfWage(var wage, _, _) ->
                                        change(draft -> draft.without(wage));
                            }
                            var left = state.get().rows();
                            if (!left.isEmpty())
                                choose(left.get(Math.min(place, left.size() - 1)).id());
                        });
    }

    void undo() {
        if (before.isEmpty()) ask("grade.rules.nothing-to-undo");
        else show(before.pop());
    }

    void restoreShipped() {
        change(draft -> WorkSet.shipped().as(draft.version()));
    }

    /// Begins a draft with a set that was in force.
    void takeUp(WorkSet set) {
        versionsListed.set(false);
        change(_ -> set);
        feedback.tell(UserMessage.good("grade.rules.taken-up", set.version()));
    }

    /// Asks for what the chosen line says.
    void edit() {
        row().ifPresent(
                        row ->
                                form.set(
                                        Optional.of(
                                                switch (row) {
                                                    case WorkRow.OfWork(var work, _, _) ->
                                                            new WorksForm.OfWork(Optional.of(work));
                                                    case WorkRow.OfWage(var wage, _, _) ->
                                                            new WorksForm.OfWage(Optional.of(wage));
                                                })));
    }

    /// Asks for a new work.
    void makeWork() {
        form.set(Optional.of(new WorksForm.OfWork(Optional.empty())));
    }

    /// Asks for what an hour costs in one more currency.
    void makeWage() {
        form.set(Optional.of(new WorksForm.OfWage(Optional.empty())));
    }

    void leaveForm() {
        form.set(Optional.empty());
    }

    void entered(EnteredWork entered) {
        if (!(form.get().orElse(null) instanceof WorksForm.OfWork(var of))) return;
        switch (entered.work(of, state.get().codes())) {
            case EnteredWork.Result.Refused(var why) -> ask(why);
            case EnteredWork.Result.Taken(var work) -> {
                var tooMany = UserMessage.question("works.too-many", WorkSet.MOST_WORKS);
                if (grow(draft -> draft.with(work), tooMany)) taken(work.code());
            }
        }
    }

    void entered(String perHour, String bin) {
        if (!(form.get().orElse(null) instanceof WorksForm.OfWage(var of))) return;
        EnteredWork.wage(perHour, bin)
                .ifPresentOrElse(wage -> take(of, wage), () -> ask("works.refused.wage"));
    }

    private void take(Optional<Wage> of, Wage wage) {
        var currency = wage.perHour().currency();
        boolean other = of.filter(was -> was.perHour().currency().equals(currency)).isEmpty();
        if (other && state.get().draft().wage(currency).isPresent()) {
            ask("works.refused.wage-there", currency.getCurrencyCode());
            return;
        }
        var tooMany = UserMessage.question("works.too-many-wages", WorkSet.MOST_WAGES);
        if (grow(
                draft -> of.filter(_ -> other).map(draft::without).orElse(draft).with(wage),
                tooMany)) taken(currency.getCurrencyCode());
    }

    private void taken(String id) {
        leaveForm();
        choose(id);
    }

    private void ask(String key, Object... arguments) {
        feedback.tell(UserMessage.question(key, arguments));
    }

    /// @return whether there was room for it; if not, that is told
    private boolean grow(UnaryOperator<WorkSet> how, UserMessage tooMany) {
        WorkSet after;
        try {
            after = how.apply(state.get().draft());
        } catch (IllegalArgumentException e) {
            feedback.tell(tooMany);
            return false;
        }
        become(after);
        return true;
    }

    private void change(UnaryOperator<WorkSet> how) {
        become(how.apply(state.get().draft()));
    }

    private void become(WorkSet after) {
        var draft = state.get().draft();
        if (after.saysTheSameAs(draft)) return;
        before.push(draft);
        if (before.size() > MOST_UNDONE) before.removeLast();
        show(after);
    }

    private void show(WorkSet draft) {
        state.set(state.get().with(draft));
    }

    /// Leaves what is being done: the form, else the versions.
    void escape() {
        if (form.get().isPresent()) leaveForm();
        else versionsListed.set(false);
    }

    /// Puts the draft into force.
    void publish() {
        var now = state.get();
        if (publishing) return;
        if (!now.changed()) ask("works.unchanged");
        else if (now.findings().stream().anyMatch(WorkFinding::refuses)) ask("works.contradicts");
        else {
            publishing = true;
            background.run(
                    "publish works",
                    () -> acts.publish.publish(now.draft()),
                    this::published,
                    failure -> {
                        publishing = false;
                        feedback.problem(failure);
                    });
        }
    }

    private void published(Result result) {
        publishing = false;
        switch (result) {
            case Result.Published(var set) -> {
                // what was changed meanwhile is a draft on top of it, with its way back
                if (state.get().draft().saysTheSameAs(set)) before.clear();
                state.set(state.get().published(set));
                feedback.tell(UserMessage.done("works.published", set.version()));
                look();
            }
            case Result.Unchanged _ -> ask("works.unchanged");
            case Result.Refused _ -> ask("works.contradicts");
        }
    }
}
