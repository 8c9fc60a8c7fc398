package regrade.checklist.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.catalog.Catalog;
import regrade.checklist.Asked;
import regrade.checklist.InheritQuestions.Inherited;
import regrade.checklist.KeepQuestionDraft;
import regrade.checklist.PublishQuestions;
import regrade.checklist.PublishedSet;
import regrade.checklist.QuestionForm;
import regrade.checklist.QuestionSet;
import regrade.checklist.QuestionSets;
import regrade.checklist.QuestionTables;
import regrade.checklist.QuestionTrial;
import regrade.checklist.Scope;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The lists of questions without their controls. Every change is kept as a draft at once; only
/// publishing makes it live.
public final class ChecklistsViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final ReadLists reading;
    private final ReadOnlyObjectWrapper<ListsPicture> picture =
            new ReadOnlyObjectWrapper<>(ListsPicture.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<QuestionTrial.Outcome>> trial =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private volatile boolean cancelled;

    /// What can be done here.
    public record Acts(
            QuestionSets sets,
            KeepQuestionDraft keep,
            PublishQuestions publish,
            QuestionTrial trial,
            QuestionTables tables,
            Catalog catalog) {}

    public ChecklistsViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        this.reading = new ReadLists(acts.sets(), acts.catalog());
    }

    ReadOnlyObjectProperty<ListsPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// What the last trial of the list in front came to.
    ReadOnlyObjectProperty<Optional<QuestionTrial.Outcome>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    void look() {
        choose(picture.get().scope());
    }

    /// Brings another list to the front, one that does not exist yet too.
    void choose(Scope scope) {
        if (!scope.equals(picture.get().scope())) trial.set(Optional.empty());
        background.run("checklists", () -> reading.look(scope), picture::set, feedback::problem);
    }

    /// The list in front says this of a question from now on.
    void change(QuestionForm form) {
        draft(() -> picture.get().working().with(form));
    }

    /// Leaves an inherited question out; one that the list in front made or changed goes back to
    /// what it inherits.
    void drop(Inherited line) {
        boolean own = picture.get().own(line);
        draft(
                () ->
                        own
                                ? picture.get().working().without(line.form().id())
                                : picture.get().working().with(line.form().asked(Asked.NEVER)));
    }

    /// Moves a question in front of the one before it, or behind the one after it.
    ///
    /// @param down towards the end
    void move(Inherited line, boolean down) {
        var lines = picture.get().lines();
        int at = lines.indexOf(line);
        int other = down ? at + 1 : at - 1;
        if (at < 0 || other < 0 || other >= lines.size()) return;
        int beside = lines.get(other).form().place();
        int place = Math.clamp(down ? beside + 1L : beside - 1L, 1, QuestionForm.LAST_PLACE);
        draft(() -> picture.get().working().with(line.form().at(place)));
    }

    /// An older version becomes what is being worked on.
    void takeUp(PublishedSet version) {
        draft(version.set()::set);
    }

    private void draft(Supplier<QuestionSet> changed) {
        QuestionSet next;
        try {
            next = changed.get();
        } catch (IllegalArgumentException e) {
            feedback.tell(UserMessage.question("checklist.full"));
            return;
        }
        trial.set(Optional.empty());
        background.run(
                "draft questions",
                () -> {
                    acts.keep.keep(List.of(next));
                    return reading.look(next.scope());
                },
                picture::set,
                feedback::problem);
    }

    /// Gives up what is being worked on.
    void giveUp() {
        var scope = picture.get().scope();
        trial.set(Optional.empty());
        background.run(
                "give up the draft",
                () -> {
                    acts.keep.drop(scope);
                    return reading.look(scope);
                },
                after -> {
                    picture.set(after);
                    feedback.tell(UserMessage.good("checklist.given-up"));
                },
                feedback::problem);
    }

    void publish() {
        var scope = picture.get().scope();
        background.run(
                "publish questions",
                () -> new Published(acts.publish.publish(scope), reading.look(scope)),
                this::published,
                feedback::problem);
    }

    private record Published(PublishQuestions.Result result, ListsPicture after) {}

    private void published(Published done) {
        picture.set(done.after);
        feedback.tell(
                switch (done.result) {
                    case PublishQuestions.Result.Live(var set) ->
                            UserMessage.done("checklist.live", set.version());
                    case PublishQuestions.Result.Refused(var findings) ->
                            UserMessage.question("checklist.refused", findings.size());
                    case PublishQuestions.Result.NothingNew _ ->
                            UserMessage.good("checklist.nothing-new");
                });
    }

    /// Tries the list in front on past units; asked again meanwhile, it stops.
    void tryOut() {
        if (trying.get()) {
            cancelled = true;
            return;
        }
        cancelled = false;
        trying.set(true);
        var working = picture.get().working();
        background.runLong(
                "try questions",
                () -> acts.trial.on(working, progress()),
                outcome -> {
                    trying.set(false);
                    if (picture.get().working().equals(working)) trial.set(Optional.of(outcome));
                },
                problem -> {
                    trying.set(false);
                    feedback.problem(problem);
                });
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

    /// All lists as they are live, drafts in their place.
    void exportTo(Path folder) {
        background.runLong(
                "export questions",
                () -> acts.tables.write(folder, reading.everyList()),
                file -> feedback.tell(UserMessage.done("checklist.exported", file.toString())),
                feedback::problem);
    }

    /// Takes the lists of a file as drafts; those with a line that cannot be taken are left out.
    void importFrom(Path file) {
        var scope = picture.get().scope();
        background.run(
                "import questions",
                () -> {
                    var content = acts.tables.read(file);
                    int kept = acts.keep.keep(content.sets());
                    return new Imported(content, kept, reading.look(scope));
                },
                this::imported,
                feedback::problem);
    }

    private record Imported(QuestionTables.Content content, int kept, ListsPicture after) {}

    private void imported(Imported done) {
        picture.set(done.after);
        trial.set(Optional.empty());
        var refused = done.content.refused();
        if (refused.isEmpty())
            feedback.tell(
                    UserMessage.good("checklist.imported", done.content.sets().size(), done.kept));
        else
            feedback.tell(
                    UserMessage.question(
                            "checklist.imported-partly",
                            done.content.sets().size(),
                            refused.size(),
                            refused.getFirst().number()));
    }
}
