package regrade.grading;

import regrade.checklist.Answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules that come with the program. Their reasons have words in the bundles:
/// `grade.reason.<id>`.
final class ShippedRules {
    static final GradeRuleSet SET = read(lines());
    private static final Map<String, GradeRule> BY_ID =
            SET.rules().stream().collect(Collectors.toMap(GradeRule::id, Function.identity()));

    private ShippedRules() {}

    /// Whether the bundles have words for it: an id alone could be taken by a rule that says
    /// something else.
    static boolean has(GradeRule rule) {
        var shipped = BY_ID.get(rule.id());
        return shipped != null
                && shipped.question().equals(rule.question())
                && shipped.answer() == rule.answer();
    }

    private static List<String> lines() {
        var source =
                Objects.requireNonNull(ShippedRules.class.getResourceAsStream("grade-rules.csv"));
        try (var lines =
                new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GradeRuleSet read(List<String> lines) {
        var rules = new ArrayList<GradeRule>();
        var gate = new ArrayList<NewCondition>();
        for (var line : lines) {
            var fields = line.split(",", -1);
            if (fields[0].equals("new")) gate.add(condition(fields));
            else rules.add(rule(fields));
        }
        gate.add(NewCondition.NOT_RETURNED);
        return new GradeRuleSet(1, rules, gate);
    }

    private static GradeRule rule(String[] fields) {
        return new GradeRule(
                fields[1],
                fields[2],
                Answer.of(fields[3]).orElseThrow(),
                Grade.of(fields[4]).orElseThrow(),
                OwnWords.NONE,
                true);
    }

    private static NewCondition condition(String[] fields) {
        var answers =
                Arrays.stream(fields[3].split(" ")).map(code -> Answer.of(code).orElseThrow());
        return new NewCondition(
                fields[1], fields[2], answers.toList(), fields[4].equals("needed"), true);
    }
}
