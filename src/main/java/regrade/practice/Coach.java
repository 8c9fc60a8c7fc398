package regrade.practice;

import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.UnitState;
import regrade.kernel.UserMessage;
import regrade.practice.Step.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says the next key to press, from what stands on the bench against what the lesson wants. Pure.
///
/// @param attempt so far
/// @param asked what the bench asks just now
public record Coach(Attempt attempt, Asked asked) {
    /// What it would say.
    ///
    /// @param wrong whether something went another way than the story
    public record Line(UserMessage text, boolean wrong) {}

    /// Empty when the lesson is finished.
    public Optional<Line> line() {
        return attempt.next().map(this::line);
    }

    private Line line(Step step) {
        return answering(step)
                .or(() -> mistake().map(text -> new Line(text, true)))
                .orElseGet(() -> new Line(next(step), false));
    }

    /// What the bench asks is answered first; what the lesson does not lead to is taken back.
    private Optional<Line> answering(Step step) {
        return switch (asked) {
            case Asked.Nothing _ -> Optional.empty();
            case Asked.WhichReturn(var orders) ->
                    Optional.of(
                            step instanceof Opened(_, var pick, var order) && pick == Pick.RETURN
                                    ? pick(
                                            orders.indexOf(order),
                                            "practice.coach.pick-return",
                                            order)
                                    : back());
            case Asked.WhichProduct(var skus) ->
                    Optional.of(
                            step instanceof Opened(_, var pick, var sku) && pick == Pick.PRODUCT
                                    ? pick(skus.indexOf(sku), "practice.coach.pick-product", sku)
                                    : back());
            case Asked.WhyGrade(var reasons) ->
                    Optional.of(
                            step instanceof Graded graded
                                    ? pick(
                                            reasons.indexOf(graded.reason()),
                                            "practice.coach.reason",
                                            UserMessage.done(
                                                    "grade.override." + graded.reason().code()))
                                    : back());
            case Asked.WhatRemark _ ->
                    Optional.of(
                            step instanceof Noted
                                    ? new Line(UserMessage.done("practice.coach.write"), false)
                                    : back());
            case Asked.WhichRework _ ->
                    Optional.of(
                            step instanceof ReworkBegun
                                    ? pick(0, "practice.coach.pick-rework", "")
                                    : back());
            case Asked.Other _ -> Optional.of(back());
        };
    }

    private static Line back() {
        return new Line(UserMessage.question("practice.coach.escape"), true);
    }

    private static Line pick(int place, String key, Object what) {
        return place < 0 ? back() : new Line(UserMessage.done(key, place + 1L, what), false);
    }

    /// What stands on the unit on the bench and is not of the story.
    private Optional<UserMessage> mistake() {
        return attempt.table()
                .onBench()
                .flatMap(
                        unit ->
                                attempt.lesson().units().stream()
                                        .filter(code -> Table.is(unit, code))
                                        .findFirst()
                                        .map(code -> mistake(code, unit))
                                        .orElseGet(
                                                () ->
                                                        Optional.of(
                                                                undo("practice.coach.stranger"))));
    }

    private Optional<UserMessage> mistake(String code, Draft unit) {
        return unit.answers().given().entrySet().stream()
                .filter(given -> given.getValue().fault())
                .flatMap(given -> wrong(code, unit, given.getKey()).stream())
                .findFirst()
                .or(() -> choice(code, unit));
    }

    private Optional<UserMessage> wrong(String code, Draft unit, String question) {
        var wanted = attempt.lesson().faults(code, question);
        var given = unit.answers().to(question).orElseThrow();
        boolean takenBack = isTakenBack(code, question);
        if (!takenBack && wanted.contains(given)) return Optional.empty();
        var name = name(unit, question);
        if (wanted.isEmpty() || takenBack)
            return Optional.of(UserMessage.question("practice.coach.not-wrong", name));
        var found = new Found(code, question, wanted.getLast(), 1);
        // the digit passes other answers on its way to the right one
        return passing(unit, found) ? Optional.empty() : Optional.of(press(unit, found));
    }

    /// Whether the answer that stands comes before the wanted one on its digit.
    private static boolean passing(Draft unit, Found found) {
        var cycle = unit.checklist().question(found.question()).orElseThrow().cycle();
        var now = unit.answers().to(found.question()).map(cycle::indexOf).orElse(-1);
        return now < cycle.indexOf(found.answer());
    }

