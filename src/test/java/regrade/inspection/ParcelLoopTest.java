package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.kernel.ClientId;
import regrade.kernel.Sku;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelFact.UnitFromParcel;
import regrade.parcel.ParcelItem;
import regrade.parcel.ParcelLine;
import regrade.parcel.ParcelQuery;
import regrade.parcel.ParcelQuery.Part;
import regrade.returns.ExpectedReturn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bench while a parcel is open.
class ParcelLoopTest {
    private static final ClientId CLIENT = Workbench.CLIENT;
    private static final String PARCEL = "1Z5R89390357567127";
    private static final String NEXT = "JJD0099999999";
    private static final String FNSKU = "X001T4P9QZ";
    private static final String LAMP = "X001T4P9QL";
    private static final String LPN = "LPNHE919225404";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.parcels.add(PARCEL, line("AUR-H7-BLK", FNSKU, 2));
        bench.parcels.add(PARCEL, line("LAM-24", LAMP, 1));
        bench.parcels.add(NEXT, line("AUR-H7-BLK", FNSKU, 1));
    }

    private static ParcelLine line(String sku, String fnsku, long quantity) {
        return new ParcelLine(
                new ParcelItem(CLIENT, sku, "", fnsku, ""), "RMV-1", "Sellable", quantity);
    }

    private Parcel parcel() {
        return bench.parcelDesk.now().orElseThrow();
    }

    private List<Parcel> uneven() {
        return bench.parcels.page(new ParcelQuery(Part.UNEVEN, ""), Optional.empty(), 9);
    }

    @Test
    void theNumberOfAParcelOpensItWithItsContents() {
        var opened = (Opening.ParcelOpened) bench.open.open(PARCEL);

        assertThat(opened.parcel().open()).isTrue();
        assertThat(opened.parcel().count().expected()).isEqualTo(3);
        assertThat(bench.board.now().parcel()).contains(opened.parcel());
    }

    @Test
    void aUnitOfItOpensWithoutAQuestionAndTakesItsPlace() {
        bench.open.open(PARCEL);

        var sheet = bench.opened(FNSKU);

        assertThat(sheet.draft().product().brand()).isEqualTo("Aurio");
        assertThat(parcel().count().came()).isEqualTo(1);
        assertThat(bench.journal.ofUnit(sheet.draft().unit()).getFirst().facts())
                .hasAtLeastOneElementOfType(UnitFromParcel.class);
    }

    @Test
    void withItsParcelOpenAUnitAsksNothingThoughReturnsOfItsProductWait() {
        bench.returns.add(Workbench.announced(LPN, FNSKU));
        bench.returns.add(Workbench.announced("LPNHE919225405", FNSKU));
        assertThat(bench.open.open(FNSKU)).isInstanceOf(Opening.SeveralMatches.class);

        bench.open.open(PARCEL);

        assertThat(bench.open.open(FNSKU)).isInstanceOf(Opening.Opened.class);
        assertThat(bench.returns.waiting()).isEqualTo(2);
    }

    @Test
    void aProductThatOnlyTheParcelNamesOpensFromItsLine() {
        bench.open.open(PARCEL);

        var draft = bench.opened(LAMP).draft();

        assertThat(draft.product().sku()).isEqualTo(new Sku("LAM-24"));
        assertThat(draft.product().client()).isEqualTo(CLIENT);
    }

    @Test
    void aLicencePlateTakesBothItsReturnAndItsPlaceInTheParcel() {
        bench.returns.add(Workbench.announced(LPN, FNSKU));
        bench.open.open(PARCEL);

        var draft = bench.opened(LPN).draft();

        assertThat(draft.opening().expected()).isPresent();
        assertThat(bench.returns.waiting()).isZero();
        assertThat(parcel().count().came()).isEqualTo(1);
    }

    @Test
    void whatIsMissingAndExtraIsNamedWhenTheParcelIsClosed() {
        bench.returns.add(announced("OTHER", "X001T4P9QX"));
        bench.open.open(PARCEL);
        bench.opened(FNSKU);
        bench.opened("X001T4P9QX");

        var closed = bench.parcelDesk.close().orElseThrow().count();

        assertThat(closed.missing())
                .extracting(line -> line.item().sku() + " " + line.quantity())
                .containsExactly("AUR-H7-BLK 1", "LAM-24 1");
        assertThat(closed.extra()).extracting(unit -> unit.item().sku()).containsExactly("OTHER");
        assertThat(uneven().getFirst().last().orElseThrow())
                .extracting(Parcel.Step::missing, Parcel.Step::extra)
                .containsExactly(2L, 1L);
        assertThat(bench.board.now().parcel()).isEmpty();
    }

    @Test
    void theNumberOfAnotherParcelClosesTheFirst() {
        bench.open.open(PARCEL);
        bench.opened(FNSKU);

        var opened = (Opening.ParcelOpened) bench.open.open(NEXT);

        assertThat(opened.closed().orElseThrow().count().lacking()).isEqualTo(2);
        assertThat(parcel().code().text()).isEqualTo(NEXT);
        assertThat(uneven()).extracting(gone -> gone.code().text()).containsExactly(PARCEL);
    }

    @Test
    void theNumberReadTwiceOffersWhatIsLeftAndClosesNothing() {
        bench.open.open(PARCEL);
        bench.opened(LAMP);

        var left = (Opening.LeftInside) bench.open.open(PARCEL);

        assertThat(left.choices())
                .extracting(one -> one.item().sku(), Candidate::reasons)
                .containsExactly(tuple("AUR-H7-BLK", List.of(MatchReason.OPEN_PARCEL)));
        bench.start.chosen(left.scanned(), left.choices().getFirst());
        assertThat(parcel().count().came()).isEqualTo(2);
    }

    @Test
    void theNumberOfAnEmptyParcelClosesIt() {
        bench.open.open(PARCEL);
        bench.save.restIsFine(bench.opened(FNSKU).draft().unit());
        bench.save.restIsFine(bench.opened(FNSKU).draft().unit());
        bench.opened(LAMP);

        var closed = (Opening.ParcelClosed) bench.open.open(PARCEL);

        assertThat(closed.parcel().count().even()).isTrue();
        assertThat(bench.parcelDesk.now()).isEmpty();
        assertThat(uneven()).isEmpty();
    }

    @Test
    void undoGoesBackThroughUnitsAndParcels() {
        bench.open.open(PARCEL);
        bench.opened(FNSKU);
        bench.open.open(NEXT);

        bench.undo.undo();
        assertThat(parcel().code().text()).isEqualTo(PARCEL);
        assertThat(parcel().count().came()).isEqualTo(1);

        bench.undo.undo();
        assertThat(parcel().count().came()).isZero();

        bench.undo.undo();
        assertThat(bench.parcelDesk.now()).isEmpty();
        assertThat(bench.undo.undo()).isEmpty();
    }

    @Test
    void theParcelIsOpenStillAfterACrash() {
        bench.open.open(PARCEL);
        bench.opened(FNSKU);

        bench.restart();

        assertThat(parcel().count().came()).isEqualTo(1);
        assertThat(bench.afterACrash().parcel()).isPresent();
    }

    @Test
    void aParcelIsNoSerialNumberOfTheUnitOnTheBench() {
        bench.catalog.products.clear();
        bench.catalog.products.add(Workbench.headset(true));
        bench.open.open(PARCEL);
        bench.opened(FNSKU);

        assertThat(bench.open.open(NEXT)).isInstanceOf(Opening.ParcelOpened.class);
        assertThat(bench.board.now().onBench()).isPresent();
    }

    @Test
    void candidatesAreRankedByTheirReasons() {
        bench.returns.add(Workbench.announced(LPN, FNSKU));
        bench.returns.add(ordered("403-5519284-1180358"));

        var byProduct = (Opening.SeveralMatches) bench.open.open(FNSKU);
        assertThat(byProduct.choices())
                .extracting(Candidate::reasons)
                .containsExactly(
                        List.of(MatchReason.PRODUCT),
                        List.of(MatchReason.PRODUCT, MatchReason.WAITS_LONGEST));
        assertThat(bench.open.open("403-5519284-1180358")).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void aSecondScanPicksByOrderAndProduct() {
        bench.returns.add(announced("AUR-H7-BLK", FNSKU));
        bench.returns.add(announced("LAM-24", LAMP));
        var asked = (Opening.SeveralMatches) bench.open.open("403-5519284-1180357");

        var opened = (Opening.Opened) bench.open.narrow(LAMP, asked.choices()).orElseThrow();

        assertThat(opened.worksheet().draft().product().sku()).isEqualTo(new Sku("LAM-24"));
        assertThat(bench.open.narrow("X00ZZZZZZZ", asked.choices())).isEmpty();
    }

    private static ExpectedReturn announced(String sku, String fnsku) {
        return changed("403-5519284-1180357", sku, fnsku, 18);
    }

    private static ExpectedReturn ordered(String order) {
        return changed(order, "AUR-H7-BLK", FNSKU, 2);
    }

    private static ExpectedReturn changed(String order, String sku, String fnsku, int day) {
        var like = Workbench.announced("", fnsku);
        Map<String, String> extra = new HashMap<>();
        return new ExpectedReturn(
                like.client(),
                like.returnDate().withDayOfMonth(day),
                like.returnedAt(),
                order,
                sku,
                "",
                fnsku,
                sku,
                1,
                "",
                "",
                like.reason(),
                "",
                "",
                "",
                extra);
    }
}
