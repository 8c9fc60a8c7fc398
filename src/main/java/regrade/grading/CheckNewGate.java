package regrade.grading;

import static regrade.grading.RuleFinding.Kind.*;

import regrade.checklist.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks whether the gate to New can be passed at all, and is not open to everything.
final class CheckNewGate {
    private final GradeRuleSet set;
    private final Map<String, AskedQuestion> asked;

    CheckNewGate(GradeRuleSet set, Map<String, AskedQuestion> asked) {
        this.set = set;
        this.asked = asked;
    }

    List<RuleFinding> check() {
        var gate = set.gate().stream().filter(NewCondition::on).toList();
        if (gate.stream().noneMatch(NewCondition::needed))
            return List.of(RuleFinding.of(GATE_OPEN));
        var findings = new ArrayList<RuleFinding>();
        for (int place = 0; place < gate.size(); place++) {
            var condition = gate.get(place);
            // nobody is asked, so nothing can be asked wrongly
            if (condition.known()) continue;
            Stream.concat(alone(condition).stream(), others(condition, gate.subList(0, place)))
                    .forEach(findings::add);
        }
        return findings;
    }

    private Optional<RuleFinding> alone(NewCondition condition) {
        var question = Optional.ofNullable(asked.get(condition.question()));
        if (question.isEmpty())
            return condition.needed()
                    ? Optional.of(RuleFinding.of(GATE_UNASKED, condition.id()))
                    : Optional.of(RuleFinding.of(UNKNOWN_QUESTION, condition.id()));
        var possible =
                condition.answers().stream()
                        .filter(question.orElseThrow().answers()::contains)
                        .toList();
        if (possible.isEmpty())
            return Optional.of(RuleFinding.of(GATE_UNANSWERABLE, condition.id()));
        return objecting(condition, possible)
                .map(rule -> RuleFinding.of(GATE_AGAINST_RULE, condition.id(), rule.id()));
    }

    /// A rule against the last answer that is left to the gate.
    private Optional<GradeRule> objecting(NewCondition condition, List<Answer> possible) {
        var against =
                possible.stream().map(answer -> objecting(condition.question(), answer)).toList();
        return against.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : against.getFirst();
    }

    private Optional<GradeRule> objecting(String question, Answer answer) {
        return set.rules().stream()
                .filter(GradeRule::counts)
                .filter(rule -> rule.question().equals(question) && rule.answer() == answer)
                .findFirst();
    }

    private static Stream<RuleFinding> others(NewCondition condition, List<NewCondition> before) {
        return before.stream()
                .filter(other -> other.question().equals(condition.question()))
                .filter(other -> other.answers().stream().noneMatch(condition.answers()::contains))
                .map(other -> RuleFinding.of(GATE_AGAINST_GATE, other.id(), condition.id()));
    }
}
