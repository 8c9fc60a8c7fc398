package regrade.bench;

import regrade.journal.Fact;
import regrade.journal.JournalBed;
import regrade.kernel.Inspector;
import regrade.kernel.ReferenceSequence;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a save costs, entry forced to disk and all tables written, against SQLite (WAL,
/// synchronous=FULL) committing the same rows; one of each in turn, in one run.
///
/// `java regrade.bench.SaveBenchmark [saves]` on the test class path.
public final class SaveBenchmark {
    private static final int WARM = 1_500;
    private static final Inspector ANA = new Inspector("Ana");

    private SaveBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
        var folder = Files.createTempDirectory("regrade-save");
        try {
            measure(folder, saves);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(Path folder, int saves) throws SQLException {
        var references = new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);
        var units =
                IntStream.range(0, WARM + saves)
                        .mapToObj(i -> SavedUnit.facts(references.next(), i))
                        .toList();
        var ours = new long[saves];
        var theirs = new long[saves];
        try (var bed =
                        JournalBed.open(
                                folder.resolve("data"),
                                SavedUnit.kinds(),
                                jdbi -> List.of(new SavedUnitProjection(jdbi)),
                                Clock.systemUTC());
                var sqlite = new SqliteYardstick(folder.resolve("yardstick.db"))) {
            for (int i = 0; i < WARM + saves; i++) {
                long own = append(bed, units.get(i));
                long other = sqlite.save(i + 1L, units.get(i));
                if (i < WARM) continue;
                ours[i - WARM] = own;
                theirs[i - WARM] = other;
            }
        }
        print(ours, theirs);
    }

    private static long append(JournalBed bed, List<? extends Fact> facts) {
        long start = System.nanoTime();
        bed.journal().append(ANA, facts);
        return System.nanoTime() - start;
    }

    private static void print(long[] ours, long[] theirs) {
        Arrays.sort(ours);
        Arrays.sort(theirs);
        System.out.printf(
                Locale.ROOT,
                "save: median %.3f ms, p99 %.3f ms; SQLite WAL/FULL: median %.3f ms, p99 %.3f ms%n",
                at(ours, 0.5),
                at(ours, 0.99),
                at(theirs, 0.5),
                at(theirs, 0.99));
        System.out.printf(
                Locale.ROOT,
                "save.ratio.median %.2f (at most 1.25)%nsave.p99.ms %.2f (at most 50)%n",
                at(ours, 0.5) / at(theirs, 0.5),
                at(ours, 0.99));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) (sorted.length * part)] / 1e6;
    }
}
