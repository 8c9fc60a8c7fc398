package regrade.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All rules by which a bench grades, as one version.
///
/// @param version counted up with each set that is put into force; 1 is the one that comes with the
///   program
/// @param rules in the order in which they are named where several leave the same grade
/// @param gate what a unit must show to be called new; all of it
public record GradeRuleSet(int version, List<GradeRule> rules, List<NewCondition> gate) {
    public static final int MOST_RULES = 400;
    public static final int MOST_CONDITIONS = 40;

    /// @throws IllegalArgumentException if there are too many, or an id comes twice
    public GradeRuleSet {
        rules = List.copyOf(rules);
        gate = List.copyOf(gate);
        if (version < 1) throw new IllegalArgumentException("version " + version);
        if (rules.size() > MOST_RULES || gate.size() > MOST_CONDITIONS)
            throw new IllegalArgumentException(
                    rules.size() + " rules, " + gate.size() + " conditions");
        var ids = new HashSet<String>();
        rules.forEach(rule -> once(ids, rule.id()));
        gate.forEach(condition -> once(ids, condition.id()));
    }

    private static void once(HashSet<String> ids, String id) {
        if (!ids.add(id)) throw new IllegalArgumentException("twice: " + id);
    }

    /// The rules that come with the program (conditions-and-channels.md §1).
    public static GradeRuleSet shipped() {
        return ShippedRules.SET;
    }

    public Optional<GradeRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public Optional<NewCondition> condition(String id) {
        return gate.stream().filter(condition -> condition.id().equals(id)).findFirst();
    }

    /// With every condition that comes with the program; one that was unknown when the set was
    /// published is there to be switched on, and counts for nothing until it is.
    public GradeRuleSet complete() {
        return condition(NewCondition.NOT_RETURNED.id()).isPresent()
                ? this
                : with(NewCondition.NOT_RETURNED.switched(false));
    }

    /// Whether the same units would get the same grades and reasons by both.
    public boolean saysTheSameAs(GradeRuleSet other) {
        return rules.equals(other.rules) && gate.equals(other.gate);
    }

    public GradeRuleSet as(int number) {
        return new GradeRuleSet(number, rules, gate);
    }

    /// With one rule changed.
    public GradeRuleSet changing(String id, UnaryOperator<GradeRule> how) {
        return new GradeRuleSet(
                version,
                rules.stream().map(rule -> rule.id().equals(id) ? how.apply(rule) : rule).toList(),
                gate);
    }

    /// With one condition of the gate switched.
    public GradeRuleSet switching(String condition, boolean on) {
        return new GradeRuleSet(
                version,
                rules,
                gate.stream().map(c -> c.id().equals(condition) ? c.switched(on) : c).toList());
    }

    public GradeRuleSet with(GradeRule rule) {
        var more = new ArrayList<>(rules);
        more.add(rule);
        return new GradeRuleSet(version, more, gate);
    }

    public GradeRuleSet with(NewCondition condition) {
        var more = new ArrayList<>(gate);
        more.add(condition);
        return new GradeRuleSet(version, rules, more);
    }

    /// Without this rule or condition.
    public GradeRuleSet without(String id) {
        return new GradeRuleSet(
                version,
                rules.stream().filter(rule -> !rule.id().equals(id)).toList(),
                gate.stream().filter(condition -> !condition.id().equals(id)).toList());
    }
}
