package regrade.cli;

import regrade.grading.ConditionNote;
import regrade.grading.Conditions;
import regrade.grading.Grade;
import regrade.inspection.Draft;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a listing of a unit needs to say, as fields of JSON.
final class ListingFields {
    private static final int MOST = 2_000;

    private ListingFields() {}

    /// Adds each marketplace's own condition, and the condition note by language.
    static void put(Map<String, Object> row, Draft unit, Grade grade) {
        row.put("conditions", Conditions.shipped().all(grade));
        var notes = new LinkedHashMap<String, String>();
        for (var language : ConditionNote.languages())
            notes.put(language, ConditionNote.of(unit.checklist(), unit.answers(), language, MOST));
        row.put("note", notes);
    }
}
