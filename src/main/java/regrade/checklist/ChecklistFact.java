package regrade.checklist;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.UndoesAct;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened to the lists of questions. Their questions stand as [FormCells] writes them, a
/// cell by the name of its column, empty ones left out.
public sealed interface ChecklistFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("questions-drafted", QuestionsDrafted.class),
                    FactKind.of("questions-draft-dropped", QuestionsDraftDropped.class),
                    FactKind.of("questions-published", QuestionsPublished.class),
                    FactKind.of("questions-undone", QuestionsUndone.class));

    /// A supervisor changed a list that is not live yet.
    ///
    /// @param list a [Scope] as text
    record QuestionsDrafted(String list, List<Map<String, String>> questions)
            implements ChecklistFact {
        public QuestionsDrafted {
            questions = questions.stream().map(Map::copyOf).toList();
        }
    }

    /// A supervisor gave up what was being worked on.
    record QuestionsDraftDropped(String list) implements ChecklistFact {}

    /// A list went live; its draft is no longer one. Units opened from now on are asked it.
    ///
    /// @param version counted from 1 for each list
    record QuestionsPublished(String list, int version, List<Map<String, String>> questions)
            implements ChecklistFact {
        public QuestionsPublished {
            questions = questions.stream().map(Map::copyOf).toList();
        }
    }

    /// A counter-entry: what an earlier entry said of this list does not count. Its draft, as it
    /// was before, stands beside this in the act.
    ///
    /// @param entry the number of the undone entry
    /// @param withdrawn the version that it had made live: the one before is in force again, and
    ///   its number is not given a second time
    record QuestionsUndone(long entry, String list, Optional<Integer> withdrawn)
            implements ChecklistFact, UndoesAct {}
}
