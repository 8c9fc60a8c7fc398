package regrade.inspection;

import regrade.checklist.ChecklistFact.QuestionsDraftDropped;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.checklist.PastQuestions;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.settings.BenchSettings;
import regrade.settings.PastSettings;
import regrade.settings.SettingsFact;

import java.util.HashMap;
import java.util.OptionalLong;

/// What was set before an act, read out of a small journal.
public record JournalPast(Journal journal) implements PastSettings, PastQuestions {
    public static UndoSetup setup(Journal journal) {
        var past = new JournalPast(journal);
        return new UndoSetup(journal, past, past);
    }

    @Override
    public BenchSettings before(long act) {
        var values = new HashMap<String, String>();
        journal.read(
                1,
                act - 1,
                entry -> {
                    for (var fact : entry.facts())
                        if (fact instanceof SettingsFact set) values.putAll(set.values());
                });
        return new BenchSettings(values);
    }

    @Override
    public OptionalLong changedBefore(String list, long act) {
        var last = new long[1];
        journal.read(
                1,
                act - 1,
                entry -> {
                    if (entry.facts().stream().anyMatch(fact -> changes(list, fact)))
                        last[0] = entry.number();
                });
        return last[0] == 0 ? OptionalLong.empty() : OptionalLong.of(last[0]);
    }

    private static boolean changes(String list, Fact fact) {
        return switch (fact) {
            case QuestionsDrafted drafted -> drafted.list().equals(list);
            case QuestionsDraftDropped dropped -> dropped.list().equals(list);
            case QuestionsPublished published -> published.list().equals(list);
            default -> false;
        };
    }
}
