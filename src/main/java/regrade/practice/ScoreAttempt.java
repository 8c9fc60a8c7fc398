package regrade.practice;

import regrade.checklist.Question;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.kernel.UserMessage;
import regrade.practice.Step.Found;
import regrade.practice.Step.Routed;
import regrade.practice.Step.SentBack;
import regrade.practice.Step.TakenBack;

import java.util.ArrayList;
import java.util.List;

/// What of a finished attempt was right: each answer, that nothing else was found, the grade, the
/// route, and each step that the lesson is about. Pure.
public final class ScoreAttempt {
    private ScoreAttempt() {}

    /// @return in the order of the story; never empty
    public static List<Mark> score(Attempt attempt) {
        var marks = new ArrayList<Mark>();
        var steps = attempt.lesson().steps();
        for (int at = 0; at < steps.size(); at++) {
            var what = what(steps.get(at), attempt);
            if (what.isEmpty()) continue;
            marks.add(new Mark(what.getFirst(), right(attempt, at)));
        }
        for (var unit : attempt.lesson().units()) outcome(attempt, unit, marks);
        return marks;
    }

    /// What stays until the end must show then; what passes must have been done.
    private static boolean right(Attempt attempt, int at) {
        var step = attempt.lesson().steps().get(at);
        boolean done = at < attempt.done();
        return switch (step) {
            case Found found when passes(attempt.lesson(), at, found) -> done;
            case Found _,
                    Step.Opened _,
                    Step.SerialRead _,
                    Step.Noted _,
                    Step.Graded _,
                    Step.Routed _,
                    Step.LabelScanned _ ->
                    attempt.table().shows(step);
            case Step.Saved _,
                    TakenBack _,
                    Step.TakenUp _,
                    Step.ReworkBegun _,
                    Step.ClockStarted _,
                    Step.WorkDone _,
                    SentBack _ ->
                    done;
        };
    }

    private static boolean passes(Lesson lesson, int at, Found found) {
        return lesson.steps().subList(at + 1, lesson.steps().size()).stream()
                .filter(later -> later.unit().equals(found.unit()))
                .anyMatch(
                        later ->
                                later instanceof SentBack
                                        || later instanceof TakenBack(_, var question)
                                                && question.equals(found.question()));
    }

    /// Empty for steps without which the attempt would not have come to its end.
    private static List<UserMessage> what(Step step, Attempt attempt) {
        return switch (step) {
            case Step.Opened opened ->
                    opened.pick() == Step.Pick.NOTHING
                            ? List.of()
                            : List.of(UserMessage.done("practice.mark.picked"));
            case Found found ->
                    List.of(
                            UserMessage.done(
                                    "practice.mark.answer",
                                    named(found.question()),
                                    answer(attempt, found)));
            case TakenBack _ -> List.of(UserMessage.done("practice.mark.taken-back"));
            case Step.SerialRead _ -> List.of(UserMessage.done("practice.mark.serial"));
            case Step.Noted _ -> List.of(UserMessage.done("practice.mark.note"));
            case Step.Graded _ -> List.of(UserMessage.done("practice.mark.override"));
            case Step.TakenUp _ -> List.of(UserMessage.done("practice.mark.taken-up"));
            case Step.ReworkBegun _ -> List.of(UserMessage.done("practice.mark.rework"));
            case Step.ClockStarted _ -> List.of(UserMessage.done("practice.mark.clock"));
            case Step.WorkDone _ -> List.of(UserMessage.done("practice.mark.work"));
            case Step.Routed _, Step.Saved _, Step.LabelScanned _, SentBack _ -> List.of();
        };
    }

    static UserMessage named(String question) {
        return UserMessage.done("question." + question);
    }

    private static UserMessage answer(Attempt attempt, Found found) {
        return attempt.table()
                .unit(found.unit())
                .flatMap(unit -> unit.checklist().question(found.question()))
                .map(question -> UserMessage.done(question.keyOf(found.answer())))
                .orElseGet(() -> UserMessage.done("answer." + found.answer().code()));
    }

    private static void outcome(Attempt attempt, String code, List<Mark> marks) {
        var unit = attempt.table().unit(code);
        var lesson = attempt.lesson();
        marks.add(
                new Mark(
                        UserMessage.done("practice.mark.nothing-else"),
                        unit.filter(draft -> nothingElse(lesson, code, draft)).isPresent()));
        var grade = lesson.grades().get(code);
        marks.add(
                new Mark(
                        UserMessage.done("practice.mark.grade"),
                        unit.flatMap(Draft::saved)
                                .map(InspectionSaved::grade)
                                .filter(found -> found == grade)
                                .isPresent()));
        marks.add(
                new Mark(
                        UserMessage.done("practice.mark.route"),
                        unit.filter(draft -> routed(lesson, code, draft)).isPresent()));
        marks.add(
                new Mark(
                        UserMessage.done("practice.mark.label"),
                        attempt.table().shows(new Step.LabelScanned(code))));
    }

    private static boolean nothingElse(Lesson lesson, String code, Draft unit) {
        return unit.answers().given().entrySet().stream()
                .filter(given -> given.getValue().fault())
                .allMatch(given -> wanted(lesson, code, given.getKey(), unit));
    }

    private static boolean wanted(Lesson lesson, String code, String question, Draft unit) {
        boolean told =
                unit.answers()
                        .to(question)
                        .filter(lesson.faults(code, question)::contains)
                        .isPresent();
        boolean back =
                lesson.step(TakenBack.class, code)
                        .filter(step -> step.question().equals(question))
                        .isPresent();
        return told && !back;
    }

    /// The best offer, unless the lesson says another.
    private static boolean routed(Lesson lesson, String code, Draft unit) {
        var wanted = lesson.step(Routed.class, code).map(Routed::channel);
        return wanted.isPresent()
                ? unit.saved().filter(s -> wanted.get().equals(s.route().channel())).isPresent()
                : unit.channel().isEmpty();
    }

    /// How many were right.
    public static int right(List<Mark> marks) {
        return (int) marks.stream().filter(Mark::right).count();
    }

    /// The name of a question for people.
    static UserMessage named(Question question) {
        return question.part().isEmpty()
                ? named(question.id())
                : UserMessage.done("practice.piece", question.part());
    }
}
