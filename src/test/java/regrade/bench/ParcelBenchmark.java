package regrade.bench;

import regrade.catalog.store.JdbiCatalog;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelDesk;
import regrade.parcel.ParcelQuery;
import regrade.parcel.ParcelQuery.Part;
import regrade.parcel.ParcelStory;
import regrade.parcel.store.JdbiParcels;
import regrade.reports.store.JdbiReportLines;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// What a scan asks of the parcels, among many: `ParcelBenchmark [lines [scans]]`, eight lines a
/// parcel.
public final class ParcelBenchmark {
    private static final int IN_A_PARCEL = 8;

    private ParcelBenchmark() {}

    public static void main(String[] arguments) {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
        int scans = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        var jdbi = ProjectionBed.database();
        var catalog = ProjectionBed.make(jdbi, new JdbiCatalog(jdbi));
        var reports = ProjectionBed.make(jdbi, new JdbiReportLines(jdbi));
        var parcels = ProjectionBed.make(jdbi, new JdbiParcels(jdbi, reports, catalog));
        for (int i = 0; i < lines; i++) {
            var fact =
                    ParcelStory.shipped(
                            "line " + i,
                            code(i / IN_A_PARCEL),
                            "X00%07d".formatted(i % 5_000),
                            "Sellable",
                            1 + i % 4);
            reports.apply(ParcelStory.entry(i + 1), 0, fact);
            parcels.apply(ParcelStory.entry(i + 1), 0, fact);
        }
        reports.settle();
        parcels.settle();
        var journal = new InMemoryJournal(new BenchId("03K"), Clock.systemUTC(), reports, parcels);
        var desk = new ParcelDesk(journal, parcels, () -> BenchSettings.DEFAULTS);
        desk.open(parcels.find(code(1)).orElseThrow(), code(1).text());
        var random = new Random(7);
        int known = lines / IN_A_PARCEL;
        time("number of a parcel", scans, () -> desk.named(code(random.nextInt(known)).text()));
        time("code of no parcel", scans, () -> desk.named("LPNHE%09d".formatted(random.nextInt())));
        time("the open parcel", scans, desk::now);
        time(
                "first page",
                scans / 100,
                () -> parcels.page(new ParcelQuery(Part.TO_COME, ""), Optional.empty(), 50));
    }

    private static ParcelCode code(int number) {
        return new ParcelCode("1Z%015d".formatted(number));
    }

    private static void time(String what, int times, Runnable act) {
        for (int i = 0; i < times / 5; i++) act.run();
        var taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            act.run();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.3f ms, p99 %.3f ms%n",
                what,
                taken[times / 2],
                taken[times * 99 / 100]);
    }
}
