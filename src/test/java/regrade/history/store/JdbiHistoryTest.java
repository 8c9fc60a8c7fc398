package regrade.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.product;
import static regrade.inspection.UnitStory.reference;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.grading.Grade;
import regrade.history.HistoryQuery;
import regrade.history.HistoryUnits.Found;
import regrade.history.SearchTerms;
import regrade.history.SearchUnits;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.StepClock;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiUnits;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JdbiHistoryTest {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiUnits units = ProjectionBed.make(jdbi, new JdbiUnits(jdbi));
    private final JdbiHistory history = ProjectionBed.make(jdbi, new JdbiHistory(jdbi));
    private final StepClock clock = new StepClock(Instant.parse("2026-11-20T08:00:00Z"), PARIS);
    private final InMemoryJournal journal =
            new InMemoryJournal(UnitStory.BENCH, clock, units, history);
    private final SearchUnits search = new SearchUnits(history, units, clock);
    private final UnitStory phone =
            aUnit(3).of(product("TEL-3", "Téléphone Noir 128 Go", "B0TELEPHON"));

    @BeforeEach
    void threeDays() {
        act(aUnit(1).opened());
        act(aUnit(1).saved(Grade.B));
        clock.set(Instant.parse("2026-11-21T08:00:00Z"));
        act(aUnit(2).undeclared("BOX-17").opened());
        act(aUnit(2).saved(Grade.D));
        clock.set(Instant.parse("2026-11-22T08:00:00Z"));
        act(phone.opened());
        act(new SerialRead(phone.unit(), "SN-Ä-0042"));
        act(phone.saved(Grade.B));
    }

    private long act(Fact... facts) {
        return journal.append(INSPECTOR, List.of(facts)).number();
    }

    private List<Reference> found(String words) {
        return search.search(HistoryQuery.of(words), Optional.empty(), 10).units().stream()
                .map(UnitRow::unit)
                .toList();
    }

    @Test
    void withoutWordsEverythingComesNewestFirst() {
        assertThat(found("")).containsExactly(reference(3), reference(2), reference(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LPNHE000000003",
                "lpnhe000000003",
                "028-0000003-1234567",
                "028-0000003",
                "TEL-3",
                "tel",
                "B0TELEPHON",
                "X00ELEPHON",
                "telephone",
                "TÉLÉPHONE noir",
                "128 noir",
                "phone",
                "sn-a-0042",
                "2026-11-22",
                "22/11/2026",
                "22.11.",
                "noir 22.11.",
                "grade b noir",
                "128 lpnhe000000003"
            })
    void theUnitIsFoundByAnythingThatIsKnownOfIt(String words) {
        assertThat(found(words)).containsExactly(reference(3));
    }

    @ParameterizedTest
    @CsvSource({
        "casque grade d, 2",
        "grade D, 2",
        "box-17, 2",
        "21.11., 2",
        "casque 20.11., 1",
        "LPNHE000000001, 1"
    })
    void everyWordNarrowsTheSearch(String words, int unit) {
        assertThat(found(words)).containsExactly(reference(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casque noir",
                "grade X",
                "23.11.",
                "%",
                "_",
                "' or 1=1 --",
                "LPNHE000000004",
                "\u0000"
            })
    void whatIsNotThereIsNotFound(String words) {
        assertThat(found(words.replace("\u0000", "nothing"))).isEmpty();
    }

    @Test
    void aReferenceIsFoundGroupedAndPartlyTyped() {
        var text = reference(3).text();

        assertThat(found(reference(3).grouped())).containsExactly(reference(3));
        assertThat(found(text.toLowerCase(java.util.Locale.ROOT))).containsExactly(reference(3));
        assertThat(found(text.substring(0, 9))).contains(reference(3));
        assertThat(found("B7K-000")).containsExactly(reference(3), reference(2), reference(1));
    }

    @Test
    void theGtinIsFoundAsItIsPrintedOnTheBox() {
        assertThat(found("4006381333931")).hasSize(3);
    }

    @Test
    void anUndoneSaveIsNoLongerFoundByItsGrade() {
        long save = act(aUnit(4).opened(), aUnit(4).saved(Grade.X));
        assertThat(found("grade x")).containsExactly(reference(4));

        act(
                new ActUndone(
                        reference(4),
                        save,
                        Draft.opened(aUnit(4).opened(), clock.instant()).standing()));

        assertThat(found("grade x")).isEmpty();
        assertThat(found("LPNHE000000004")).containsExactly(reference(4));
    }

    @Test
    void aWithdrawnUnitIsStillFound() {
        long opening = act(aUnit(5).opened());
        act(new OpeningUndone(reference(5), opening, Optional.empty()));

        assertThat(found(reference(5).text())).containsExactly(reference(5));
    }

    @Test
    void aUnitIsFoundOnTheDayItWasSaved() {
        act(aUnit(6).opened());
        clock.set(Instant.parse("2026-11-24T08:00:00Z"));
        act(aUnit(6).saved(Grade.C));

        assertThat(found("24.11.")).containsExactly(reference(6));
        assertThat(found("22.11.")).containsExactly(reference(3));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        var all = found("");
        var first = search.search(HistoryQuery.ALL, Optional.empty(), 2);
        var second = search.search(HistoryQuery.ALL, first.next(), 2);

        assertThat(first.units()).extracting(UnitRow::unit).isEqualTo(all.subList(0, 2));
        assertThat(second.units()).extracting(UnitRow::unit).isEqualTo(all.subList(2, 3));
        assertThat(second.next()).isEmpty();
    }

    /// Units of so many products are met on the way and not asked for product by product; those of
    /// the last pages lie behind all that is looked at.
    @Test
    void unitsOfVeryManyProductsArePagedWithoutGapOrDouble() {
        var expected = new ArrayList<Reference>();
        for (int n = 10; n < 270; n++) expected.addFirst(opened(n, "Kettle " + n));
        for (int n = 270; n < 9_270; n++) opened(n, "Mug");
        for (int n = 9_270; n < 9_330; n++) expected.addFirst(opened(n, "Kettle " + n));
        history.settle();

        var terms =
                new SearchTerms(
                        List.of("kettle"), Optional.empty(), Optional.empty(), Optional.empty());
        var found = new ArrayList<Reference>();
        var page = history.search(terms, Optional.empty(), 50);
        while (!page.isEmpty()) {
            page.forEach(one -> found.add(one.unit()));
            page = history.search(terms, Optional.of(page.getLast().at()), 50);
        }

        assertThat(found).isEqualTo(expected);
    }

    private Reference opened(int n, String title) {
        var code = "%08X".formatted(title.hashCode());
        tell(n, aUnit(n).of(product("SKU-" + code, title, "B0" + code)));
        return reference(n);
    }

    private void tell(int n, UnitStory story) {
        var header =
                new EntryHeader(
                        UnitStory.BENCH,
                        100L + n,
                        UnitStory.MORNING,
                        PARIS,
                        INSPECTOR,
                        EntryHeader.FIRST);
        history.apply(header, 0, story.opened());
    }

    @Test
    void unitsOpenedAfterTheFirstSearchAreFoundToo() {
        found("casque");
        act(aUnit(7).of(product("NEU", "Casque tout neuf", "B0NEUNEUNE")).opened());
        act(aUnit(8).opened());

        assertThat(found("casque")).startsWith(reference(8), reference(7));
    }

    @Test
    void anOldBeginningOfVeryManyCodesIsStillListedNewestFirst() {
        int old = 20_500;
        int all = old + 8_500;
        for (int n = 10; n < all; n++)
            tell(n, n < old ? aUnit(n) : aUnit(n).undeclared("BOX-%05d".formatted(n)));
        history.settle();

        var terms =
                new SearchTerms(
                        List.of("lpnhe"), Optional.empty(), Optional.empty(), Optional.empty());
        var first = history.search(terms, Optional.empty(), 3);
        var second = history.search(terms, Optional.of(first.getLast().at()), 2);

        assertThat(first)
                .extracting(Found::unit)
                .containsExactly(reference(old - 1), reference(old - 2), reference(old - 3));
        assertThat(second)
                .extracting(Found::unit)
                .containsExactly(reference(old - 4), reference(old - 5));
    }

    @Test
    void aUnitIsFoundThatCameJustBeforeOneOfANewProduct() {
        assertThat(found("telephone")).containsExactly(phone.unit());
        var second = aUnit(4).of(product("TEL-3", "Téléphone Noir 128 Go", "B0TELEPHON"));
        act(second.opened());
        act(aUnit(5).of(product("LAMP-1", "Lampe", "B0LAMPLAMP")).opened());

        assertThat(found("telephone")).containsExactly(second.unit(), phone.unit());
    }

    @Test
    void aSerialNumberThatWasTakenBackFindsNothing() {
        long read = act(new SerialRead(phone.unit(), "SN-B-0043"));
        assertThat(found("sn-b-0043")).containsExactly(phone.unit());

        act(new ActUndone(phone.unit(), read, units.find(phone.unit()).orElseThrow().standing()));

        assertThat(found("sn-b-0043")).isEmpty();
        assertThat(found("sn-a-0042")).containsExactly(phone.unit());
    }
}
