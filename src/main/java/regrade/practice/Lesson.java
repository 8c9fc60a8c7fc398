package regrade.practice;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.practice.Goods.PracticeReturn;
import regrade.practice.Step.Found;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One lesson of the course: a short story of what lies on the table, and what is to be done.
///
/// @param code the same for ever: `practice.lesson.<code>` names it, `practice.story.<code>` tells
///   its story
/// @param returns what is announced for it
/// @param grades what each of its units is worth when it was done as told, by the unit's code
/// @param steps in the order of the story, never empty
public record Lesson(
        String code, List<PracticeReturn> returns, Map<String, Grade> grades, List<Step> steps) {
    public Lesson {
        returns = List.copyOf(returns);
        grades = Map.copyOf(grades);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("nothing to do: " + code);
    }

    /// The least that hands need for all of it.
    public Effort ideal() {
        return steps.stream().map(Step::effort).reduce(Effort.NONE, Effort::plus);
    }

    /// The codes that its units are scanned with first, in the order in which they come.
    public List<String> units() {
        return steps.stream().map(Step::unit).distinct().toList();
    }

    /// All that is scanned in it, but for labels that are not printed yet.
    public List<String> codes() {
        return steps.stream()
                .map(
                        step ->
                                switch (step) {
                                    case Step.Opened opened -> opened.unit();
                                    case Step.SerialRead read -> read.serial();
                                    default -> "";
                                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The faults to be found on a unit for this question, those to be taken back too.
    List<Answer> faults(String unit, String question) {
        return steps.stream()
                .filter(Found.class::isInstance)
                .map(Found.class::cast)
                .filter(found -> found.unit().equals(unit) && found.question().equals(question))
                .map(Found::answer)
                .toList();
    }

    <S extends Step> Optional<S> step(Class<S> kind, String unit) {
        return steps.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(step -> step.unit().equals(unit))
                .findFirst();
    }

    /// The same lesson for another time round: a unit that was here before has its number already,
    /// so the new one has another.
    ///
    /// @param round 1 for the first
    Lesson round(int round) {
        if (round <= 1) return this;
        return new Lesson(
                code,
                returns,
                grades,
                steps.stream()
                        .map(
                                step ->
                                        step instanceof Step.SerialRead(var unit, var serial)
                                                ? new Step.SerialRead(unit, serial + "-" + round)
                                                : step)
                        .toList());
    }
}
