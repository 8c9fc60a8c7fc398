package regrade.grading.ui;

import regrade.grading.GradeRuleSet;

import java.util.Locale;

/// Names for rules that a supervisor makes, which no rule of the set has.
final class OwnIds {
    private static final int LONGEST = 60;

    private OwnIds() {}

    static String free(GradeRuleSet draft, String wanted) {
        var plain = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var stem = "own" + (plain.startsWith("-") ? "" : "-") + plain;
        var id = stem.substring(0, Math.min(stem.length(), LONGEST));
        for (int n = 2; taken(draft, id); n++) id = id + "-" + n;
        return id;
    }

    private static boolean taken(GradeRuleSet draft, String id) {
        return draft.rule(id).isPresent() || draft.condition(id).isPresent();
    }
}
