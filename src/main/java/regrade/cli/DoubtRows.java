package regrade.cli;

import regrade.inspection.Doubt;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.kernel.Reference;
import regrade.platform.i18n.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What speaks against a unit's codes, for machines and in words.
final class DoubtRows {
    private DoubtRows() {}

    static List<Map<String, Object>> of(Draft draft, Words words) {
        return draft.identity().doubts().stream()
                .flatMap(doubted -> doubted.doubts().stream().map(d -> row(doubted, d, words)))
                .toList();
    }

    private static Map<String, Object> row(IdentityDoubted doubted, Doubt doubt, Words words) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", doubt.kind().code());
        row.put("question", doubted.question());
        row.put("code", doubted.code());
        row.put("other", doubt.other().map(Reference::text).orElse(""));
        row.put("text", words.text(doubt.key(), doubt.arguments(doubted.code()).toArray()));
        return row;
    }
}
