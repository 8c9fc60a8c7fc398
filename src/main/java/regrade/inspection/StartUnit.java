package regrade.inspection;

import regrade.agreement.AgreementFact.SecondLookLapsed;
import regrade.catalog.Catalog;
import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.Product;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.inspection.InspectionFact.UnitTakenUp;
import regrade.journal.Fact;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;
import regrade.parcel.ParcelDesk;
import regrade.parcel.ParcelFact.UnitFromParcel;
import regrade.parcel.ParcelItem;
import regrade.returns.WaitingReturn;

import java.time.Instant;
import java.time.LocalDate;
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
    private final ChooseQuestions questions;
    private final AssessUnit assessment;
    private final ParcelDesk parcels;

    public StartUnit(
            Drafts drafts,
            ReferenceSequence references,
            Catalog catalog,
            ChooseQuestions questions,
            AssessUnit assessment,
            ParcelDesk parcels) {
        this.parcels = parcels;
        this.questions = questions;
        this.drafts = drafts;
        this.references = references;
        this.catalog = catalog;
        this.assessment = assessment;
    }

    /// A unit of those that a scan may have come for.
    public Worksheet chosen(String scanned, Candidate candidate) {
        return switch (candidate) {
            case Candidate.Announced(var waiting, _) -> expected(scanned, waiting);
            case Candidate.InParcel(var line, _) ->
                    opened(scanned, productOf(line.item()), Optional.empty(), List.of());
        };
    }

    /// A unit that was announced.
    public Worksheet expected(String scanned, WaitingReturn expected) {
        var item = new Candidate.Announced(expected, List.of()).item();
        return opened(scanned, productOf(item), Optional.of(expected), List.of());
    }

    /// A unit nobody announced, of a product the catalogue has.
    public Worksheet undeclared(String scanned, Product product) {
        return opened(scanned, product, Optional.empty(), List.of());
    }

    /// A unit nobody announced, of a product that is made with it. A product that the catalogue has
    /// already is taken from there: what a person just typed knows less of it.
    public Worksheet declared(String scanned, Product product) {
        return catalog.find(product.client(), product.sku())
                .map(known -> undeclared(scanned, known))
                .orElseGet(() -> declaredAnew(scanned, product));
    }

    private Worksheet declaredAnew(String scanned, Product product) {
        return opened(scanned, product, Optional.empty(), List.of(new ProductDeclared(product)));
    }

    /// A parked draft comes back to the bench. One that is there already stays as it is: a click
    /// may come twice.
    ///
    /// @throws IllegalArgumentException for a unit that is no draft
    public Worksheet takeUp(Reference unit) {
        return back(unit, true, new UnitTakenUp(unit));
    }

    /// An inspected unit comes back for another pass. One that is on the bench already stays as it
    /// is.
    ///
    /// @throws IllegalArgumentException for a unit that was never inspected
    public Worksheet reopen(Reference unit) {
        boolean returned = drafts.find(unit).filter(this::hadLeft).isPresent();
        return back(unit, false, new UnitReopened(unit, returned));
    }

    /// What was sent on its way on an earlier day and is here again was returned again. The same
    /// day somebody only looks again; what waits for its rework never left.
    private boolean hadLeft(Draft draft) {
        boolean earlier = draft.savedAt().filter(at -> day(at).isBefore(today())).isPresent();
        return earlier && draft.reworkOrder().isEmpty() && !draft.state().unfinished();
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, drafts.clock().getZone());
    }

    private LocalDate today() {
        return day(drafts.clock().instant());
    }

    /// A unit that was here before comes back, as a draft or for another pass.
    ///
    /// @throws IllegalArgumentException if its opening was undone
    public Worksheet bringBack(Reference unit) {
        boolean parked = drafts.find(unit).filter(draft -> draft.state().draft()).isPresent();
        return parked ? takeUp(unit) : reopen(unit);
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
        var asked = questions.of(product);
        var opened =
                new UnitOpened(unit, scanned, product, expected, asked.checklist(), asked.usual());
        var more = roomFor(unit, with);
        out(unit, product).ifPresent(more::add);
        return assess(drafts.append(Optional.empty(), List.of(opened), more));
    }

    /// What is opened while a parcel is open came out of it.
    private Optional<UnitFromParcel> out(Reference unit, Product product) {
        return parcels.now()
                .map(parcel -> new UnitFromParcel(unit, parcel.code(), MatchCode.item(product)));
    }

    private Worksheet back(Reference unit, boolean parked, InspectionFact fact) {
        var draft =
                drafts.find(unit)
                        .orElseThrow(() -> new IllegalArgumentException("not opened: " + unit));
        if (draft.state() == UnitState.OPEN) return assess(draft);
        if (parked != draft.state().draft())
            throw new IllegalArgumentException(unit + " is " + draft.state());
        var facts = drafts.stopClock(draft);
        if (!parked && drafts.awaitedLook(unit).isPresent()) facts.add(new SecondLookLapsed(unit));
        facts.add(fact);
        return assess(drafts.append(Optional.of(draft), facts, roomFor(unit, List.of())));
    }

    private List<Fact> roomFor(Reference unit, List<? extends Fact> with) {
        var all = new ArrayList<Fact>(drafts.makeRoomFor(unit));
        all.addAll(with);
        return all;
    }

    private Product productOf(ParcelItem line) {
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
