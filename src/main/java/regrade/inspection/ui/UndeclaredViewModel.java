package regrade.inspection.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.inspection.Candidate;
import regrade.inspection.MatchUndeclared;
import regrade.inspection.MatchUndeclared.Found;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;

import java.util.List;

/// Undeclared units for which a return was announced since, without the controls.
public final class UndeclaredViewModel {
    private final Background background;
    private final Feedback feedback;
    private final MatchUndeclared matching;
    private final Runnable undo;
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private long asked;
    private int told;

    /// @param undo takes back the last act, whatever it was, on the bench lane
    public UndeclaredViewModel(
            Background background, Feedback feedback, MatchUndeclared matching, Runnable undo) {
        this.background = background;
        this.feedback = feedback;
        this.matching = matching;
        this.undo = undo;
    }

    /// Units with the returns that fit them.
    ReadOnlyObjectProperty<List<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks anew.
    void look() {
        long number = ++asked;
        background.runLong(
                "undeclared units", matching::found, read -> show(number, read), feedback::problem);
    }

    /// An answer that was overtaken by another question is dropped.
    private void show(long number, List<Found> read) {
        if (number == asked) found.set(read);
    }

    /// A report came in: what one identity tells is matched, and what came of it is said.
    public void reportCame() {
        background.runLong(
                "match undeclared units", matching::found, this::match, feedback::problem);
    }

    private void match(List<Found> read) {
        if (read.isEmpty()) {
            found.set(read);
            return;
        }
        background.run(
                "match undeclared units", () -> matching.match(read), this::say, feedback::problem);
    }

    private void say(MatchUndeclared.Result result) {
        boolean more = result.toConfirm() > told;
        told = result.toConfirm();
        if (result.matched() > 0)
            feedback.tell(
                    UserMessage.done("undeclared.matched", result.matched(), result.toConfirm()));
        // those that wait already are told once
        else if (more)
            feedback.tell(UserMessage.question("undeclared.matched", 0, result.toConfirm()));
        look();
    }

    /// A person says that the unit came for this return.
    void confirm(Found one, Candidate.Announced candidate) {
        background.run(
                "confirm a return",
                () -> matching.confirm(one.unit().unit(), candidate),
                done -> confirmed(one, candidate, done),
                feedback::problem);
    }

    private void confirmed(Found one, Candidate.Announced candidate, boolean done) {
        feedback.tell(
                done
                        ? UserMessage.good(
                                "undeclared.confirmed",
                                one.unit().unit(),
                                candidate.waiting().line().orderId())
                        : UserMessage.question("undeclared.taken"));
        look();
    }

    void undo() {
        undo.run();
        // behind the undo, on the same lane
        background.run("undeclared units", () -> true, _ -> look(), feedback::problem);
    }
}
