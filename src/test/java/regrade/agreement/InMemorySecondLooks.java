package regrade.agreement;

import regrade.agreement.AgreementFact.SecondLookAsked;
import regrade.agreement.AgreementFact.SecondLookDone;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Second looks, told anew from their facts at every question.
public final class InMemorySecondLooks implements SecondLooks, Projection {
    private final TreeMap<Long, Map.Entry<EntryHeader, AgreementFact>> facts = new TreeMap<>();
    private final Set<String> undone = new HashSet<>();

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof AgreementFact ours)
            facts.put(entry.number() << 24 | place, Map.entry(entry, ours));
        if (fact instanceof CounterFact counter) undone.add(counter.entry() + " " + counter.unit());
    }

    private List<Map.Entry<EntryHeader, AgreementFact>> counting() {
        return facts.values().stream()
                .filter(row -> counts(row.getKey().number(), row.getValue().unit()))
                .toList();
    }

    private boolean counts(long entry, Reference unit) {
        return !undone.contains(entry + " " + unit);
    }

    @Override
    public List<Reference> waiting(int most) {
        var waiting = new LinkedHashSet<Reference>();
        for (var row : counting())
            if (row.getValue() instanceof SecondLookAsked) waiting.add(row.getValue().unit());
            else waiting.remove(row.getValue().unit());
        return waiting.stream().limit(most).toList();
    }

    @Override
    public List<LookPair> pairs(int most) {
        var pairs = new ArrayList<LookPair>();
        for (var row : counting().reversed())
            if (row.getValue() instanceof SecondLookDone done
                    && counts(done.save(), done.unit())
                    && pairs.size() < most)
                pairs.add(
                        new LookPair(
                                done.unit(),
                                new LookPair.Look(done.first(), done.before(), done.gradeBefore()),
                                new LookPair.Look(
                                        row.getKey().who(), done.answers(), done.grade())));
        return pairs;
    }
}
