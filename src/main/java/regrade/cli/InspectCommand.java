package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import regrade.checklist.Answer;
import regrade.checklist.OpenDemand;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.DeclareProduct;
import regrade.inspection.Opening;
import regrade.inspection.PhotographUnit;
import regrade.inspection.SaveInspection.Result;
import regrade.inspection.UnitState;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.photo.Picture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `regrade inspect`: one unit through the same use cases as the bench.
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Option(
            names = "--code",
            required = true,
            paramLabel = "C",
            descriptionKey = "cli.inspect.code")
    private String code = "";

    @Option(names = "--answer", paramLabel = "Q=A", descriptionKey = "cli.inspect.answer")
    private Map<String, String> answers = Map.of();

    @Option(names = "--serial", paramLabel = "S", descriptionKey = "cli.inspect.serial")
    private String serial = "";

    @Option(names = "--photo", paramLabel = "FILE", descriptionKey = "cli.inspect.photo")
    private List<Path> photos = List.of();

    @Option(names = "--note", paramLabel = "Q=TEXT", descriptionKey = "cli.inspect.note")
    private Map<String, String> values = Map.of();

    @Option(names = "--rest-ok", descriptionKey = "cli.inspect.rest-ok")
    private boolean restOk;

    @Option(names = "--grade", paramLabel = "G", descriptionKey = "cli.inspect.grade")
    private String grade = "";

    @Option(names = "--reason", paramLabel = "R", descriptionKey = "cli.inspect.reason")
    private String reason = "";

    @Option(names = "--route", paramLabel = "R", descriptionKey = "cli.inspect.route")
    private String route = "";

    InspectCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        // all that can be refused is refused before anything is recorded
        var override = override();
        var given = new LinkedHashMap<String, Answer>();
        answers.forEach(
                (question, answer) ->
                        given.put(
                                question,
                                Answer.of(answer)
                                        .orElseThrow(
                                                () ->
                                                        bad(
                                                                "cli.inspect.no-answer",
                                                                answer,
                                                                question))));
        try (var bench = workplace.open(options.data(), terminal)) {
            var sheet = opened(bench);
            var unit = sheet.draft().unit();
            given.forEach((question, answer) -> answer(bench, sheet, question, answer));
            values.forEach((question, value) -> remark(bench, unit, question, value));
            for (var photo : photos) photograph(bench, unit, photo);
            if (!serial.isEmpty() && bench.checkUnit().serial(unit, serial).isEmpty())
                throw bad("cli.inspect.no-serial", serial);
            override.ifPresent(chosen -> grade(bench, unit, chosen));
            var result = saved(bench, sheet);
            bench.printQueue().printWaiting();
            print(result);
            return ExitCode.DONE;
        }
    }

    private Worksheet opened(OpenBench bench) {
        return switch (bench.openUnit().open(code)) {
            case Opening.Opened opened -> opened.worksheet();
            case Opening.AlreadyHere here -> here.worksheet();
            case Opening.SeveralMatches several ->
                    // the report lists one line per unit; without a licence plate the newest is as
                    // good as any
                    bench.startUnit().chosen(code, several.choices().getFirst());
            case Opening.Undeclared undeclared -> undeclared(bench, undeclared);
            case Opening.KnownUnit known -> again(bench, known);
            case Opening.SecondLookWaits waiting -> bench.startUnit().reopen(waiting.unit());
            case Opening.LabelScannedBack back -> bench.startUnit().reopen(back.unit());
            case Opening.ReworkOpened(var sheet) -> bench.startUnit().reopen(sheet.draft().unit());
            case Opening.ReworkTimed(var sheet) -> bench.startUnit().reopen(sheet.draft().unit());
            case Opening.ParcelOpened _, Opening.LeftInside _, Opening.ParcelClosed _ ->
                    throw bad("cli.inspect.parcel", code);
            case Opening.SerialTaken _,
                    Opening.CodeTaken _,
                    Opening.Commanded _,
                    Opening.NotUnderstood _ ->
                    throw bad("cli.inspect.not-understood", code);
        };
    }

    private Worksheet again(OpenBench bench, Opening.KnownUnit known) {
        if (known.standing().state() == UnitState.WITHDRAWN)
            throw bad("inspection.withdrawn", known.unit());
        return bench.startUnit().bringBack(known.unit());
    }

    private Worksheet undeclared(OpenBench bench, Opening.Undeclared undeclared) {
        if (!undeclared.guesses().isEmpty())
            return bench.startUnit().undeclared(code, undeclared.guesses().getFirst());
        var client = undeclared.clients().getFirst();
        return bench.startUnit().declared(code, DeclareProduct.from(undeclared.scan(), client, ""));
    }

    private void answer(OpenBench bench, Worksheet sheet, String question, Answer answer) {
        var asked =
                sheet.draft().checklist().questions().stream()
                        .filter(q -> q.id().equals(question) || q.part().equalsIgnoreCase(question))
                        .findFirst()
                        .filter(q -> q.allows(answer))
                        .orElseThrow(
                                () ->
                                        bad(
                                                "cli.inspect.no-question",
                                                question,
                                                answer.code(),
                                                questions(sheet)));
        bench.checkUnit().answer(sheet.draft().unit(), asked.id(), Optional.of(answer));
    }

    /// A value where the question has limits, a code where it wants one, else a note.
    private static void remark(OpenBench bench, Reference unit, String question, String text) {
        var number = text.strip();
        var value =
                number.matches("-?\\d{1,9}")
                        ? bench.checkUnit().measured(unit, question, Long.parseLong(number))
                        : Optional.<Worksheet>empty();
        var taken =
                value.or(() -> bench.checkUnit().code(unit, question, text))
                        .or(() -> bench.checkUnit().note(unit, question, text));
        if (taken.isEmpty()) throw bad("cli.inspect.no-note", question);
    }

    private static void photograph(OpenBench bench, Reference unit, Path file) {
        if (bench.photographUnit().photograph(unit, new Picture.OfFile(file))
                instanceof PhotographUnit.Result.Refused(var why)) throw new BadInput(why);
    }

    private void grade(OpenBench bench, Reference unit, GradeOverride chosen) {
        var proposed = bench.saveInspection().ifTheRestWereFine(unit).proposal().grade();
        if (chosen.grade() == proposed) return;
        var fitting = OverrideReason.between(proposed, chosen.grade());
        if (!fitting.contains(chosen.reason()))
            throw bad(
                    "cli.inspect.reason-unfit",
                    chosen.reason().code(),
                    chosen.grade().code(),
                    proposed.code(),
                    codes(fitting));
        bench.checkUnit().grade(unit, Optional.of(chosen));
    }

    private Worksheet saved(OpenBench bench, Worksheet sheet) {
        var unit = sheet.draft().unit();
        if (!route.isEmpty()) choose(bench, unit);
        var result =
                restOk
                        ? bench.saveInspection().restIsFine(unit)
                        : bench.saveInspection().save(unit);
        if (result instanceof Result.Answered) result = bench.saveInspection().save(unit);
        return switch (result) {
            case Result.Saved saved -> saved.worksheet();
            case Result.StillOpen open -> throw bad("cli.inspect.open", ids(open.questions()));
            case Result.NeedsALook look -> throw bad("cli.inspect.look", ids(look.questions()));
            case Result.Demanded demanded ->
                    throw bad(
                            "cli.inspect.demanded",
                            ids(demanded.demands().stream().map(OpenDemand::question).toList()));
            case Result.Answered _ -> throw new IllegalStateException("saved nothing");
        };
    }

    /// Offers hang on the grade, and the grade on the answers of the rest.
    private void choose(OpenBench bench, Reference unit) {
        var graded = bench.saveInspection().ifTheRestWereFine(unit);
        if (graded.offers().stream().noneMatch(offer -> offer.channel().equals(route)))
            throw bad("cli.inspect.no-route", route, channels(graded));
        bench.checkUnit().route(unit, Optional.of(route));
    }

    private void print(Worksheet sheet) {
        if (options.json()) {
            terminal.json(WorksheetJson.row(sheet, terminal.words()));
            return;
        }
        var words = terminal.words();
        terminal.say(
                "cli.inspect.done",
                sheet.draft().unit(),
                sheet.grade().code(),
                words.text("grade." + sheet.grade().code()),
                words.named("channel.", sheet.route().channel()));
        Reasons.of(sheet, words).forEach(text -> terminal.line("  " + text));
    }

    private Optional<GradeOverride> override() {
        if (grade.isEmpty()) return Optional.empty();
        var chosen = Grade.of(grade).orElseThrow(() -> bad("cli.inspect.no-grade", grade));
        if (reason.isEmpty()) throw bad("cli.inspect.reason-needed", reasons());
        var why =
                OverrideReason.of(reason)
                        .orElseThrow(() -> bad("cli.inspect.no-reason", reason, reasons()));
        return Optional.of(new GradeOverride(chosen, why));
    }

    private static String reasons() {
        return codes(List.of(OverrideReason.values()));
    }

    private static String codes(List<OverrideReason> reasons) {
        return String.join(", ", reasons.stream().map(OverrideReason::code).toList());
    }

    private static String questions(Worksheet sheet) {
        return ids(sheet.draft().checklist().questions());
    }

    private static String ids(List<Question> questions) {
        return String.join(", ", questions.stream().map(Question::id).toList());
    }

    private static String channels(Worksheet sheet) {
        return String.join(", ", sheet.offers().stream().map(offer -> offer.channel()).toList());
    }

    private static BadInput bad(String key, Object... arguments) {
        return new BadInput(UserMessage.bad(key, Remedy.NONE, arguments));
    }
}
