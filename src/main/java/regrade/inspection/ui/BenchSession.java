package regrade.inspection.ui;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.DeclareProduct;
import regrade.inspection.Opening;
import regrade.inspection.SaveInspection.Result;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.scan.Command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What keys and scans mean, given what the bench asks just now. Used by the bench lane alone.
///
/// Every act gives the picture after it; what is to be said goes to the listener of the session.
final class BenchSession {
    private final BenchActs acts;
    private final Consumer<UserMessage> say;
    private final Consumer<Command> elsewhere;
    private BenchPicture now = BenchPicture.EMPTY;

    /// @param elsewhere hears of commands that are not the bench's
    BenchSession(BenchActs acts, Consumer<UserMessage> say, Consumer<Command> elsewhere) {
        this.acts = acts;
        this.say = say;
        this.elsewhere = elsewhere;
    }

    /// As the store tells it, after a start or when something else changed it.
    BenchPicture look() {
        now = now.around(acts.board().now());
        return now;
    }

    BenchPicture scanned(String text) {
        var awaiting = now.around().awaitingLabel();
        var opening = acts.open().open(text);
        if (!(opening instanceof Opening.Commanded))
            now = now.line(text).asking(new Asking.Nothing());
        switch (opening) {
            case Opening.Opened(var sheet) -> opened(sheet, awaiting);
            case Opening.SeveralMatches(var scan, var choices) ->
                    ask(new Asking.WhichReturn(scan.scanned(), choices), "inspection.several");
            case Opening.Undeclared undeclared ->
                    ask(Declaring.ask(undeclared), "inspection.undeclared");
            case Opening.KnownUnit known -> known(known);
            case Opening.AlreadyHere(var sheet) -> good(sheet, "inspection.already-here");
            case Opening.SerialTaken(var sheet) -> good(sheet, "inspection.serial-taken");
            case Opening.LabelScannedBack(var unit) ->
                    say.accept(UserMessage.good("inspection.confirmed", unit));
            case Opening.Commanded(var command) -> {
                return commanded(command);
            }
            case Opening.NotUnderstood(var code) ->
                    say.accept(UserMessage.question("inspection.not-understood", code));
        }
        return look();
    }

    /// A digit, 0 to 9, answers what is asked; else the question behind it.
    BenchPicture digit(int digit) {
        switch (now.asking()) {
            case Asking.Nothing _, Asking.OnceMore _ -> pressed(digit);
            case Asking.WhichReturn(var scanned, var choices) ->
                    pick(choices, digit)
                            .ifPresent(line -> start(() -> acts.start().expected(scanned, line)));
            case Asking.WhichProduct(var declaring, var choices) -> {
                if (digit == 0) now = now.asking(declaring.client());
                else
                    pick(choices, digit)
                            .ifPresent(
                                    product ->
                                            start(
                                                    () ->
                                                            acts.start()
                                                                    .undeclared(
                                                                            declaring
                                                                                    .scan()
                                                                                    .scanned(),
                                                                            product)));
            }
            case Asking.WhichClient(var declaring, var choices) ->
                    pick(choices, digit)
                            .ifPresent(
                                    client ->
                                            now =
                                                    now.asking(
                                                            new Asking.WhatTitle(
                                                                    declaring, client)));
            case Asking.WhatTitle _ -> {}
            case Asking.WhichGrade _ -> pick(List.of(Grade.values()), digit).ifPresent(this::grade);
            case Asking.WhyGrade(var grade) ->
                    pick(List.of(OverrideReason.values()), digit)
                            .ifPresent(reason -> override(grade, reason));
        }
        return now;
    }

    BenchPicture answer(String question, Optional<Answer> answer) {
        onBench(unit -> now = now.unit(acts.check().answer(unit, question, answer)));
        return now;
    }

    BenchPicture restIsFine() {
        onBench(unit -> after(acts.save().restIsFine(unit)));
        return now;
    }

    /// Saves; where something is asked that one key answers, says yes to it.
    BenchPicture enter() {
        switch (now.asking()) {
            case Asking.OnceMore(var known) -> onceMore(known);
            case Asking.WhatTitle _ -> titled("");
            default -> onBench(unit -> after(acts.save().save(unit)));
        }
        return now;
    }

    /// @param title in a person's words; empty takes the code itself
    BenchPicture titled(String title) {
        if (now.asking() instanceof Asking.WhatTitle(var declaring, var client)) {
            var product = DeclareProduct.from(declaring.scan(), client, title);
            start(() -> acts.start().declared(declaring.scan().scanned(), product));
        }
        return now;
    }

    /// The proposed grade is taken at once, another asks for its reason.
    BenchPicture grade(Grade grade) {
        now.unit()
                .ifPresentOrElse(
                        sheet -> {
                            if (grade != sheet.proposal().grade())
                                now = now.asking(new Asking.WhyGrade(grade));
                            else
                                onBench(
                                        unit ->
                                                now =
                                                        now.unit(
                                                                acts.check()
                                                                        .grade(
                                                                                unit,
                                                                                Optional.empty())));
                        },
                        this::nothingHere);
        return now;
    }

    /// The offer after the chosen one; after the last the best again.
    BenchPicture nextRoute() {
        now.unit()
                .ifPresentOrElse(
                        sheet -> {
                            int next =
                                    (sheet.offers().indexOf(sheet.route()) + 1)
                                            % sheet.offers().size();
                            route(sheet.offers().get(next).channel());
                        },
                        this::nothingHere);
        return now;
    }

    BenchPicture route(String channel) {
        onBench(
                unit ->
                        now =
                                now.unit(
                                        acts.check()
                                                .route(
                                                        unit,
                                                        best(channel)
                                                                ? Optional.empty()
                                                                : Optional.of(channel))));
        return now;
    }

