package regrade.inspection.ui;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.inspection.Opening;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.scale.ScaleState;
import regrade.scale.Weight;
import regrade.scan.Command;
import regrade.scan.Viewfinder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What keys and scans mean, given what the bench asks just now. Used by the bench lane alone.
///
/// Every act gives the picture after it; what is to be said goes to the listener of the session.
final class BenchSession {
    private final BenchActs acts;
    private final Supplier<ScaleState> scale;
    private final Consumer<Command> elsewhere;
    private final BenchQuestions questions;
    private final BenchWork work;
    private final BenchEvidence evidence;
    private final BenchRework rework;
    private final BenchBlind blind;
    private BenchPicture now = BenchPicture.EMPTY;

    /// @param scale what it says just now
    /// @param elsewhere hears of commands that are not the bench's
    BenchSession(
            BenchActs acts,
            Supplier<ScaleState> scale,
            Consumer<UserMessage> say,
            Consumer<Command> elsewhere) {
        this.acts = acts;
        this.scale = scale;
        this.elsewhere = elsewhere;
        this.rework = new BenchRework(acts, say);
        this.questions = new BenchQuestions(acts, rework, say);
        var onTheBench = new OnTheBench(say);
        this.work = new BenchWork(acts, onTheBench);
        this.evidence = new BenchEvidence(acts, onTheBench);
        this.blind = new BenchBlind(acts, say);
    }

    /// As the store tells it, after a start or when something else changed it.
    BenchPicture look() {
        return shown(now.around(acts.board().now()));
    }

    BenchPicture scanned(String text) {
        if (now.asking() instanceof Asking.WhatIsInside) {
            var inside = evidence.inside(now.line(text), text);
            if (inside.isPresent()) return shown(inside.orElseThrow());
        }
        if (now.asking() instanceof Asking.WhichReturn(_, var choices)) {
            var narrowed = acts.open().narrow(text, choices);
            if (narrowed.isPresent())
                return shown(questions.scanned(now, text, narrowed.orElseThrow()));
        }
        return switch (acts.open().open(text)) {
            case Opening.Commanded(var command) -> commanded(command);
            case Opening opening -> shown(questions.scanned(now, text, opening));
        };
    }

    /// A digit, 0 to 9, answers what is asked; else the question behind it.
    BenchPicture digit(int digit) {
        var after =
                switch (now.asking()) {
                    case Asking.Nothing _, Asking.OnceMore _ ->
                            atWork() ? rework.digit(now, digit) : work.pressed(now, digit);
                    case Asking.WhichGrade _ ->
                            Asking.pick(List.of(Grade.values()), digit)
                                    .map(grade -> work.grade(now, grade))
                                    .orElse(now);
                    case Asking.WhyGrade(var grade, var reasons) ->
                            Asking.pick(reasons, digit)
                                    .map(reason -> work.override(now, grade, reason))
                                    .orElse(now);
                    case Asking.WhichFailed(var works, _) ->
                            Asking.pick(works, digit)
                                    .map(failed -> rework.failed(now, failed))
                                    .orElse(now);
                    case Asking.SecondLook at -> blind.digit(now, at, digit);
                    case Asking.WhichLook(var waiting) ->
                            Asking.pick(waiting, digit)
                                    .map(look -> blind.begin(now, look.unit()))
                                    .orElse(now);
                    case Asking.LookOrInspect(var unit, _) when digit == 1 ->
                            blind.begin(now, unit);
                    case Asking.LookOrInspect _,
                            Asking.WhichReturn _,
                            Asking.LeftInParcel _,
                            Asking.WhichProduct _,
                            Asking.WhichClient _,
                            Asking.WhichRework _,
                            Asking.WhatTitle _,
                            Asking.WhatIsInside _,
                            Asking.WhatRemark _ ->
                            questions.digit(now, digit);
                };
        return shown(after);
    }

    BenchPicture answer(String question, Optional<Answer> answer) {
        return shown(
                now.asking() instanceof Asking.SecondLook at
                        ? blind.answer(now, at, question, answer)
                        : work.answer(now, question, answer));
    }

    /// Not while something is asked: the checks that it would answer are not to be seen then. For a
    /// unit at its rework it says that the work is done.
    BenchPicture restIsFine() {
        if (now.asking() instanceof Asking.SecondLook at) return shown(blind.restIsFine(now, at));
        if (!(now.asking() instanceof Asking.Nothing)) return shown(questions.notYet(now));
        return shown(atWork() ? rework.done(now) : work.restIsFine(now));
    }

