package regrade.parcel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.Product;
import regrade.catalog.store.JdbiCatalog;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.kernel.Sku;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelCursor;
import regrade.parcel.ParcelFact.ParcelClosed;
import regrade.parcel.ParcelFact.ParcelOpened;
import regrade.parcel.ParcelFact.ParcelUndone;
import regrade.parcel.ParcelFact.UnitFromParcel;
import regrade.parcel.ParcelQuery;
import regrade.parcel.ParcelQuery.Part;
import regrade.parcel.ParcelStory;
import regrade.reports.store.JdbiReportLines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JdbiParcelsTest {
    private static final ParcelCode CODE = ParcelStory.CODE;
    private static final ParcelCode OTHER = ParcelStory.OTHER;
    private static final String ONE = "X001T4P9Q1";
    private static final String TWO = "X001T4P9Q2";

    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiCatalog catalog = ProjectionBed.make(jdbi, new JdbiCatalog(jdbi));
    private final JdbiReportLines reports = ProjectionBed.make(jdbi, new JdbiReportLines(jdbi));
    private final JdbiParcels parcels =
            ProjectionBed.make(jdbi, new JdbiParcels(jdbi, reports, catalog));
    private final List<List<Fact>> journal = new ArrayList<>();

    private void act(Fact... facts) {
        journal.add(List.of(facts));
        apply(reports, journal.size());
        apply(parcels, journal.size());
    }

    private void apply(Projection into, int number) {
        var facts = journal.get(number - 1);
        for (int place = 0; place < facts.size(); place++)
            into.apply(ParcelStory.entry(number), place, facts.get(place));
        into.settle();
    }

    private static ParcelOpened opened(ParcelCode code) {
        return new ParcelOpened(code, code.text(), 3);
    }

    private static ParcelClosed closed(ParcelCode code, long missing, long extra) {
        return new ParcelClosed(code, List.of(), List.of(), missing, extra);
    }

    private static UnitFromParcel taken(int unit, String fnsku) {
        return new UnitFromParcel(ParcelStory.unit(unit), CODE, ParcelStory.item(fnsku));
    }

    private Parcel parcel() {
        return parcels.find(CODE).orElseThrow();
    }

    @Test
    void aParcelHoldsTheSumOfItsLinesAsTheNewestReportSaysIt() {
        act(
                ParcelStory.shipped("a", CODE, ONE, "Sellable", 2),
                ParcelStory.shipped("b", CODE, ONE, "Sellable", 1),
                ParcelStory.shipped("c", CODE, TWO, "Unsellable", 1));
        act(ParcelStory.shipped("a", CODE, ONE, "Sellable", 5));

        assertThat(parcel().lines())
                .extracting(line -> line.item().fnsku() + " " + line.quantity())
                .containsExactlyInAnyOrder(ONE + " 6", TWO + " 1");
        assertThat(parcel().carrier()).isEqualTo("UPS");
        assertThat(parcel().sent()).contains(ParcelStory.SENT);
    }

    @Test
    void aReportThatNamesNoTitleGetsThatOfTheCatalogue() {
        var product =
                new Product(
                        ParcelStory.CLIENT,
                        new Sku("SKU-" + ONE),
                        "",
                        ONE,
                        "",
                        "Bouilloire Thermia",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false);
        catalog.apply(ParcelStory.entry(1), 0, new ProductsListed(List.of(product)));
        catalog.settle();

        act(ParcelStory.shipped("a", CODE, ONE, "Sellable", 2));

        assertThat(parcel().lines().getFirst().item().words()).isEqualTo("Bouilloire Thermia");
    }

    @Test
    void aBuyersParcelIsListedOnceItHoldsMoreThanOneReturn() {
        act(ParcelStory.returned("a", CODE, "BOU-17", 1));
        assertThat(page(Part.TO_COME)).isEmpty();
        assertThat(parcel().holdsSeveral()).isFalse();

        act(ParcelStory.returned("b", CODE, "LAM-24", 1));
        assertThat(page(Part.TO_COME)).containsExactly(CODE);
        assertThat(parcel().removal()).isFalse();
        assertThat(parcel().count().expected()).isEqualTo(2);

        act(ParcelStory.returned("b", OTHER, "LAM-24", 1));
        assertThat(page(Part.TO_COME)).isEmpty();
        assertThat(parcels.find(OTHER)).isPresent();
    }

    @Test
    void theParcelOpenedLastIsOpenUntilItIsClosed() {
        act(ParcelStory.shipped("a", CODE, ONE, "Sellable", 1));
        assertThat(parcels.open()).isEmpty();

        act(opened(CODE));
        assertThat(parcels.open()).map(Parcel::code).contains(CODE);

        act(closed(CODE, 1, 0));
        assertThat(parcels.open()).isEmpty();
    }

    @Test
    void undoingTheOpeningOfTheNextOneBringsTheFirstBack() {
        act(ParcelStory.shipped("a", CODE, ONE, "Sellable", 1));
        act(opened(CODE));
        act(closed(CODE, 1, 0), opened(OTHER));
        assertThat(parcels.open()).map(Parcel::code).contains(OTHER);

        act(new ParcelUndone(3));

        assertThat(parcels.open()).map(Parcel::code).contains(CODE);
        assertThat(page(Part.UNEVEN)).isEmpty();
    }

    @Test
    void unitsCountAgainstTheContentsAndTheUndoOfOneGivesItsPlaceBack() {
        act(ParcelStory.shipped("a", CODE, ONE, "Sellable", 1));
        act(opened(CODE));
        act(taken(1, ONE));
        act(taken(2, TWO));
        assertThat(parcel().count().even()).isFalse();
        assertThat(parcel().count().lacking()).isZero();
        assertThat(parcel().count().extra()).extracting(u -> u.item().fnsku()).containsOnly(TWO);

        act(new ParcelUndone(4));
        act(new ParcelUndone(3));

        assertThat(parcel().count().lacking()).isEqualTo(1);
        assertThat(parcel().units()).isEmpty();
    }

    @Test
    void aParcelIsListedByWhatBecameOfIt() {
        act(
                ParcelStory.shipped("a", CODE, ONE, "Sellable", 1),
                ParcelStory.shipped("b", OTHER, ONE, "Sellable", 1));
        assertThat(page(Part.TO_COME)).containsExactlyInAnyOrder(CODE, OTHER);

        act(opened(CODE));
        act(closed(CODE, 1, 0), opened(OTHER));
        act(closed(OTHER, 0, 0));

        assertThat(page(Part.TO_COME)).isEmpty();
        assertThat(page(Part.UNEVEN)).containsExactly(CODE);
        assertThat(page(Part.CLOSED)).containsExactly(OTHER, CODE);
        assertThat(parcels.waiting()).isZero();
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndWithoutRepeat() {
        for (int i = 0; i < 25; i++)
            act(ParcelStory.shipped("line " + i, new ParcelCode("PARCEL" + (100 + i)), ONE, "", 1));
        var seen = new ArrayList<ParcelCode>();
        var query = new ParcelQuery(Part.TO_COME, "");
        var page = parcels.page(query, Optional.empty(), 10);
        while (!page.isEmpty()) {
            page.forEach(parcel -> seen.add(parcel.code()));
            page =
                    parcels.page(
                            query, Optional.of(ParcelCursor.of(Part.TO_COME, page.getLast())), 10);
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void aParcelIsFoundByTheBeginningOfItsNumber() {
        act(
                ParcelStory.shipped("a", CODE, ONE, "", 1),
                ParcelStory.shipped("b", OTHER, ONE, "", 1));

        var found = parcels.page(new ParcelQuery(Part.TO_COME, "1z 5r8"), Optional.empty(), 10);

        assertThat(found).extracting(Parcel::code).containsExactly(CODE);
    }

    @Test
    void aRebuildGivesTheSameParcelsAndSoDoesAnImportThatComesToTheTablesLater() {
        act(ParcelStory.shipped("a", CODE, ONE, "Sellable", 2));
        act(opened(CODE));
        act(taken(1, ONE));
        act(closed(CODE, 1, 0), opened(OTHER));
        act(ParcelStory.shipped("b", OTHER, TWO, "Sellable", 1));
        act(new ParcelUndone(4));

        assertThat(rebuilt(List.of(1, 2, 3, 4, 5, 6))).isEqualTo(content(jdbi));
        assertThat(rebuilt(List.of(1, 2, 3, 5, 4, 6))).isEqualTo(content(jdbi));
        // the newest part is applied anew at a start
        for (int number = 2; number <= 6; number++) apply(parcels, number);
        assertThat(rebuilt(List.of(1, 2, 3, 4, 5, 6))).isEqualTo(content(jdbi));
    }

    private List<Object> rebuilt(List<Integer> order) {
        var anew = ProjectionBed.database();
        var into = ProjectionBed.make(anew, new JdbiParcels(anew, reports, catalog));
        order.forEach(number -> apply(into, number));
        return content(anew);
    }

    private static List<Object> content(Jdbi of) {
        return of.withHandle(
                handle -> {
                    var all = new ArrayList<>();
                    for (var table :
                            List.of(
                                    "parcel",
                                    "parcel_name",
                                    "parcel_line",
                                    "parcel_step",
                                    "parcel_unit"))
                        all.addAll(
                                handle.createQuery("select * from " + table + " order by 1, 2")
                                        .mapToMap()
                                        .list());
                    return all;
                });
    }

    private List<ParcelCode> page(Part part) {
        return parcels.page(new ParcelQuery(part, ""), Optional.empty(), 10).stream()
                .map(Parcel::code)
                .toList();
    }
}
