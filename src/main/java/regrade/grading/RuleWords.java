package regrade.grading;

import regrade.checklist.Answer;
import regrade.kernel.Speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says rules, reasons and findings in the language spoken now.
public final class RuleWords {
    private final Speaker speaker;
    private final Map<String, AskedQuestion> asked = new HashMap<>();

    /// @param asked the questions with their own words
    public RuleWords(Speaker speaker, List<AskedQuestion> asked) {
        this.speaker = speaker;
        asked.forEach(question -> this.asked.put(question.id(), question));
    }

    /// Why a unit's grade is no better.
    public static String reason(Reason reason, Speaker speaker) {
        var own = reason.own();
        if (own.equals(Reason.Own.NONE))
            return speaker.text("grade.reason." + reason.code(), reason.part());
        return own.words()
                .in(language(speaker))
                .map(words -> reason.part().isEmpty() ? words : pair(words, reason.part(), speaker))
                .orElseGet(() -> found(reason, speaker));
    }

    private static String found(Reason reason, Speaker speaker) {
        var own = reason.own();
        var called =
                reason.part().isEmpty()
                        ? own.called()
                                .in(language(speaker))
                                .orElseGet(() -> speaker.named("question.", own.question()))
                        : reason.part();
        return own.answer().isEmpty()
                ? speaker.text("grade.not-asked", called)
                : pair(called, answer(own.question(), own.answer(), speaker), speaker);
    }

    private static String pair(String what, String how, Speaker speaker) {
        return speaker.text("grade.found", what, how);
    }

    /// What a rule objects to, without the grade it leaves.
    public String rule(GradeRule rule) {
        var own = rule.words().in(language(speaker));
        if (own.isPresent()) return own.orElseThrow();
        if (ShippedRules.has(rule))
            return speaker.text("grade.reason." + rule.id(), question(rule.question()));
        return pair(question(rule.question()), answer(rule.question(), rule.answer()), speaker);
    }

    /// What a condition of the gate wants to see.
    public String condition(NewCondition condition) {
        if (condition.known()) return speaker.text("grade.new.not-returned");
        var answers =
                condition.answers().stream()
                        .map(answer -> answer(condition.question(), answer))
                        .collect(Collectors.joining(" / "));
        return speaker.text(
                condition.needed() ? "grade.new.needed" : "grade.new.asked",
                question(condition.question()),
                answers);
    }

    /// What is wrong with a set, naming its rules.
    public String finding(RuleFinding finding, GradeRuleSet set) {
        return speaker.text(
                "grade.finding." + finding.kind().code(),
                finding.about().stream().map(id -> named(id, set)).toArray());
    }

    private String named(String id, GradeRuleSet set) {
        return set.rule(id)
                .map(rule -> speaker.text("grade.rule-named", rule(rule), rule.cap().code()))
                .or(() -> set.condition(id).map(this::condition))
                .orElse(id);
    }

    /// What a question is called.
    // keys: grade.kind.*
    public String question(String id) {
        var own =
                Optional.ofNullable(asked.get(id))
                        .flatMap(question -> question.words().in(language(speaker)));
        if (own.isPresent()) return own.orElseThrow();
        if (id.startsWith("*")) return speaker.named("grade.kind.", id.substring(1));
        return id.startsWith("part:")
                ? id.substring("part:".length())
                : speaker.named("question.", id);
    }

    /// How an answer to a question is called.
    public String answer(String question, Answer answer) {
        return answer(question, answer.code(), speaker);
    }

    /// "Broken" of a seal and "missing" of any part.
    private static String answer(String question, String answer, Speaker speaker) {
        var ofQuestion = question + "." + answer;
        var said = speaker.named("answer.", ofQuestion);
        return said.equals(ofQuestion) ? speaker.named("answer.", answer) : said;
    }

    private static String language(Speaker speaker) {
        return speaker.language().getLanguage();
    }
}