    /// Saves, or starts and stops the clock of a rework; where something is asked that one key
    /// answers, says yes to it.
    BenchPicture enter() {
        return shown(
                switch (now.asking()) {
                    case Asking.Nothing _ -> atWork() ? rework.startOrStop(now) : work.save(now);
                    case Asking.OnceMore(var known) -> questions.onceMore(now, known);
                    case Asking.WhatTitle _ -> questions.titled(now, "");
                    case Asking.WhatRemark _ -> now;
                    case Asking.SecondLook at -> blind.done(now, at);
                    case Asking.WhichReturn _,
                            Asking.LeftInParcel _,
                            Asking.WhichProduct _,
                            Asking.WhichClient _,
                            Asking.WhichGrade _,
                            Asking.WhyGrade _,
                            Asking.WhichFailed _,
                            Asking.WhichLook _,
                            Asking.LookOrInspect _,
                            Asking.WhatIsInside _,
                            Asking.WhichRework _ ->
                            questions.notYet(now);
                });
    }

    /// What was typed where a text is asked for: a product's title, of which an empty one takes the
    /// code itself, or a remark; for a weight an empty one takes what the scale shows.
    BenchPicture typed(String text) {
        if (!(now.asking() instanceof Asking.WhatRemark(var about)))
            return shown(questions.titled(now, text));
        boolean measured = text.isBlank() && about.manner().limits().isPresent();
        return shown(
                measured
                        ? evidence.measure(now, about, scale.get())
                        : evidence.remark(now, about, text));
    }

    BenchPicture askInside() {
        return shown(evidence.askInside(now));
    }

    BenchPicture weighed(Weight weight) {
        return shown(evidence.weighed(now, weight));
    }

    BenchPicture weigh() {
        return shown(evidence.weigh(now, scale.get()));
    }

    BenchPicture askNote() {
        return shown(evidence.askNote(now));
    }

    BenchPicture grade(Grade grade) {
        return shown(work.grade(now, grade));
    }

    BenchPicture nextRoute() {
        return shown(work.nextRoute(now));
    }

    BenchPicture route(String channel) {
        return shown(work.route(now, channel));
    }

    BenchPicture photograph(Viewfinder.View view) {
        return shown(evidence.photograph(now, view));
    }

    /// @param file chosen by the person
    BenchPicture photograph(Path file) {
        return shown(evidence.photograph(now, file));
    }

    BenchPicture stockParts() {
        return shown(work.stockParts(now));
    }

    /// A second look is put aside as it is taken back: what it found so far is kept.
    BenchPicture park() {
        if (now.asking() instanceof Asking.SecondLook) return cancel();
        return shown(work.park(now));
    }

    BenchPicture resume() {
        return shown(questions.resume(now));
    }

    BenchPicture takeUp(Reference unit) {
        return shown(questions.takeUp(now, unit));
    }

    BenchPicture undo() {
        return shown(work.undo(now));
    }

    BenchPicture reprint() {
        return shown(work.reprint(now));
    }

    /// Time passed: says when the work does not pay any more.
    BenchPicture breakEven() {
        return shown(rework.breakEven(now));
    }

    /// Lists the units that wait for their rework.
    BenchPicture listRework() {
        return shown(rework.list(now));
    }

    /// Begins a second look, or lists the units that wait for one.
    BenchPicture lookAgain() {
        return shown(blind.list(now));
    }

    /// Closes the parcel that is open.
    BenchPicture closeParcel() {
        return shown(questions.closeParcel(now));
    }

    /// Takes a question back, and away what is told of the last parcel.
    BenchPicture cancel() {
        return shown(now.asking(new Asking.Nothing()).withoutEmptied());
    }

    BenchPicture nextPage() {
        if (now.asking() instanceof Asking.SecondLook at) return shown(blind.nextPage(now, at));
        int pages = now.unit().map(sheet -> sheet.draft().checklist().pages()).orElse(1);
        return shown(now.page((now.page() + 1) % pages));
    }

    private BenchPicture commanded(Command command) {
        return switch (command) {
            case DIGIT_0,
                    DIGIT_1,
                    DIGIT_2,
                    DIGIT_3,
                    DIGIT_4,
                    DIGIT_5,
                    DIGIT_6,
                    DIGIT_7,
                    DIGIT_8,
                    DIGIT_9 ->
                    digit(command.digit().orElseThrow());
            case REST_OK -> restIsFine();
            case SAVE -> enter();
            case PHOTO -> photograph(acts.viewfinder().view());
            case PARK -> park();
            case RESUME -> resume();
            case UNDO -> undo();
            case CANCEL -> cancel();
            case GRADE -> shown(work.askGrade(now));
            case ROUTE -> nextRoute();
            case NEXT_PAGE -> nextPage();
            case REPRINT -> reprint();
            case PARTS -> stockParts();
            case REWORK -> listRework();
            case INSIDE -> askInside();
            case CAMERA, DAY_CLOSE -> {
                elsewhere.accept(command);
                yield now;
            }
        };
    }

    private boolean atWork() {
        return now.rework().isPresent();
    }

    private BenchPicture shown(BenchPicture after) {
        now = after;
        return now;
    }
}
