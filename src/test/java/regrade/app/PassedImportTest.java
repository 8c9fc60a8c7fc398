package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import regrade.catalog.CatalogFact.CatalogueImported;
import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.UnitStory;
import regrade.journal.CheckProjections;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.JournalBed;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Progress;
import regrade.kernel.Sku;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsListed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every feature's tables are the same whether the bench's acts passed an import or came after it.
@Timeout(60)
final class PassedImportTest {
    private static final int PARTS = 120;
    private static final int HALF = 60;
    private static final int IN_A_PART = 10;

    @TempDir private Path root;

    @Test
    void whatTheBenchDoesAmidAnImportEndsLikeWhatItDoesAfterIt() {
        var bench = new AtomicReference<Thread>();
        var known = new AtomicLong();
        var stores = new AtomicReference<Stores>();
        try (var bed =
                JournalBed.open(
                        root,
                        Kinds.all(),
                        jdbi -> withWatcher(jdbi, stores, fact -> watch(fact, bench.get())),
                        Clock.systemUTC())) {
            var live = stores.get();
            bench.set(
                    Thread.ofPlatform()
                            .unstarted(
                                    () -> {
                                        work(bed, live);
                                        known.set(bed.projections().applied().number());
                                    }));
            imported(bed);

            // the import was still half-way when the bench's last act was in the tables
            assertThat(known).hasValue(1);
            assertThat(live.catalog().find(ClientId.OWN, new Sku("SKU-" + (PARTS - 1) * IN_A_PART)))
                    .map(Product::title)
                    .contains("Declared at the bench");
            assertThat(live.returns().waiting()).isEqualTo(PARTS * IN_A_PART - 1L);
            assertThat(new CheckProjections(bed.segments(), bed.projections()).check(Progress.NONE))
                    .isEmpty();
        }
    }

    /// Declares a product that the import has brought and one that it is about to bring, and opens
    /// units for lines that are there already.
    private static void work(JournalBed bed, Stores stores) {
        for (int sku : List.of(3, (PARTS - 1) * IN_A_PART))
            append(bed, new ProductDeclared(product(sku, "Declared at the bench")));
        var lines = stores.returns().page("", true, Optional.empty(), 2);
        for (int i = 0; i < 2; i++) {
            var story = UnitStory.aUnit(i);
            var unit =
                    new UnitStory(
                            story.unit(),
                            story.product(),
                            Optional.of(lines.get(i)),
                            lines.get(i).line().lpn());
            append(bed, unit.opened());
            append(bed, unit.restFine(), unit.saved(Grade.B));
        }
        assertThat(stores.units().recent(5)).hasSize(2);
        // of the second unit; its line waits again
        long opening = bed.journal().ofUnit(UnitStory.reference(1)).getFirst().number();
        append(
                bed,
                new OpeningUndone(UnitStory.reference(1), opening, Optional.of(lines.get(1).id())));
    }

    private static void append(JournalBed bed, Fact... facts) {
        bed.journal().append(UnitStory.INSPECTOR, List.of(facts));
    }

    private static void imported(JournalBed bed) {
        try (var act = bed.journal().begin(UnitStory.INSPECTOR)) {
            for (int part = 0; part < PARTS; part++) {
                int first = part * IN_A_PART;
                act.add(
                        new ReturnsListed(
                                IntStream.range(first, first + IN_A_PART)
                                        .mapToObj(PassedImportTest::line)
                                        .toList()));
                act.add(
                        new ProductsListed(
                                IntStream.range(first, first + IN_A_PART)
                                        .mapToObj(i -> product(i, "Listed " + i))
                                        .toList()));
            }
            act.commit(new CatalogueImported("all.csv", "00", 1, 1, 0, 0));
        }
    }

    /// From the middle on, lets every act of the bench go before the next part.
    private static void watch(Fact fact, Thread bench) {
        if (!(fact instanceof ReturnsListed listed) || part(listed) < HALF) return;
        if (bench.getState() == Thread.State.NEW) bench.start();
        while (bench.getState() != Thread.State.WAITING
                && bench.getState() != Thread.State.TERMINATED) Thread.onSpinWait();
    }

    private static int part(ReturnsListed listed) {
        return Integer.parseInt(listed.lines().getFirst().lpn().substring(5)) / IN_A_PART;
    }

    private static Product product(int i, String title) {
        return UnitStory.product("SKU-" + i, title, "B0CASQUE01");
    }

    private static ExpectedReturn line(int i) {
        return new ExpectedReturn(
                ClientId.OWN,
                LocalDate.of(2026, 11, 20),
                "2026-11-20T00:00:00+00:00",
                "028-%07d-1234567".formatted(i),
                "SKU-" + i,
                "B0CASQUE01",
                "X00CASQUE1",
                "Casque " + i,
                1,
                "LYS1",
                "CUSTOMER_DAMAGED",
                "DEFECTIVE",
                "Unit returned to inventory",
                "LPNHE%09d".formatted(i),
                "",
                Map.of());
    }

    private static List<Projection> withWatcher(
            Jdbi jdbi, AtomicReference<Stores> stores, Consumer<Fact> watch) {
        var made = Stores.on(jdbi);
        stores.compareAndSet(null, made);
        return Stream.<Projection>concat(Stream.of(new Watcher(watch)), made.projections().stream())
                .toList();
    }

    private record Watcher(Consumer<Fact> watch) implements Projection {
        @Override
        public String schema() {
            return "";
        }

        @Override
        public void apply(EntryHeader entry, int place, Fact fact) {
            watch.accept(fact);
        }
    }
}
