package regrade.inspection.ui;

import regrade.checklist.Answer;
import regrade.checklist.Demand;
import regrade.checklist.OpenDemand;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.SaveInspection.Result;
import regrade.inspection.UndoLastAct;
import regrade.inspection.UnitRow;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is done to the unit on the bench. Used by the bench lane alone.
///
/// Every method takes what the bench shows and gives what it shows then.
final class BenchWork {
    private final BenchActs acts;
    private final OnTheBench bench;

    BenchWork(BenchActs acts, OnTheBench bench) {
        this.acts = acts;
        this.bench = bench;
    }

    /// The question behind a digit key.
    BenchPicture pressed(BenchPicture now, int digit) {
        var measured =
                now.unit()
                        .map(sheet -> sheet.draft())
                        .flatMap(
                                draft ->
                                        draft.checklist()
                                                .at(now.page(), digit)
                                                .filter(q -> q.asked(draft.answers())))
                        .filter(question -> question.manner().limits().isPresent());
        if (measured.isPresent()) return now.asking(new Asking.WhatRemark(measured.orElseThrow()));
        return answered(now, unit -> acts.check().press(unit, now.page(), digit));
    }

    BenchPicture answer(BenchPicture now, String question, Optional<Answer> answer) {
        return answered(now, unit -> acts.check().answer(unit, question, answer));
    }

    private BenchPicture answered(BenchPicture now, Function<Reference, Worksheet> act) {
        return bench.sheet(
                now,
                before -> {
                    var after = act.apply(before.draft().unit());
                    boolean fell =
                            before.draft().override().isPresent()
                                    && after.draft().override().isEmpty();
                    return fell
                            ? bench.said(
                                    now.unit(after), UserMessage.question("inspection.choice-fell"))
                            : now.unit(after);
                });
    }

    BenchPicture restIsFine(BenchPicture now) {
        return bench.unit(now, unit -> after(now, acts.save().restIsFine(unit)));
    }

    BenchPicture save(BenchPicture now) {
        return bench.unit(now, unit -> after(now, acts.save().save(unit)));
    }

    BenchPicture askGrade(BenchPicture now) {
        return bench.unit(now, _ -> now.asking(new Asking.WhichGrade()));
    }

    /// The proposed grade is taken at once, another asks for its reason.
    BenchPicture grade(BenchPicture now, Grade grade) {
        return bench.sheet(
                now,
                sheet ->
                        grade == sheet.proposal().grade()
                                ? graded(now, sheet, Optional.empty())
                                : now.asking(why(sheet, grade)));
    }

    private static Asking why(Worksheet sheet, Grade grade) {
        return new Asking.WhyGrade(grade, OverrideReason.between(sheet.proposal().grade(), grade));
    }

    BenchPicture override(BenchPicture now, Grade grade, OverrideReason reason) {
        var override = new GradeOverride(grade, reason);
        return bench.sheet(now, sheet -> graded(now, sheet, Optional.of(override)));
    }

    /// The offer after the chosen one; after the last the best again.
    BenchPicture nextRoute(BenchPicture now) {
        return bench.sheet(
                now,
                sheet -> {
                    var offers = sheet.offers();
                    int next = (offers.indexOf(sheet.route()) + 1) % offers.size();
                    return route(now, offers.get(next).channel());
                });
    }

    BenchPicture route(BenchPicture now, String channel) {
        return bench.sheet(
                now,
                sheet -> {
                    boolean best = sheet.offers().getFirst().channel().equals(channel);
                    var chosen = best ? Optional.<String>empty() : Optional.of(channel);
                    return now.unit(acts.check().route(sheet.draft().unit(), chosen));
                });
    }

    /// What the unit leaves for others goes into the parts stock.
    BenchPicture stockParts(BenchPicture now) {
        return bench.sheet(
                now,
                sheet ->
                        sheet.spares().isEmpty()
                                ? bench.said(now, UserMessage.question("rework.no-parts"))
                                : bench.said(
                                        now.unit(acts.check().stockParts(sheet.draft().unit())),
                                        UserMessage.good(
                                                "rework.parts-stocked", sheet.spares().size())));
    }

