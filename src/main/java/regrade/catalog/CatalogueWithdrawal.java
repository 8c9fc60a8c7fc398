package regrade.catalog;

import regrade.catalog.CatalogFact.Former;
import regrade.catalog.CatalogFact.Name;
import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.CatalogFact.ProductWithdrawn;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.CatalogFact.ProductsRestored;
import regrade.catalog.CatalogFact.ProductsTakenBack;
import regrade.intake.PastImport;
import regrade.intake.Withdrawal;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Takes products of a catalogue back. Units that came meanwhile keep what they were inspected as.
public final class CatalogueWithdrawal implements Withdrawal {
    private final PastImport taken;
    private final ToldProducts told;
    private final Map<Name, Optional<Former>> gathered = new LinkedHashMap<>();

    public CatalogueWithdrawal(PastImport taken, ToldProducts told) {
        this.taken = taken;
        this.told = told;
    }

    @Override
    public OptionalLong later(Fact part) {
        if (!(part instanceof ProductsListed listed)) return OptionalLong.empty();
        return listed.products().stream()
                .flatMapToLong(it -> told.toldBy(it.client(), it.sku()).stream())
                .filter(by -> by != taken.entry())
                .findFirst();
    }

    @Override
    public int gather(int place, Fact part) {
        if (!(part instanceof ProductsListed listed)) return 0;
        for (var product : listed.products()) gathered.put(name(product), Optional.empty());
        return listed.products().size();
    }

    private static Name name(Product product) {
        return new Name(product.client(), product.sku());
    }

    /// New products and changed ones are written and counted alike.
    @Override
    public boolean mayBeOlder() {
        return !gathered.isEmpty();
    }

    @Override
    public void before(EntryHeader act, int place, Fact fact) {
        switch (fact) {
            case ProductsListed listed -> {
                for (int i = 0; i < listed.products().size(); i++)
                    was(new Former(act.number(), place, i, listed.products().get(i)));
            }
            case ProductDeclared(var product) -> was(new Former(act.number(), place, 0, product));
            case ProductsRestored restored -> restored.products().forEach(this::was);
            case ProductWithdrawn(long entry, var client, var sku) ->
                    gone(entry, new Name(client, sku));
            case ProductsTakenBack gone ->
                    gone.products().forEach(name -> gone(gone.entry(), name));
            default -> {}
        }
    }

    private void was(Former former) {
        gathered.computeIfPresent(name(former.product()), (_, _) -> Optional.of(former));
    }

    private void gone(long entry, Name name) {
        gathered.computeIfPresent(name, (_, was) -> was.filter(former -> former.entry() != entry));
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var gone = new ArrayList<Name>();
        var back = new ArrayList<Former>();
        gathered.forEach(
                (name, was) -> {
                    was.ifPresentOrElse(back::add, () -> gone.add(name));
                    if (gone.size() == ProductsListed.MOST_PRODUCTS) facts.add(takenBack(gone));
                    if (back.size() == ProductsListed.MOST_PRODUCTS) facts.add(restored(back));
                });
        if (!gone.isEmpty()) facts.add(takenBack(gone));
        if (!back.isEmpty()) facts.add(restored(back));
        gathered.clear();
        return facts;
    }

    private Fact takenBack(List<Name> gone) {
        var fact = new ProductsTakenBack(taken.entry(), gone);
        gone.clear();
        return fact;
    }

    private Fact restored(List<Former> back) {
        var fact = new ProductsRestored(taken.entry(), back);
        back.clear();
        return fact;
    }
}