    private boolean best(String channel) {
        return now.unit()
                .filter(sheet -> sheet.offers().getFirst().channel().equals(channel))
                .isPresent();
    }

    BenchPicture park() {
        onBench(
                unit -> {
                    acts.park().park(unit);
                    say.accept(UserMessage.good("inspection.parked", unit));
                });
        return look();
    }

    /// Takes up the draft that waits longest.
    BenchPicture resume() {
        now.nextParked()
                .ifPresentOrElse(
                        row -> takeUp(row.unit()),
                        () -> say.accept(UserMessage.question("inspection.none-parked")));
        return now;
    }

    BenchPicture takeUp(Reference unit) {
        start(() -> acts.start().takeUp(unit));
        return now;
    }

    BenchPicture undo() {
        now = now.asking(new Asking.Nothing());
        acts.undo()
                .undo()
                .ifPresentOrElse(
                        undone -> say.accept(UserMessage.good(Undoing.key(undone.act()))),
                        () -> say.accept(UserMessage.question("inspection.nothing-to-undo")));
        return look();
    }

    /// One more label of the unit whose label is to be scanned back, or of the last one.
    BenchPicture reprint() {
        now.around().recent().stream()
                .findFirst()
                .map(UnitRow::unit)
                .flatMap(acts.reprint())
                .ifPresentOrElse(
                        copy -> say.accept(UserMessage.good("inspection.reprinted", copy.unit())),
                        () -> say.accept(UserMessage.question("inspection.nothing-to-reprint")));
        return now;
    }

    /// Takes a question back.
    BenchPicture cancel() {
        now = now.asking(new Asking.Nothing());
        return now;
    }

    BenchPicture nextPage() {
        int pages = now.unit().map(sheet -> sheet.draft().checklist().pages()).orElse(1);
        now = now.page((now.page() + 1) % pages);
        return now;
    }

    private BenchPicture commanded(Command command) {
        return switch (command) {
            case DIGIT_1, DIGIT_2, DIGIT_3, DIGIT_4, DIGIT_5, DIGIT_6, DIGIT_7, DIGIT_8, DIGIT_9 ->
                    digit(command.digit().orElseThrow());
            case REST_OK -> restIsFine();
            case SAVE -> enter();
            case PARK -> park();
            case RESUME -> resume();
            case UNDO -> undo();
            case CANCEL -> cancel();
            case GRADE -> {
                onBench(_ -> now = now.asking(new Asking.WhichGrade()));
                yield now;
            }
            case ROUTE -> nextRoute();
            case REPRINT -> reprint();
            case CAMERA, DAY_CLOSE -> {
                elsewhere.accept(command);
                yield now;
            }
        };
    }

    private void opened(Worksheet sheet, Optional<UnitRow> awaiting) {
        var left = awaiting.filter(row -> !row.unit().equals(sheet.draft().unit()));
        say.accept(
                left.map(row -> UserMessage.question("inspection.opened-label-left", row.unit()))
                        .orElseGet(
                                () ->
                                        UserMessage.good(
                                                "inspection.opened",
                                                sheet.draft().product().title())));
    }

    private void known(Opening.KnownUnit known) {
        if (known.standing().state() == UnitState.WITHDRAWN)
            say.accept(UserMessage.question("inspection.withdrawn", known.unit()));
        else ask(new Asking.OnceMore(known), "inspection.known");
    }

    private void onceMore(Opening.KnownUnit known) {
        var unit = known.unit();
        boolean draft = known.standing().state().draft();
        start(() -> draft ? acts.start().takeUp(unit) : acts.start().reopen(unit));
    }

    private void ask(Asking asking, String key) {
        now = now.asking(asking);
        say.accept(UserMessage.question(key));
    }

    private void good(Worksheet sheet, String key) {
        now = now.unit(sheet);
        say.accept(UserMessage.good(key, sheet.draft().serial()));
    }

    private void start(Supplier<Worksheet> act) {
        var awaiting = now.around().awaitingLabel();
        var sheet = act.get();
        now = now.asking(new Asking.Nothing());
        opened(sheet, awaiting);
        look();
    }

    private void pressed(int digit) {
        onBench(unit -> now = now.unit(acts.check().press(unit, now.page(), digit)));
    }

    private void override(Grade grade, OverrideReason reason) {
        onBench(
                unit ->
                        now =
                                now.unit(
                                        acts.check()
                                                .grade(
                                                        unit,
                                                        Optional.of(
                                                                new GradeOverride(
                                                                        grade, reason)))));
    }

    private void after(Result result) {
        switch (result) {
            case Result.Saved(var sheet) -> {
                acts.print().run();
                now = now.asking(new Asking.Nothing());
                look();
                say.accept(UserMessage.done("inspection.saved", sheet.draft().unit()));
            }
            case Result.StillOpen(var questions) -> mark(questions, "inspection.still-open");
            case Result.NeedsALook(var questions) -> mark(questions, "inspection.rest-refused");
            case Result.Answered(var sheet) -> {
                now = now.unit(sheet);
                say.accept(UserMessage.question("inspection.press-enter"));
            }
        }
    }

    private void mark(List<Question> questions, String key) {
        now = now.marked(questions.stream().map(Question::id).collect(Collectors.toSet()));
        say.accept(UserMessage.question(key, questions.size()));
    }

    private void onBench(Consumer<Reference> act) {
        now.unit().map(sheet -> sheet.draft().unit()).ifPresentOrElse(act, this::nothingHere);
    }

    private void nothingHere() {
        say.accept(UserMessage.question("inspection.nothing-here"));
    }

    private static <T> Optional<T> pick(List<T> choices, int digit) {
        return digit >= 1 && digit <= choices.size()
                ? Optional.of(choices.get(digit - 1))
                : Optional.empty();
    }
}
