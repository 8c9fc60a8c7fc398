package regrade.grading.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.AskedQuestions;
import regrade.grading.Grade;
import regrade.grading.GradeRuleSet;
import regrade.grading.OwnWords;
import regrade.grading.PublishGradeRules;
import regrade.grading.PublishGradeRules.Result;
import regrade.grading.RuleFinding;
import regrade.grading.RuleSets;
import regrade.grading.RuleTrial;
import regrade.grading.RuleTrials;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// The grade rules without their controls: a draft is changed, checked, tried on past units and put
/// into force.
public final class GradeRulesViewModel {
    private static final int MOST_UNDONE = 100;

    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final RuleTrialRun run;
    private final Deque<GradeRuleSet> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<RulesPage> page =
            new ReadOnlyObjectWrapper<>(RulesPage.NOTHING);
    private final ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<RuleForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty versionsListed = new SimpleBooleanProperty();
    private boolean publishing;

    /// What the screen does.
    public record Acts(
            RuleSets sets,
            AskedQuestions questions,
            RuleTrials trials,
            PublishGradeRules publish) {}

    /// @param screen where progress is shown
    public GradeRulesViewModel(
            Background background, Executor screen, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        this.run = new RuleTrialRun(background, screen, feedback, acts.trials());
    }

    ReadOnlyObjectProperty<RulesPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Id of the rule or condition that the keys act on.
    ReadOnlyObjectProperty<String> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RuleForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// Whether the versions are listed instead of what the draft would do.
    BooleanProperty versionsListedProperty() {
        return versionsListed;
    }

    ReadOnlyObjectProperty<Trying> tryingProperty() {
        return run.stateProperty();
    }

    /// Reads the rules in force; a draft that was begun stays.
    void look() {
        background.run("grade rules", this::read, this::looked, feedback::problem);
    }

    private RulesPage read() {
        var current = acts.sets.current();
        return new RulesPage(current, current, acts.questions.all(), List.of(), acts.sets.all());
    }

    private void looked(RulesPage now) {
        boolean begun = page.get().changed() && !page.get().versions().isEmpty();
        page.set(now.with(begun ? page.get().draft() : now.inForce()));
        if (chosen.get().isEmpty()) now.rows().stream().findFirst().ifPresent(r -> choose(r.id()));
    }

    void choose(String id) {
        chosen.set(id);
    }

    /// The best grade that the chosen rule leaves.
    void leave(Grade cap) {
        change(draft -> draft.changing(chosen.get(), rule -> rule.leaving(cap)));
    }

    /// The chosen rule or condition on or off.
    void switchOver() {
        var id = chosen.get();
        change(
                draft ->
                        draft.condition(id)
                                .map(condition -> draft.switching(id, !condition.on()))
                                .orElseGet(
                                        () ->
                                                draft.changing(
                                                        id, rule -> rule.switched(!rule.on()))));
    }

    /// Takes the chosen rule away, if it did not come with the program: such a one is switched off.
    void remove() {
        var id = chosen.get();
        if (GradeRuleSet.shipped().rule(id).isPresent()
                || GradeRuleSet.shipped().condition(id).isPresent()) {
            feedback.tell(UserMessage.question("grade.rules.not-removed"));
            return;
        }
        change(draft -> draft.without(id));
        page.get().rows().stream().findFirst().ifPresent(row -> choose(row.id()));
    }

    void undo() {
        if (before.isEmpty()) {
            feedback.tell(UserMessage.question("grade.rules.nothing-to-undo"));
            return;
        }
        show(before.pop());
    }

    void restoreShipped() {
        change(draft -> GradeRuleSet.shipped().as(draft.version()));
    }

    /// Begins a draft with a set that was in force.
    void takeUp(GradeRuleSet set) {
        versionsListed.set(false);
        change(_ -> set);
        feedback.tell(UserMessage.good("grade.rules.taken-up", set.version()));
    }

    /// Asks for a new rule.
    void add() {
        form.set(Optional.of(new RuleForm(Optional.empty(), page.get().asked())));
    }

    /// Asks for the chosen rule's own words.
    void reword() {
        page.get()
                .draft()
                .rule(chosen.get())
                .ifPresentOrElse(
                        rule ->
                                form.set(
                                        Optional.of(
                                                new RuleForm(
                                                        Optional.of(rule), page.get().asked()))),
                        () -> feedback.tell(UserMessage.question("grade.rules.no-words")));
    }

