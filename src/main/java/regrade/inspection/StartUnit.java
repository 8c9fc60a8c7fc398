package regrade.inspection;

import regrade.catalog.Catalog;
import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.Product;
import regrade.checklist.BuildChecklist;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.inspection.InspectionFact.UnitTakenUp;
import regrade.journal.Fact;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a unit on the bench, parking what was on it, as one act.
///
/// Every method throws [regrade.kernel.Problem] if the act could not be saved; then nothing
/// changed.
public final class StartUnit {
    private final Drafts drafts;
    private final ReferenceSequence references;
    private final Catalog catalog;
    private final AssessUnit assessment;

    public StartUnit(
            Drafts drafts, ReferenceSequence references, Catalog catalog, AssessUnit assessment) {
        this.drafts = drafts;
        this.references = references;
        this.catalog = catalog;
        this.assessment = assessment;
    }

    /// A unit that was announced.
    public Worksheet expected(String scanned, WaitingReturn expected) {
        return opened(scanned, productOf(expected.line()), Optional.of(expected), List.of());
    }

    /// A unit nobody announced, of a product the catalogue has.
    public Worksheet undeclared(String scanned, Product product) {
        return opened(scanned, product, Optional.empty(), List.of());
    }

    /// A unit nobody announced, of a product that is made with it.
    public Worksheet declared(String scanned, Product product) {
        return opened(scanned, product, Optional.empty(), List.of(new ProductDeclared(product)));
    }

    /// A parked draft comes back to the bench.
    public Worksheet takeUp(Reference unit) {
        return back(unit, new UnitTakenUp(unit));
    }

    /// An inspected unit comes back for another pass.
    public Worksheet reopen(Reference unit) {
        return back(unit, new UnitReopened(unit));
    }

    Worksheet assess(Draft draft) {
        return assessment.assess(draft);
    }

    private Worksheet opened(
            String scanned,
            Product product,
            Optional<WaitingReturn> expected,
            List<? extends Fact> with) {
        var unit = references.next();
        var opened =
                new UnitOpened(
                        unit, scanned, product, expected, BuildChecklist.forProduct(product));
        return assess(drafts.append(Optional.empty(), List.of(opened), room(with)));
    }

    private Worksheet back(Reference unit, InspectionFact fact) {
        var draft = drafts.find(unit);
        return assess(drafts.append(draft, List.of(fact), room(List.of())));
    }

    private List<Fact> room(List<? extends Fact> with) {
        var all = new ArrayList<Fact>(drafts.makeRoom());
        all.addAll(with);
        return all;
    }

    private Product productOf(ExpectedReturn line) {
        var sku = new Sku(line.sku().isEmpty() ? line.fnsku() : line.sku());
        return catalog.find(line.client(), sku)
                .orElseGet(
                        () ->
                                new Product(
                                        line.client(),
                                        sku,
                                        line.asin(),
                                        line.fnsku(),
                                        "",
                                        line.title(),
                                        "",
                                        "",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        false));
    }
}
