package regrade.grading.ui;

import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.grading.GradeRuleSet;
import regrade.grading.NewCondition;
import regrade.grading.OwnWords;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What comes of something a supervisor entered about the rules. Pure.
sealed interface Entered {
    /// It changes the draft.
    ///
    /// @param id of the rule or condition it is about
    record Change(String id, UnaryOperator<GradeRuleSet> how) implements Entered {}

    /// A rule or condition stands on that already.
    record ThereAlready(String id) implements Entered {}

    /// The words cannot be taken.
    record WordsRefused() implements Entered {}

    static Entered rule(
            GradeRuleSet draft,
            AskedQuestion question,
            Answer answer,
            Grade cap,
            String french,
            String english) {
        var same =
                draft.rules().stream()
                        .filter(rule -> rule.question().equals(question.id()))
                        .filter(rule -> rule.answer() == answer)
                        .findFirst();
        if (same.isPresent()) return new ThereAlready(same.orElseThrow().id());
        var id = OwnIds.free(draft, question.id() + "-" + answer.code());
        return words(french, english)
                .map(words -> new GradeRule(id, question.id(), answer, cap, words, true))
                .<Entered>map(rule -> new Change(id, set -> set.with(rule)))
                .orElseGet(WordsRefused::new);
    }

    static Entered condition(GradeRuleSet draft, AskedQuestion question, Answer answer) {
        var same =
                draft.gate().stream()
                        .filter(condition -> condition.question().equals(question.id()))
                        .findFirst();
        if (same.isPresent()) return new ThereAlready(same.orElseThrow().id());
        var id = OwnIds.free(draft, "new-" + question.id());
        var condition = new NewCondition(id, question.id(), List.of(answer), false, true);
        return new Change(id, set -> set.with(condition));
    }

    /// Other words for a rule.
    static Entered words(String id, String french, String english) {
        return words(french, english)
                .<Entered>map(
                        words ->
                                new Change(id, set -> set.changing(id, rule -> rule.called(words))))
                .orElseGet(WordsRefused::new);
    }

    private static Optional<OwnWords> words(String french, String english) {
        try {
            return Optional.of(OwnWords.of(french, english));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
