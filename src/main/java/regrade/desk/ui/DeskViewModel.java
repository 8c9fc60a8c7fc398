package regrade.desk.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.desk.AnswerRequest;
import regrade.desk.AnswerRequest.Outcome;
import regrade.desk.AnswerShare;
import regrade.desk.Board;
import regrade.desk.Board.Row;
import regrade.desk.Desk;
import regrade.desk.DeskRequest;
import regrade.desk.ExpectedLoad;
import regrade.desk.ListDesk;
import regrade.desk.SettleOddMail;
import regrade.kernel.Background;
import regrade.kernel.ClientId;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.requests.Marketplace;
import regrade.requests.OddMail;
import regrade.settings.Setting;
import regrade.settings.Settings;
import regrade.settings.WorkingHours;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The desk without its controls: what is to be done, how much time is left, and how it went so
/// far.
public final class DeskViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Row>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(
                    new Standing(List.of(), new ExpectedLoad.Week(List.of(), List.of())));
    private final ReadOnlyObjectWrapper<Instant> now;
    private WorkingHours hours;

    /// What the page does.
    ///
    /// @param undo takes back the last act, whatever it was, on the bench lane
    public record Acts(
            ListDesk list,
            Desk desk,
            AnswerRequest answer,
            SettleOddMail settle,
            ExpectedLoad load,
            Settings settings,
            Clock clock,
            Runnable undo) {}

    /// How it went and what comes.
    record Standing(List<AnswerShare> shares, ExpectedLoad.Week week) {}

    private record Looked(Board board, Standing standing, WorkingHours hours) {}

    public DeskViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        this.now = new ReadOnlyObjectWrapper<>(acts.clock.instant());
        this.hours = WorkingHours.parse("").orElseThrow();
    }

    ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Row>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// The moment at which the clocks are read.
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Reads everything anew.
    public void look() {
        tick();
        background.run(
                "desk",
                () -> {
                    var at = acts.clock.instant();
                    return new Looked(
                            acts.list.list(),
                            new Standing(
                                    acts.desk.shares(ExpectedLoad.monthBefore(at), at),
                                    acts.load.nextWeek()),
                            WorkingHours.parse(acts.settings.current().get(Setting.WORKING_HOURS))
                                    .orElse(hours));
                },
                this::show,
                feedback::problem);
    }

    private void show(Looked looked) {
        hours = looked.hours;
        standing.set(looked.standing);
        board.set(looked.board);
    }

    /// Lets the clocks go on.
    void tick() {
        now.set(acts.clock.instant());
    }

    /// How much of the time until then somebody is at the desk; empty if nobody's hours are set.
    Optional<Duration> workUntil(Instant due) {
        return hours.any()
                ? Optional.of(hours.between(now.get(), due, acts.clock.getZone()))
                : Optional.empty();
    }

    void choose(Optional<Row> row) {
        chosen.set(row);
    }

    /// The request that is chosen, if it is one.
    Optional<DeskRequest> request() {
        return chosen.get()
                .flatMap(
                        row ->
                                switch (row) {
                                    case Row.Waiting(var request, _) -> Optional.of(request);
                                    case Row.Refunding(var request, _) -> Optional.of(request);
                                    case Row.Odd _ -> Optional.empty();
                                });
    }

    /// The mail that is chosen, if it is one.
    Optional<OddMail> odd() {
        return chosen.get()
                .flatMap(
                        row ->
                                row instanceof Row.Odd(var mail, _)
                                        ? Optional.of(mail)
                                        : Optional.empty());
    }

    /// Of the chosen request, else the bench's own.
    ClientId client() {
        return request()
                .map(it -> it.known().request().client())
                .orElseGet(() -> acts.settings.current().client());
    }

    /// Of the chosen request, else the first.
    String marketplace() {
        return request()
                .map(it -> it.known().request().marketplace())
                .orElseGet(() -> Marketplace.all().getFirst().code());
    }

    /// The parcel of the chosen request arrived just now.
    void delivered() {
        request()
                .ifPresent(
                        it ->
                                decide(
                                        () -> acts.answer.delivered(it.known().key()),
                                        UserMessage.done(
                                                "desk.delivered", it.known().request().order())));
    }

    /// The chosen mail is no request.
    void dismiss() {
        odd().ifPresent(this::dismiss);
    }

    private void dismiss(OddMail mail) {
        background.run(
                "dismiss mail",
                () -> {
                    acts.settle.dismiss(mail.key());
                    return true;
                },
                _ -> {
                    feedback.tell(UserMessage.done("desk.dismissed"));
                    look();
                },
                feedback::problem);
    }

    void undo() {
        acts.undo.run();
        // behind the undo, which takes its turn on the bench lane
        background.run("undone at the desk", () -> true, _ -> look(), feedback::problem);
    }

    /// Saves a decision and tells of it, or says why not.
    void decide(Callable<Outcome> act, UserMessage done) {
        background.run(
                "answer",
                act,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done _ -> feedback.tell(done);
                        case Outcome.Not(var why) -> feedback.tell(why);
                    }
                    look();
                },
                feedback::problem);
    }
}
