package regrade.returns.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.returns.ClaimsReturn;
import regrade.returns.DispositionCount;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReleasesReturn;
import regrade.returns.ReturnKey;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.WaitingReturn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

class JdbiExpectedReturnsTest {
    private static final BenchId BENCH = new BenchId("B01");

    private final JdbiExpectedReturns returns = make();
    private final ReferenceSequence references =
            new ReferenceSequence(
                    BENCH,
                    java.time.Clock.fixed(
                            Instant.EPOCH.plusSeconds(1_800_000_000), ZoneId.of("UTC")),
                    -1);
    private long entry;

    private static JdbiExpectedReturns make() {
        var database = ProjectionBed.database();
        return ProjectionBed.make(database, new JdbiExpectedReturns(database));
    }

    private record Opened(Reference unit, Optional<Long> expectedReturn) implements ClaimsReturn {}

    private record Undone(Reference unit, Optional<Long> expectedReturn)
            implements ReleasesReturn {}

    @Test
    void aLineIsFoundByTheDeviceThatWasShipped() {
        apply(
                new ReturnsListed(
                        List.of(
                                line(
                                        1,
                                        1,
                                        1,
                                        Map.of("IMEI", "49-015420-323751-8, 011415009346880")),
                                line(2, 2, 2, Map.of("IMEI", "356938035643809")))));

        assertThat(returns.withIdentifier("011415009346880", 9))
                .isEqualTo(returns.withIdentifier("490154203237518", 9))
                .singleElement()
                .satisfies(found -> assertThat(found.line().extra()).containsKey("IMEI"));
        assertThat(returns.withIdentifier("356938030000005", 9)).isEmpty();
    }

    @Test
    void linesAreCountedByDayAndDispositionWhetherTheyWaitOrNot() {
        apply(
                new ReturnsListed(
                        List.of(
                                line(1, 1, 2, Map.of()),
                                line(2, 1, 1, Map.of()),
                                line(3, 2, 1, Map.of()))));
        apply(new Opened(references.next(), Optional.of(all().getLast().id())));
        var days = all().stream().map(one -> one.line().returnDate()).sorted().toList();

        assertThat(returns.dispositions(days.getFirst(), days.getLast()))
                .extracting(DispositionCount::units)
                .satisfies(
                        units ->
                                assertThat(units.stream().mapToLong(Long::longValue).sum())
                                        .isEqualTo(4));
        assertThat(returns.dispositions(days.getLast().plusDays(1), days.getLast().plusDays(9)))
                .isEmpty();
    }

    @Test
    void anOrdersLinesAreFoundAndNothingByNone() {
        var line = line(1, 1, 1, Map.of());
        apply(new ReturnsListed(List.of(line)));

        assertThat(returns.ofOrder(line.orderId(), 9)).hasSize(1);
        assertThat(returns.ofOrder("", 9)).isEmpty();
    }

    @Test
    void aLineComesBackAsItWasListed() {
        var line = line(1, 1, 1, Map.of("note", "a; b", "other", "é"));

        apply(new ReturnsListed(List.of(line)));

        assertThat(all()).extracting(WaitingReturn::line).containsExactly(line);
        assertThat(
                        returns.contents(
                                List.of(ReturnKey.of(line), ReturnKey.of(line(2, 1, 1, Map.of())))))
                .containsExactly(OptionalLong.of(line.content()), OptionalLong.empty());
    }

    @Test
    void aClaimedLineWaitsNoMoreUntilItIsReleased() {
        apply(new ReturnsListed(List.of(line(1, 1, 1, Map.of()))));
        var id = all().getFirst().id();
        var unit = references.next();

        apply(new Opened(unit, Optional.of(id)));
        assertThat(returns.find(id).orElseThrow().unit()).contains(unit);
        assertThat(returns.waiting()).isZero();
        assertThat(returns.page("", true, Optional.empty(), 9)).isEmpty();
        assertThat(all()).hasSize(1);

        apply(new Undone(unit, Optional.of(id)));
        assertThat(returns.find(id).orElseThrow().unit()).isEmpty();
        assertThat(returns.waiting()).isEqualTo(1);
    }

    @Test
    void aLineOfTwoUnitsWaitsForBoth() {
        apply(new ReturnsListed(List.of(line(1, 1, 2, Map.of()))));
        var id = all().getFirst().id();

        apply(new Opened(references.next(), Optional.of(id)));
        assertThat(returns.waiting()).isEqualTo(1);

        apply(new Opened(references.next(), Optional.of(id)));
        assertThat(returns.waiting()).isZero();
    }