    BenchPicture park(BenchPicture now) {
        return now.draft()
                .map(
                        draft -> {
                            acts.park().park(draft.unit());
                            var without = now.asking(withoutUnit(now.asking()));
                            return bench.said(
                                    without, UserMessage.good("inspection.parked", draft.unit()));
                        })
                .orElseGet(() -> bench.said(now, UserMessage.question("inspection.nothing-here")))
                .around(acts.board().now());
    }

    /// What was asked about the unit that is put aside is asked no longer; a question about another
    /// one waits for its answer still.
    private static Asking withoutUnit(Asking asking) {
        return switch (asking) {
            case Asking.WhatRemark _,
                    Asking.WhatIsInside _,
                    Asking.WhichGrade _,
                    Asking.WhyGrade _,
                    Asking.WhichFailed _ ->
                    new Asking.Nothing();
            case Asking.Nothing _,
                    Asking.WhichReturn _,
                    Asking.LeftInParcel _,
                    Asking.WhichProduct _,
                    Asking.WhichClient _,
                    Asking.WhatTitle _,
                    Asking.OnceMore _,
                    Asking.WhichRework _,
                    Asking.WhichLook _,
                    Asking.LookOrInspect _,
                    Asking.SecondLook _ ->
                    asking;
        };
    }

    BenchPicture undo(BenchPicture now) {
        var message =
                acts.undo()
                        .undo()
                        .map(this::undone)
                        .orElseGet(() -> UserMessage.question("inspection.nothing-to-undo"));
        return bench.said(now.asking(new Asking.Nothing()), message).around(acts.board().now());
    }

    private UserMessage undone(UndoLastAct.Undone undone) {
        if (Undoing.ofSettings(undone.act())) acts.settingsBack().run();
        var what = UserMessage.good(Undoing.key(undone.act()));
        return undone.overImport() ? UserMessage.good("inspection.undone-import", what) : what;
    }

    /// One more label of the unit whose label is to be scanned back, or of the last one.
    BenchPicture reprint(BenchPicture now) {
        return now.around().recent().stream()
                .findFirst()
                .map(UnitRow::unit)
                .flatMap(acts.reprint())
                .map(copy -> bench.said(now, UserMessage.good("inspection.reprinted", copy.unit())))
                .orElseGet(
                        () ->
                                bench.said(
                                        now,
                                        UserMessage.question("inspection.nothing-to-reprint")));
    }

    private BenchPicture graded(BenchPicture now, Worksheet sheet, Optional<GradeOverride> chosen) {
        return now.unit(acts.check().grade(sheet.draft().unit(), chosen));
    }

    private BenchPicture after(BenchPicture now, Result result) {
        return switch (result) {
            case Result.Saved(var sheet) -> {
                acts.print().run();
                var next = now.asking(new Asking.Nothing()).around(acts.board().now());
                yield bench.said(next, UserMessage.done("inspection.saved", sheet.draft().unit()));
            }
            case Result.StillOpen(var questions) -> mark(now, questions, "inspection.still-open");
            case Result.NeedsALook(var questions) ->
                    mark(now, questions, "inspection.rest-refused");
            case Result.Demanded(var demands) -> demanded(now, demands);
            case Result.Answered(var sheet) ->
                    bench.said(now.unit(sheet), UserMessage.question("inspection.press-enter"));
        };
    }

    /// Nothing was saved: a note is asked for at once, a photo has a key of its own.
    private BenchPicture demanded(BenchPicture now, List<OpenDemand> demands) {
        var first = demands.getFirst();
        var shown =
                mark(
                        now,
                        demands.stream().map(OpenDemand::question).toList(),
                        "inspection.demanded." + first.demand().kind().code());
        return first.demand().kind() == Demand.Kind.NOTE
                ? shown.asking(new Asking.WhatRemark(first.question()))
                : shown;
    }

    // keys: inspection.demanded.*
    private BenchPicture mark(BenchPicture now, List<Question> questions, String key) {
        var marked = questions.stream().map(Question::id).collect(Collectors.toSet());
        return bench.said(now.marked(marked), UserMessage.question(key, questions.size()));
    }
}