    /// What was entered names no answer.
    void nothingToTake() {
        feedback.tell(UserMessage.question("grade.rules.one-question"));
    }

    void leaveForm() {
        form.set(Optional.empty());
    }

    /// Takes a new rule over; where one stands on the same finding already, that one is chosen.
    ///
    /// @return whether it was taken; if not, the reason is told
    boolean added(AskedQuestion question, Answer answer, Grade cap, String french, String english) {
        return take(Entered.rule(draft(), question, answer, cap, french, english));
    }

    /// Takes a condition for New over, which counts where its question is asked; where one stands
    /// on the question already, that one is chosen.
    void conditionAdded(AskedQuestion question, Answer answer) {
        take(Entered.condition(draft(), question, answer));
    }

    /// @return whether they were taken; if not, the reason is told
    boolean reworded(String french, String english) {
        return take(Entered.words(chosen.get(), french, english));
    }

    private boolean take(Entered entered) {
        switch (entered) {
            case Entered.WordsRefused _ ->
                    feedback.tell(
                            UserMessage.question("grade.rules.words-refused", OwnWords.LONGEST));
            case Entered.ThereAlready(var id) -> {
                leaveForm();
                choose(id);
                feedback.tell(UserMessage.question("grade.rules.there-already"));
            }
            case Entered.Change(var id, var how) -> {
                leaveForm();
                change(how);
                choose(id);
            }
        }
        return !(entered instanceof Entered.WordsRefused);
    }

    private GradeRuleSet draft() {
        return page.get().draft();
    }

    private void change(UnaryOperator<GradeRuleSet> how) {
        var draft = page.get().draft();
        GradeRuleSet after;
        try {
            after = how.apply(draft);
        } catch (IllegalArgumentException e) {
            feedback.tell(UserMessage.question("grade.rules.too-many", GradeRuleSet.MOST_RULES));
            return;
        }
        if (after.saysTheSameAs(draft)) return;
        before.push(draft);
        if (before.size() > MOST_UNDONE) before.removeLast();
        show(after);
    }

    private void show(GradeRuleSet draft) {
        run.forget();
        page.set(page.get().with(draft));
    }

    /// Shows what the draft would have made of past units.
    void tryIt() {
        run.start(page.get().draft(), this::tried);
    }

    private void tried(RuleTrial trial) {
        feedback.tell(
                trial.whole()
                        ? UserMessage.done("grade.rules.tried", trial.tried(), trial.changed())
                        : UserMessage.question("grade.rules.stopped", trial.tried()));
    }

    /// Leaves what is being done: the form, the versions, else a trial under way.
    void escape() {
        if (form.get().isPresent()) leaveForm();
        else if (versionsListed.get()) versionsListed.set(false);
        else run.cancel();
    }

    /// Puts the draft into force, once it has been tried on past units; the first time it is asked
    /// for, it is tried.
    void publish() {
        var now = page.get();
        if (publishing) return;
        if (!now.changed()) {
            feedback.tell(UserMessage.question("grade.rules.unchanged"));
        } else if (now.findings().stream().anyMatch(RuleFinding::refuses)) {
            feedback.tell(UserMessage.question("grade.rules.contradicts"));
        } else if (!run.tried()) {
            run.start(now.draft(), this::seen);
        } else {
            publishing = true;
            background.run(
                    "publish grade rules",
                    () -> acts.publish.publish(now.draft()),
                    this::published,
                    failure -> {
                        publishing = false;
                        feedback.problem(failure);
                    });
        }
    }

    private void seen(RuleTrial trial) {
        if (trial.whole())
            feedback.tell(UserMessage.question("grade.rules.look-first", trial.changed()));
        else tried(trial);
    }

    private void published(Result result) {
        publishing = false;
        switch (result) {
            case Result.Published(var set) -> {
                before.clear();
                run.forget();
                page.set(page.get().with(page.get().inForce()));
                feedback.tell(UserMessage.done("grade.rules.published", set.version()));
                look();
            }
            case Result.Unchanged _ -> feedback.tell(UserMessage.question("grade.rules.unchanged"));
            case Result.Refused _ -> feedback.tell(UserMessage.question("grade.rules.contradicts"));
        }
    }
}
