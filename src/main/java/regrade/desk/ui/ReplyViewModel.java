package regrade.desk.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.desk.AnswerRequest;
import regrade.desk.AnswerRequest.Outcome;
import regrade.desk.Decision;
import regrade.desk.DeskRequest;
import regrade.desk.Grounds;
import regrade.desk.KeepsReplies;
import regrade.desk.Reply;
import regrade.desk.SendsReplies;
import regrade.desk.WriteReply;
import regrade.desk.ui.ReplyForm.Kind;
import regrade.journal.Fact;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// A decision being made: what is chosen, what would be written, and how it leaves.
public final class ReplyViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final Runnable decided;
    private final ReadOnlyObjectWrapper<Optional<ReplyForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the form does.
    public record Acts(
            AnswerRequest answer,
            Grounds grounds,
            WriteReply write,
            SendsReplies sends,
            KeepsReplies keeps) {}

    /// @param decided runs when a decision was saved
    public ReplyViewModel(Background background, Feedback feedback, Acts acts, Runnable decided) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        this.decided = decided;
    }

    /// What a person has written.
    ///
    /// @param note why, for a refusal or a part that is kept
    /// @param unit reference of the unit that proves it
    record Written(String to, String subject, String text, String note, String unit) {
        Reply reply() {
            return new Reply(subject, text);
        }
    }

    ReadOnlyObjectProperty<Optional<ReplyForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    void approve(DeskRequest request) {
        open(request, Kind.Approval::new);
    }

    void refuse(DeskRequest request) {
        open(request, () -> new Kind.Refusal(acts.grounds.of(request.known().request())));
    }

    /// The first ground that facts bear out, else the first.
    private static int first(Kind kind) {
        if (!(kind instanceof Kind.Refusal(var offers))) return 0;
        return IntStream.range(0, offers.size())
                .filter(at -> !offers.get(at).needsNote())
                .findFirst()
                .orElse(0);
    }

    void refund(DeskRequest request) {
        open(request, () -> new Kind.Refund(0));
    }

    private void open(DeskRequest request, Callable<Kind> kind) {
        background.run(
                "draft a reply",
                () -> {
                    var of = kind.call();
                    return form(request, of, first(of));
                },
                drafted -> form.set(Optional.of(drafted)),
                feedback::problem);
    }

    private ReplyForm form(DeskRequest request, Kind kind, int chosen) {
        var draft = acts.write.draft(request.known().request(), decision(kind, chosen));
        return new ReplyForm(request, kind, chosen, draft);
    }

    private static Decision decision(Kind kind, int chosen) {
        return switch (kind) {
            case Kind.Approval _ -> new Decision.Approval();
            case Kind.Refusal(var offers) -> new Decision.Refusal(offers.get(chosen).ground());
            case Kind.Refund(int kept) ->
                    new Decision.Refund(Kind.Refund.GROUNDS.get(chosen), kept);
        };
    }

    /// Chooses by its digit, from 1; the draft is written anew.
    void choose(int digit) {
        form.get()
                .filter(it -> digit >= 1 && digit <= it.kind().choices())
                .ifPresent(it -> redraft(it, it.kind(), digit - 1));
    }

    /// Percent of the price that is kept; the draft is written anew.
    void keep(int percent) {
        form.get()
                .filter(it -> it.kind() instanceof Kind.Refund(int kept) && kept != percent)
                .ifPresent(it -> redraft(it, new Kind.Refund(percent), it.chosen()));
    }

    private void redraft(ReplyForm before, Kind kind, int chosen) {
        background.run(
                "draft a reply",
                () -> form(before.request(), kind, chosen),
                drafted -> {
                    if (form.get().isPresent()) form.set(Optional.of(drafted));
                },
                feedback::problem);
    }

    /// @return whether there was anything to leave
    boolean leave() {
        boolean any = form.get().isPresent();
        form.set(Optional.empty());
        return any;
    }

    /// Saves the decision and sends the reply with it.
    void send(Written written) {
        form.get().ifPresent(it -> send(it, written));
    }

    private void send(ReplyForm it, Written written) {
        background.run(
                "send a reply",
                () -> {
                    var queued = acts.sends.prepare(written.reply(), written.to.strip());
                    if (queued.isEmpty()) return cannotSend();
                    var outcome = decide(it, written, List.of(queued.get()));
                    acts.sends.wake();
                    return outcome;
                },
                outcome -> decided(outcome, UserMessage.done("desk.queued", order(it))),
                feedback::problem);
    }

    private static Outcome cannotSend() {
        return new Outcome.Not(UserMessage.bad("desk.cannot-send", Remedy.NONE));
    }

    /// Keeps the reply as a file and saves the decision.
    void keepFile(Written written) {
        form.get()
                .ifPresent(
                        it ->
                                background.run(
                                        "keep a reply",
                                        () -> keepFile(it, written),
                                        kept ->
                                                decided(
                                                        kept.outcome,
                                                        UserMessage.done(
                                                                "desk.kept-file", kept.file)),
                                        feedback::problem));
    }

    private record Kept(Outcome outcome, String file) {}

    /// The decision first: of one that is refused nothing shall lie about.
    private Kept keepFile(ReplyForm it, Written written) {
        var outcome = decide(it, written, List.of());
        if (outcome instanceof Outcome.Not) return new Kept(outcome, "");
        return new Kept(
                outcome, acts.keeps.keep(order(it), written.reply(), written.to).toString());
    }

    /// Saves the decision; the reply goes its own way.
    void note(Written written, UserMessage done) {
        form.get()
                .ifPresent(
                        it ->
                                background.run(
                                        "answer",
                                        () -> decide(it, written, List.of()),
                                        outcome -> decided(outcome, done),
                                        feedback::problem));
    }

    private Outcome decide(ReplyForm it, Written written, List<? extends Fact> with) {
        var key = it.request().known().key();
        return switch (it.kind()) {
            case Kind.Approval _ -> acts.answer.approve(key, with);
            case Kind.Refusal(var offers) ->
                    acts.answer.refuse(key, offers.get(it.chosen()).ground(), written.note, with);
            case Kind.Refund(int kept) ->
                    acts.answer.refund(
                            key,
                            new AnswerRequest.Refund(
                                    Kind.Refund.GROUNDS.get(it.chosen()),
                                    kept,
                                    written.unit,
                                    written.note),
                            with);
        };
    }

    private void decided(Outcome outcome, UserMessage done) {
        switch (outcome) {
            case Outcome.Done _ -> {
                form.set(Optional.empty());
                feedback.tell(done);
                decided.run();
            }
            case Outcome.Not(var why) -> feedback.tell(why);
        }
    }

    static String order(ReplyForm form) {
        return form.request().known().request().order();
    }
}