    private boolean isTakenBack(String code, String question) {
        var steps = attempt.lesson().steps();
        return steps.subList(0, attempt.done()).stream()
                .anyMatch(new TakenBack(code, question)::equals);
    }

    /// A grade, a route or a number of their own.
    private Optional<UserMessage> choice(String code, Draft unit) {
        var lesson = attempt.lesson();
        boolean pick =
                lesson.step(Opened.class, code).filter(o -> !attempt.table().shows(o)).isPresent();
        if (pick) return Optional.of(undo("practice.coach.other-pick"));
        boolean grade =
                unit.override()
                        .filter(
                                chosen ->
                                        lesson.step(Graded.class, code)
                                                .filter(g -> g.grade() == chosen.grade())
                                                .filter(g -> g.reason() == chosen.reason())
                                                .isEmpty())
                        .isPresent();
        boolean route = unit.channel().isPresent() && lesson.step(Routed.class, code).isEmpty();
        boolean serial =
                !unit.serial().isEmpty()
                        && lesson.step(SerialRead.class, code)
                                .filter(read -> read.serial().equals(unit.serial()))
                                .isEmpty();
        if (grade) return Optional.of(undo("practice.coach.other-grade"));
        if (route) return Optional.of(undo("practice.coach.other-route"));
        return serial ? Optional.of(undo("practice.coach.other-serial")) : Optional.empty();
    }

    // keys: practice.coach.*
    private static UserMessage undo(String key) {
        return UserMessage.question(key);
    }

    private UserMessage next(Step step) {
        var unit = attempt.table().unit(step.unit());
        return switch (step) {
            case Opened opened -> UserMessage.done("practice.coach.scan", opened.unit());
            case Found found ->
                    unit.filter(draft -> draft.state() == UnitState.OPEN)
                            .map(draft -> press(draft, found))
                            .orElseGet(() -> UserMessage.done("practice.coach.undo"));
            case TakenBack _ -> UserMessage.done("practice.coach.take-back");
            case SerialRead read -> UserMessage.done("practice.coach.serial", read.serial());
            case Noted _ -> UserMessage.done("practice.coach.note");
            case Graded graded ->
                    UserMessage.done(
                            "practice.coach.grade",
                            "F" + (List.of(Grade.values()).indexOf(graded.grade()) + 1),
                            graded.grade().code());
            case Routed routed ->
                    UserMessage.done(
                            "practice.coach.route",
                            UserMessage.done("channel." + routed.channel()));
            case Saved _ -> saving(unit);
            case LabelScanned _ -> UserMessage.done("practice.coach.label");
            case TakenUp _ -> UserMessage.done("practice.coach.take-up");
            case ReworkBegun _ -> UserMessage.done("practice.coach.rework");
            case ClockStarted _ -> UserMessage.done("practice.coach.clock");
            case WorkDone _ -> UserMessage.done("practice.coach.work");
            case SentBack _ -> UserMessage.done("practice.coach.send-back");
        };
    }

    private static UserMessage saving(Optional<Draft> unit) {
        var here = unit.map(Draft::state).orElse(UnitState.WITHDRAWN);
        if (here == UnitState.PARKED) return UserMessage.done("practice.coach.take-up");
        boolean answered =
                unit.filter(draft -> draft.answers().open(draft.checklist()).isEmpty()).isPresent();
        return UserMessage.done(answered ? "practice.coach.enter" : "practice.coach.rest");
    }

    private static final Map<Integer, String> TIMES =
            Map.of(1, "practice.coach.press", 2, "practice.coach.press-twice");

    private static UserMessage press(Draft unit, Found found) {
        int presses = Table.presses(unit, found);
        var question = unit.checklist().question(found.question()).orElseThrow();
        return UserMessage.done(
                TIMES.getOrDefault(presses, "practice.coach.press-more"),
                Table.digit(unit, found.question()).map(String::valueOf).orElse("?"),
                ScoreAttempt.named(question),
                UserMessage.done(question.keyOf(found.answer())));
    }

    private static UserMessage name(Draft unit, String question) {
        return unit.checklist()
                .question(question)
                .map(ScoreAttempt::named)
                .orElseGet(() -> ScoreAttempt.named(question));
    }
}
