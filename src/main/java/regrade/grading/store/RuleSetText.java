package regrade.grading.store;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.grading.GradeRuleSet;
import regrade.grading.NewCondition;
import regrade.grading.OwnWords;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A set of rules as JSON, as its row holds it.
final class RuleSetText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RuleSetText() {}

    static String of(GradeRuleSet set) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("version", set.version());
        text.put("rules", set.rules().stream().map(RuleSetText::of).toList());
        text.put("gate", set.gate().stream().map(RuleSetText::of).toList());
        return MAPPER.writeValueAsString(text);
    }

    private static Map<String, Object> of(GradeRule rule) {
        var text = new LinkedHashMap<String, Object>();
        text.put("id", rule.id());
        text.put("question", rule.question());
        text.put("answer", rule.answer().code());
        text.put("cap", rule.cap().code());
        text.put("words", rule.words().byLanguage());
        text.put("on", rule.on());
        return text;
    }

    private static Map<String, Object> of(NewCondition condition) {
        var text = new LinkedHashMap<String, Object>();
        text.put("id", condition.id());
        text.put("question", condition.question());
        text.put("answers", condition.answers().stream().map(Answer::code).toList());
        text.put("needed", condition.needed());
        text.put("on", condition.on());
        return text;
    }

    static GradeRuleSet read(String text) {
        var tree = MAPPER.readTree(text);
        List<GradeRule> rules = new ArrayList<>();
        for (var rule : tree.required("rules")) rules.add(rule(rule));
        List<NewCondition> gate = new ArrayList<>();
        for (var condition : tree.required("gate")) gate.add(condition(condition));
        return new GradeRuleSet(tree.required("version").intValue(), rules, gate);
    }

    private static GradeRule rule(JsonNode rule) {
        Map<String, String> words = new TreeMap<>();
        for (var word : rule.required("words").properties())
            words.put(word.getKey(), word.getValue().stringValue());
        return new GradeRule(
                text(rule, "id"),
                text(rule, "question"),
                Answer.of(text(rule, "answer")).orElseThrow(),
                Grade.of(text(rule, "cap")).orElseThrow(),
                new OwnWords(words),
                rule.required("on").booleanValue());
    }

    private static NewCondition condition(JsonNode condition) {
        List<Answer> answers = new ArrayList<>();
        for (var answer : condition.required("answers"))
            answers.add(Answer.of(answer.stringValue()).orElseThrow());
        return new NewCondition(
                text(condition, "id"),
                text(condition, "question"),
                answers,
                condition.required("needed").booleanValue(),
                condition.required("on").booleanValue());
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }
}
