package regrade.cli;

import picocli.CommandLine.Command;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.grading.GradeRuleSet;
import regrade.grading.NewCondition;
import regrade.grading.RuleWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade rules`: the grade rules in force, as sentences.
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    RulesCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var bench = workplace.open(options.data(), terminal)) {
            var set = bench.ruleSets().current();
            var say = new RuleWords(terminal.words(), bench.askedQuestions().all());
            if (options.json()) terminal.json(row(set, say));
            else print(set, say);
        }
        return ExitCode.DONE;
    }

    private void print(GradeRuleSet set, RuleWords say) {
        var words = terminal.words();
        terminal.say("grade.rules.in-force", set.version());
        for (var cap : List.of(Grade.values()).reversed()) {
            var rules = set.rules().stream().filter(rule -> rule.cap() == cap).toList();
            if (rules.isEmpty()) continue;
            terminal.say("grade.rules.at-most", cap.code(), words.text("grade." + cap.code()));
            rules.forEach(rule -> line(say.rule(rule), rule.on()));
        }
        terminal.say("grade.rules.new-only-if");
        set.gate().forEach(condition -> line(say.condition(condition), condition.on()));
    }

    private void line(String sentence, boolean on) {
        var shown = terminal.visible(sentence);
        terminal.line("  " + (on ? shown : terminal.words().text("grade.rules.off", shown)));
    }

    private static Map<String, Object> row(GradeRuleSet set, RuleWords say) {
        var row = new LinkedHashMap<String, Object>();
        row.put("version", set.version());
        row.put("rules", set.rules().stream().map(rule -> row(rule, say)).toList());
        row.put("new", set.gate().stream().map(condition -> row(condition, say)).toList());
        return row;
    }

    private static Map<String, Object> row(GradeRule rule, RuleWords say) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", rule.id());
        row.put("question", rule.question());
        row.put("answer", rule.answer().code());
        row.put("atMost", rule.cap().code());
        row.put("on", rule.on());
        row.put("says", say.rule(rule));
        return row;
    }

    private static Map<String, Object> row(NewCondition condition, RuleWords say) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", condition.id());
        row.put("question", condition.question());
        row.put("answers", condition.answers().stream().map(Answer::code).toList());
        row.put("needed", condition.needed());
        row.put("on", condition.on());
        row.put("says", say.condition(condition));
        return row;
    }
}
