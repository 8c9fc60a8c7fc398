package regrade.grading.ui;

import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.grading.GradeRuleSet;
import regrade.grading.NewCondition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the list: a rule under the grade it leaves, or a condition of the gate to New.
sealed interface RuleRow {
    String id();

    boolean first();

    boolean changed();

    boolean on();

    record OfRule(GradeRule rule, boolean first, boolean changed) implements RuleRow {
        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public boolean on() {
            return rule.on();
        }
    }

    record OfGate(NewCondition condition, boolean first, boolean changed) implements RuleRow {
        @Override
        public String id() {
            return condition.id();
        }

        @Override
        public boolean on() {
            return condition.on();
        }
    }

    /// The strictest rules first, the gate last.
    static List<RuleRow> of(GradeRuleSet draft, GradeRuleSet inForce) {
        var rows = new ArrayList<RuleRow>();
        for (var cap : List.of(Grade.values()).reversed()) {
            boolean first = true;
            for (var rule : draft.rules()) {
                if (rule.cap() != cap) continue;
                boolean same = inForce.rule(rule.id()).equals(Optional.of(rule));
                rows.add(new OfRule(rule, first, !same));
                first = false;
            }
        }
        boolean first = true;
        for (var condition : draft.gate()) {
            boolean same = inForce.condition(condition.id()).equals(Optional.of(condition));
            rows.add(new OfGate(condition, first, !same));
            first = false;
        }
        return List.copyOf(rows);
    }
}
