package regrade.rework;

import regrade.catalog.Product;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.rework.ReworkFact.*;
import regrade.rework.WorkshopFact.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The parts stock, told anew from its facts at every question.
public final class InMemoryPartsStock implements PartsStock, Projection {
    private final TreeMap<Long, Fact> facts = new TreeMap<>();
    private final Set<String> undone = new HashSet<>();
    private Optional<Money> last = Optional.empty();
    private int booked;

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof ReworkFact || fact instanceof WorkshopFact)
            facts.put(entry.number() << 24 | place, fact);
        if (fact instanceof CounterFact counter) undone.add(counter.entry() + " " + counter.unit());
        if (fact instanceof PartsUndone(var act)) undone.add(act + " ");
    }

    private List<Fact> counting() {
        return facts.entrySet().stream()
                .filter(row -> !undone.contains((row.getKey() >> 24) + " " + unit(row.getValue())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String unit(Fact fact) {
        return fact instanceof ReworkFact ours ? ours.unit().toString() : "";
    }

    /// A price for each piece that lies there, the first that came in front.
    private List<Optional<Money>> lying(ClientId client, Sku sku, String part) {
        var came = new ArrayList<Optional<Money>>();
        int gone = 0;
        for (var fact : counting())
            switch (fact) {
                case PartsStocked in when same(in.client(), in.sku(), client, sku) ->
                        in.parts().stream()
                                .filter(part::equals)
                                .forEach(_ -> came.add(Optional.empty()));
                case PartTaken out
                        when same(out.client(), out.sku(), client, sku)
                                && out.part().equals(part) ->
                        gone++;
                case PartsBought in
                        when same(in.client(), in.sku(), client, sku) && in.part().equals(part) -> {
                    for (int i = 0; i < in.pieces(); i++) came.add(in.each());
                }
                case PartsCounted count
                        when same(count.client(), count.sku(), client, sku)
                                && count.part().equals(part) -> {
                    Optional<Money> like = came.isEmpty() ? Optional.empty() : came.getLast();
                    for (int i = count.was(); i < count.found(); i++) came.add(like);
                    gone += Math.max(0, count.was() - count.found());
                }
                default -> {}
            }
        last = came.isEmpty() ? Optional.empty() : came.getLast();
        booked = came.size() - gone;
        return came.subList(Math.min(gone, came.size()), came.size());
    }

    private static boolean same(ClientId client, Sku sku, ClientId other, Sku otherSku) {
        return client.equals(other) && sku.equals(otherSku);
    }

    @Override
    public int stocked(Product product, String part) {
        return lying(product.client(), product.sku(), part).size();
    }

    @Override
    public int booked(ClientId client, Sku sku, String part) {
        lying(client, sku, part);
        return booked;
    }

    @Override
    public Optional<Money> price(Product product, String part, Reference unit) {
        var lying = lying(product.client(), product.sku(), part);
        int before = wanted(product, part, unit);
        return before < lying.size() ? lying.get(before) : last;
    }

    @Override
    public List<StockedPart> listed(int most) {
        var rows = new TreeMap<String, StockedPart>();
        for (var fact : counting())
            switch (fact) {
                case PartsStocked in ->
                        in.parts().forEach(part -> list(rows, in.client(), in.sku(), part));
                case PartsBought in -> list(rows, in.client(), in.sku(), in.part());
                case ReworkOrdered order ->
                        order.plan().works().stream()
                                .filter(PlannedWork::stocked)
                                .forEach(
                                        work ->
                                                list(
                                                        rows,
                                                        order.client(),
                                                        order.sku(),
                                                        work.question()));
                default -> {}
            }
        return rows.values().stream()
                .filter(row -> row.pieces() + row.wanted() > 0)
                .limit(most)
                .toList();
    }

    private void list(Map<String, StockedPart> rows, ClientId client, Sku sku, String part) {
        var lying = lying(client, sku, part);
        rows.put(
                String.join("\n", client.text(), sku.text(), part),
                new StockedPart(
                        client,
                        sku,
                        part,
                        lying.size(),
                        wanted(client, sku, part, Optional.empty()),
                        lying.isEmpty() ? Optional.empty() : lying.getFirst()));
    }

    @Override
    public int wanted(Product product, String part, Reference but) {
        return wanted(product.client(), product.sku(), part, Optional.of(but));
    }

    private int wanted(ClientId client, Sku sku, String part, Optional<Reference> but) {
        var orders = new HashMap<Reference, ReworkOrdered>();
        for (var fact : counting())
            switch (fact) {
                case ReworkOrdered order -> orders.put(order.unit(), order);
                case ReworkDone done -> orders.remove(done.unit());
                case WorkFailed failed -> orders.remove(failed.unit());
                case ReworkCancelled off -> orders.remove(off.unit());
                default -> {}
            }
        return (int)
                orders.values().stream()
                        .filter(order -> !Optional.of(order.unit()).equals(but))
                        .filter(order -> order.sku().equals(sku))
                        .filter(order -> order.client().equals(client))
                        .flatMap(order -> order.plan().works().stream())
                        .filter(work -> work.stocked() && work.question().equals(part))
                        .count();
    }
}
