package regrade.checklist;

import regrade.checklist.ChecklistFact.QuestionsDraftDropped;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the lists that a supervisor works on, before they are live: a crash loses nothing.
///
/// Its methods throw [regrade.kernel.Problem] if it could not be saved; then nothing changed.
public final class KeepQuestionDraft {
    private final Journal journal;
    private final QuestionSets sets;
    private final Settings settings;

    public KeepQuestionDraft(Journal journal, QuestionSets sets, Settings settings) {
        this.journal = journal;
        this.sets = sets;
        this.settings = settings;
    }

    /// Lists that are as they were kept already, or as they are live, write nothing.
    ///
    /// @return how many were kept or, being live as they are, dropped
    public int keep(List<QuestionSet> drafts) {
        var facts = new ArrayList<Fact>();
        for (var draft : drafts) {
            var list = draft.scope().text();
            boolean kept = sets.draft(draft.scope()).filter(draft::equals).isPresent();
            boolean live = live(draft.scope()).equals(Optional.of(draft));
            boolean drafted = sets.draft(draft.scope()).isPresent();
            if (live && drafted) facts.add(new QuestionsDraftDropped(list));
            if (!live && !kept) facts.add(new QuestionsDrafted(list, FormCells.lines(draft)));
        }
        append(facts);
        return facts.size();
    }

    /// Gives up the draft of a list, if there is one.
    public void drop(Scope scope) {
        if (sets.draft(scope).isPresent()) append(List.of(new QuestionsDraftDropped(scope.text())));
    }

    private Optional<QuestionSet> live(Scope scope) {
        return sets.inForce(scope)
                .map(VersionedSet::set)
                .or(() -> Optional.of(new QuestionSet(scope, List.of())));
    }

    private void append(List<Fact> facts) {
        if (!facts.isEmpty()) journal.append(settings.current().inspector(), facts);
    }
}
