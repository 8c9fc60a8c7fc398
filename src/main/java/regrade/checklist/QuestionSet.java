package regrade.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// One list of questions a supervisor keeps: what a scope adds to the wider ones and changes in
/// them.
public record QuestionSet(Scope scope, List<QuestionForm> forms) {
    /// More questions than these in one list are refused.
    public static final int MOST = 60;

    /// @throws IllegalArgumentException for a question twice, or more than [#MOST]
    public QuestionSet {
        forms = List.copyOf(forms);
        if (forms.size() > MOST)
            throw new IllegalArgumentException("more than " + MOST + " questions: " + scope);
        var seen = new HashSet<String>();
        for (var form : forms)
            if (!seen.add(form.id()))
                throw new IllegalArgumentException(scope + " has " + form.id() + " twice");
    }

    /// This list with a question of its own, in the place of one with the same id.
    ///
    /// @throws IllegalArgumentException if it would be too long
    public QuestionSet with(QuestionForm form) {
        var changed = new ArrayList<>(forms);
        changed.replaceAll(one -> one.id().equals(form.id()) ? form : one);
        if (!changed.contains(form)) changed.add(form);
        return new QuestionSet(scope, changed);
    }

    /// This list with nothing to say about a question.
    public QuestionSet without(String id) {
        return new QuestionSet(
                scope, forms.stream().filter(form -> !form.id().equals(id)).toList());
    }
}
