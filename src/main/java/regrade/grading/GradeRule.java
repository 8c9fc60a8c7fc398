package regrade.grading;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;

import java.util.stream.Stream;

/// One rule that a supervisor can read: what it objects to in a unit, and the best grade it leaves.
@FunctionalInterface
interface GradeRule {
    Stream<Reason> objections(Checklist checklist, Answers answers);

    /// At most this grade when a question was answered so.
    static GradeRule atMost(Grade cap, String question, Answer found, String reason) {
        return (checklist, answers) ->
                checklist
                        .question(question)
                        .filter(asked -> answers.to(asked.id()).filter(found::equals).isPresent())
                        .map(asked -> new Reason(reason, asked.part(), cap))
                        .stream();
    }

    /// At most this grade for every expected part, essential or not, that was found so.
    static GradeRule atMostForParts(Grade cap, boolean essential, Answer found, String reason) {
        return (checklist, answers) ->
                checklist.questions().stream()
                        .filter(Question::asksForPart)
                        .filter(asked -> asked.essential() == essential)
                        .filter(asked -> answers.to(asked.id()).filter(found::equals).isPresent())
                        .map(asked -> new Reason(reason, asked.part(), cap));
    }

    /// At most this grade when a manual, card or box that the catalogue calls essential was found
    /// so.
    static GradeRule atMostForEssential(Grade cap, Answer found, String reason) {
        return (checklist, answers) ->
                checklist.questions().stream()
                        .filter(asked -> asked.essential() && !asked.asksForPart())
                        .filter(asked -> answers.to(asked.id()).filter(found::equals).isPresent())
                        .map(asked -> new Reason(reason, asked.part(), cap));
    }
}
