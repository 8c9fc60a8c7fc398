package regrade.rework;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.rework.ReworkFact.WorkProved;

import java.util.TreeMap;
import java.util.function.Predicate;

/// What came of works, in a map.
public final class InMemoryWorkHistory implements WorkHistory, Projection {
    private final TreeMap<Long, WorkProved> proved = new TreeMap<>();

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof WorkProved outcome) proved.put(entry.number() << 24 | place, outcome);
        if (fact instanceof CounterFact counter)
            proved.entrySet()
                    .removeIf(
                            row ->
                                    row.getKey() >> 24 == counter.entry()
                                            && row.getValue().unit().equals(counter.unit()));
    }

    @Override
    public Outcomes of(String work, Category category) {
        return count(one -> one.work().equals(work) && one.category() == category);
    }

    @Override
    public Outcomes of(String work, Product product) {
        return count(
                one ->
                        one.work().equals(work)
                                && one.client().equals(product.client())
                                && one.sku().equals(product.sku()));
    }

    private Outcomes count(Predicate<WorkProved> which) {
        int tried = (int) proved.values().stream().filter(which).count();
        int succeeded =
                (int) proved.values().stream().filter(which.and(WorkProved::mended)).count();
        return new Outcomes(tried, succeeded);
    }
}
