package regrade.catalog;

import regrade.catalog.CatalogFact.CatalogueImported;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.intake.Fingerprint;
import regrade.intake.Judge;
import regrade.intake.KeySet;
import regrade.intake.Tally;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.ArrayList;
import java.util.List;

/// A product is new if the bench does not know it exactly like this. A second row of a file that
/// says something else of the same product is refused: taking the later one would make every import
/// of that file a change.
public final class CatalogueJudge implements Judge<Product> {
    private final Catalog catalog;
    private final KeySet products = new KeySet();
    private final KeySet contents = new KeySet();

    public CatalogueJudge(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Verdict> judge(List<Product> lines) {
        var verdicts = new ArrayList<Verdict>(lines.size());
        for (var product : lines) verdicts.add(judge(product));
        return verdicts;
    }

    private Verdict judge(Product product) {
        var key = Fingerprint.of(product.client().text() + '\n' + product.sku().text());
        var content = Fingerprint.of(product.toString());
        // what was refused once is not among them, and is refused again
        if (products.add(key.high(), key.low())) contents.add(content.high(), content.low());
        else
            return contents.contains(content.high(), content.low())
                    ? new Verdict.Known()
                    : new Verdict.Refused(
                            UserMessage.bad(
                                    "import.refused.product-twice",
                                    Remedy.CHECK_FILE,
                                    product.sku()));
        var known = catalog.find(product.client(), product.sku());
        if (known.isEmpty()) return new Verdict.Fresh();
        return known.filter(product::equals).isPresent()
                ? new Verdict.Known()
                : new Verdict.Changed();
    }

    @Override
    public long signs(Product product) {
        return product.toString().length();
    }

    @Override
    public int mostInFact() {
        return ProductsListed.MOST_PRODUCTS;
    }

    @Override
    public Fact part(List<Product> fresh) {
        return new ProductsListed(fresh);
    }

    @Override
    public Fact closing(String file, String sha256, Tally tally) {
        // in this entry a changed product was always counted as a new one
        return new CatalogueImported(
                file,
                sha256,
                tally.read(),
                tally.added() + tally.updated(),
                tally.known(),
                tally.rejected());
    }
}
