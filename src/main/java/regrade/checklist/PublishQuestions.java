package regrade.checklist;

import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.journal.Journal;
import regrade.settings.Settings;

import java.util.List;

/// Makes the draft of a list live: units opened from then on are asked it, those on the bench keep
/// theirs.
public final class PublishQuestions {
    private final Journal journal;
    private final QuestionSets sets;
    private final Settings settings;

    public PublishQuestions(Journal journal, QuestionSets sets, Settings settings) {
        this.journal = journal;
        this.sets = sets;
        this.settings = settings;
    }

    /// What came of it.
    public sealed interface Result {
        record Live(VersionedSet set) implements Result {}

        /// Nothing was changed: this speaks against it.
        record Refused(List<CheckQuestions.Finding> findings) implements Result {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /// There is no draft, or it says what is live already.
        record NothingNew() implements Result {}
    }

    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public Result publish(Scope scope) {
        return sets.draft(scope).map(this::publish).orElseGet(Result.NothingNew::new);
    }

    private Result publish(QuestionSet draft) {
        var findings =
                CheckQuestions.findings(
                        draft, sets.inForce().stream().map(VersionedSet::set).toList());
        if (!findings.isEmpty()) return new Result.Refused(findings);
        // a version that was taken back keeps its number
        int version =
                sets.versions(draft.scope()).stream()
                                .mapToInt(one -> one.set().version())
                                .max()
                                .orElse(0)
                        + 1;
        journal.append(
                settings.current().inspector(),
                List.of(
                        new QuestionsPublished(
                                draft.scope().text(), version, FormCells.lines(draft))));
        return new Result.Live(new VersionedSet(draft, version));
    }
}
