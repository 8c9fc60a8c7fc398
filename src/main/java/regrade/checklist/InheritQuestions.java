package regrade.checklist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays lists of questions over one another: a narrower list's question takes the place of a wider
/// one's with the same id. Pure.
public final class InheritQuestions {
    private InheritQuestions() {}

    /// A question as it stands after all lists.
    ///
    /// @param from the list that has the last word on it
    /// @param changes whether a wider list asks it too
    public record Inherited(QuestionForm form, Scope from, boolean changes) {}

    /// In the order in which they are asked.
    ///
    /// @param sets the widest first
    public static List<Inherited> from(List<QuestionSet> sets) {
        Map<String, Inherited> all = new LinkedHashMap<>();
        for (var set : sets)
            for (var form : set.forms()) {
                boolean changes = all.containsKey(form.id());
                all.put(form.id(), new Inherited(form, set.scope(), changes));
            }
        return all.values().stream()
                .sorted(Comparator.comparingInt(inherited -> inherited.form().place()))
                .toList();
    }
}
