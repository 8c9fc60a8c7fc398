package regrade.cli;

import regrade.grading.RuleWords;
import regrade.inspection.Worksheet;
import regrade.platform.i18n.Words;

import java.util.List;

/// The reasons of a grade in words.
final class Reasons {
    private Reasons() {}

    static List<String> of(Worksheet sheet, Words words) {
        return sheet.proposal().reasons().stream()
                .map(reason -> RuleWords.reason(reason, words))
                .toList();
    }
}
