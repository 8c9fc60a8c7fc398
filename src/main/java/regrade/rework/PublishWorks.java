package regrade.rework;

import regrade.grading.AskedQuestions;
import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.rework.WorkshopFact.WorksPublished;
import regrade.settings.Settings;

import java.util.List;

/// Puts a set of works and wages into force, for every unit looked at from then on. Orders that
/// were given stay as they are.
public final class PublishWorks {
    private final Journal journal;
    private final WorkSets sets;
    private final AskedQuestions questions;
    private final Settings settings;

    public PublishWorks(
            Journal journal, WorkSets sets, AskedQuestions questions, Settings settings) {
        this.journal = journal;
        this.sets = sets;
        this.questions = questions;
        this.settings = settings;
    }

    /// What came of it.
    public sealed interface Result {
        /// In force, as this version.
        record Published(WorkSet set) implements Result {}

        /// These works are in force already; nothing was written.
        record Unchanged(WorkSet set) implements Result {}

        /// Nothing was written: the set contradicts itself.
        record Refused(List<WorkFinding> findings) implements Result {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /// @param draft its version does not matter
    /// @throws Problem if it could not be saved; then the works are as before
    public Result publish(WorkSet draft) {
        journal.level();
        var current = sets.current();
        if (draft.saysTheSameAs(current)) return new Result.Unchanged(current);
        var findings =
                CheckWorks.check(draft, questions.all()).stream()
                        .filter(WorkFinding::refuses)
                        .toList();
        if (!findings.isEmpty()) return new Result.Refused(findings);
        var set = draft.as(sets.all().getFirst().set().version() + 1);
        try {
            journal.append(settings.current().inspector(), List.of(new WorksPublished(set)));
        } catch (Problem e) {
            sets.lookAgain();
            throw e;
        }
        return new Result.Published(sets.current());
    }
}
