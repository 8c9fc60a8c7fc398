package regrade.rework;

import regrade.catalog.Product;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.rework.ReworkFact.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The parts stock, told anew from its facts at every question.
public final class InMemoryPartsStock implements PartsStock, Projection {
    private final TreeMap<Long, ReworkFact> facts = new TreeMap<>();
    private final Set<String> undone = new HashSet<>();

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof ReworkFact ours) facts.put(entry.number() << 24 | place, ours);
        if (fact instanceof CounterFact counter) undone.add(counter.entry() + " " + counter.unit());
    }

    private List<ReworkFact> counting() {
        return facts.entrySet().stream()
                .filter(row -> !undone.contains((row.getKey() >> 24) + " " + row.getValue().unit()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public int stocked(Product product, String part) {
        int pieces = 0;
        for (var fact : counting()) {
            if (fact instanceof PartsStocked in
                    && in.sku().equals(product.sku())
                    && in.client().equals(product.client())
                    && in.parts().contains(part)) pieces++;
            if (fact instanceof PartTaken out
                    && out.sku().equals(product.sku())
                    && out.client().equals(product.client())
                    && out.part().equals(part)) pieces--;
        }
        return Math.max(0, pieces);
    }

    @Override
    public int wanted(Product product, String part, Reference but) {
        var orders = new HashMap<Reference, ReworkOrdered>();
        for (var fact : counting())
            switch (fact) {
                case ReworkOrdered order -> orders.put(order.unit(), order);
                case ReworkDone _, WorkFailed _, ReworkCancelled _ -> orders.remove(fact.unit());
                default -> {}
            }
        return (int)
                orders.values().stream()
                        .filter(order -> !order.unit().equals(but))
                        .filter(order -> order.sku().equals(product.sku()))
                        .filter(order -> order.client().equals(product.client()))
                        .flatMap(order -> order.plan().works().stream())
                        .filter(work -> work.stocked() && work.question().equals(part))
                        .count();
    }
}
