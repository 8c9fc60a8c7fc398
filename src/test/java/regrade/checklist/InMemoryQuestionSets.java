package regrade.checklist;

import regrade.checklist.ChecklistFact.QuestionsDraftDropped;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.checklist.ChecklistFact.QuestionsUndone;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The lists of questions in maps.
public final class InMemoryQuestionSets implements QuestionSets, Projection {
    private final Map<String, QuestionSet> drafts = new TreeMap<>();
    private final Map<String, List<PublishedSet>> published = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    private static String name(VersionedSet one) {
        return one.set().scope().text() + one.version();
    }

    /// Makes a list live without more ado.
    public void live(QuestionSet set) {
        var all = published.computeIfAbsent(set.scope().text(), _ -> new ArrayList<>());
        all.addFirst(new PublishedSet(new VersionedSet(set, all.size() + 1), Optional.empty()));
    }

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof ChecklistFact ours)) return;
        switch (ours) {
            case QuestionsDrafted(var list, var questions) ->
                    drafts.put(list, set(list, questions));
            case QuestionsUndone(_, var list, var withdrawn) ->
                    withdrawn.ifPresent(version -> taken.add(list + version));
            case QuestionsDraftDropped(var list) -> drafts.remove(list);
            case QuestionsPublished(var list, var version, var questions) -> {
                drafts.remove(list);
                var by = new PublishedSet.By(entry.who(), entry.time());
                var all = published.computeIfAbsent(list, _ -> new ArrayList<>());
                taken.remove(list + version);
                all.removeIf(set -> set.set().version() == version);
                all.addFirst(
                        new PublishedSet(
                                new VersionedSet(set(list, questions), version), Optional.of(by)));
            }
        }
    }

    private static QuestionSet set(String list, List<Map<String, String>> questions) {
        return FormCells.set(Scope.parse(list).orElseThrow(), questions);
    }

    @Override
    public List<VersionedSet> inForce() {
        var own =
                published.values().stream()
                        .flatMap(
                                all ->
                                        all.stream()
                                                .map(PublishedSet::set)
                                                .filter(one -> !taken.contains(name(one)))
                                                .limit(1))
                        .toList();
        return QuestionSets.over(QuestionSets.shipped().inForce(), own);
    }

    @Override
    public Optional<QuestionSet> draft(Scope scope) {
        return Optional.ofNullable(drafts.get(scope.text()));
    }

    @Override
    public List<Scope> drafted() {
        return drafts.keySet().stream().map(list -> Scope.parse(list).orElseThrow()).toList();
    }

    @Override
    public List<PublishedSet> versions(Scope scope) {
        var all = new ArrayList<>(published.getOrDefault(scope.text(), List.of()));
        all.addAll(QuestionSets.shipped().versions(scope));
        return all;
    }
}