    @Test
    void theSameFactsAppliedAgainLeaveTheSameRows() {
        var unit = references.next();
        var listed = new ReturnsListed(List.of(line(1, 1, 1, Map.of()), line(2, 2, 1, Map.of())));
        applyAs(1, listed);
        var id = all().getFirst().id();
        applyAs(2, new Opened(unit, Optional.of(id)));
        var before = all();

        applyAs(1, listed);
        applyAs(2, new Opened(unit, Optional.of(id)));

        assertThat(all()).isEqualTo(before);
        assertThat(returns.waiting()).isEqualTo(1);
    }

    @Test
    void waitingLinesComeFirstAmongThoseWithOneIdentifier() {
        apply(
                new ReturnsListed(
                        List.of(
                                line(1, 1, 1, Map.of()),
                                line(2, 3, 1, Map.of()),
                                line(3, 2, 1, Map.of()))));
        var newest = all().getFirst();
        apply(new Opened(references.next(), Optional.of(newest.id())));

        assertThat(returns.withIdentifier("x000000001", 9))
                .extracting(found -> found.line().returnDate().getDayOfMonth())
                .containsExactly(2, 1, 3);
        assertThat(returns.withIdentifier("SKU 1", 9)).hasSize(3);
        assertThat(returns.withIdentifier("lpnhe000000002", 9)).hasSize(1);
        assertThat(returns.withIdentifier("111-0000003-0000000", 9)).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var lines = IntStream.range(0, 200).mapToObj(i -> line(i, 1 + i % 5, 1, Map.of())).toList();
        for (int i = 0; i < 200; i += 10) apply(new ReturnsListed(lines.subList(i, i + 10)));
        for (var line : all().stream().filter(found -> found.id() % 3 == 0).toList())
            apply(new Opened(references.next(), Optional.of(line.id())));

        for (var words : List.of("", "casque", "lpnhe")) {
            var paged = new ArrayList<WaitingReturn>();
            for (var page = returns.page(words, false, Optional.empty(), 7); !page.isEmpty(); ) {
                paged.addAll(page);
                page = returns.page(words, false, Optional.of(page.getLast()), 7);
            }

            assertThat(paged).hasSize(200).doesNotHaveDuplicates();
            assertThat(paged)
                    .isSortedAccordingTo(
                            (one, other) ->
                                    other.line().returnDate().compareTo(one.line().returnDate()));
        }
    }

    @Test
    void everyWordMustBeSomewhereInTheLine() {
        apply(new ReturnsListed(List.of(line(1, 1, 1, Map.of()), line(2, 2, 1, Map.of()))));

        assertThat(page("CASQUE lpnhe000000002")).hasSize(1);
        assertThat(page("111-0000001")).hasSize(1);
        assertThat(page("electrique")).isEmpty();
        assertThat(page("modele")).hasSize(2);
        assertThat(page("casque nothing")).isEmpty();
    }

    private List<WaitingReturn> page(String words) {
        return returns.page(words, false, Optional.empty(), 10);
    }

    private List<WaitingReturn> all() {
        return returns.page("", false, Optional.empty(), 1000);
    }

    @Test
    void aProductTakenBackWithItsTransactionIsWrittenWhenItsLinesComeAgain() {
        var database = ProjectionBed.database();
        var projection = ProjectionBed.make(database, new JdbiExpectedReturns(database));
        var listed = new ReturnsListed(List.of(line(1, 1, 1, Map.of())));
        database.useHandle(
                handle -> {
                    handle.begin();
                    projection.apply(header(1), 0, listed);
                    projection.settle();
                    handle.rollback();
                });

        projection.apply(header(1), 0, listed);
        projection.settle();

        assertThat(projection.withIdentifier("SKU 1", 9)).hasSize(1);
    }

    private void apply(Fact fact) {
        applyAs(++entry, fact);
    }

    private void applyAs(long number, Fact fact) {
        entry = Math.max(entry, number);
        returns.apply(header(number), 0, fact);
        returns.settle();
    }

    private static EntryHeader header(long number) {
        return new EntryHeader(
                BENCH,
                number,
                Instant.EPOCH,
                ZoneId.of("UTC"),
                new Inspector("A"),
                EntryHeader.FIRST);
    }

    private static ExpectedReturn line(
            int number, int day, int quantity, Map<String, String> extra) {
        return new ExpectedReturn(
                ClientId.OWN,
                LocalDate.of(2026, 9, day),
                "2026-09-0" + day,
                "111-%07d-0000000".formatted(number),
                "SKU 1",
                "B000000001",
                "X000000001",
                "Casque modèle",
                quantity,
                "ORY1",
                "SELLABLE",
                "DEFECTIVE",
                "",
                "LPNHE%09d".formatted(number),
                "",
                extra);
    }
}
