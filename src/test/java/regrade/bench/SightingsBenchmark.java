package regrade.bench;

import regrade.inspection.ComparedCode;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiCodeSightings;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.ReferenceSequence;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// What it takes to ask which units have a code: `SightingsBenchmark [units]`; for codes of one
/// unit, of none, and for one that every hundredth unit has.
public final class SightingsBenchmark {
    private static final int IN_AN_ACT = 1_000;
    private static final int ASKED = 2_000;
    private static final String USUAL = "SN-USUAL-1";

    private SightingsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var folder = Files.createTempDirectory("regrade-sightings");
        var sightings = new ArrayList<JdbiCodeSightings>();
        try (var bed =
                JournalBed.open(
                        folder.resolve("data"),
                        new FactKinds(InspectionFact.KINDS),
                        jdbi -> {
                            sightings.add(new JdbiCodeSightings(jdbi));
                            return List.of(sightings.getLast());
                        },
                        Clock.systemUTC())) {
            fill(bed, units);
            measure("one unit", sightings.getLast(), units, "SN-%09d");
            measure("no unit", sightings.getLast(), units, "XX-%09d");
            measure("every hundredth", sightings.getLast(), units, USUAL);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void fill(JournalBed bed, int units) {
        var atOnce = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
        var references = new ReferenceSequence(JournalBed.BENCH, atOnce, -1);
        for (int n = 0; n < units; n += IN_AN_ACT) {
            var facts = new ArrayList<InspectionFact>();
            for (int i = n; i < n + IN_AN_ACT; i++)
                facts.add(
                        new SerialRead(
                                references.next(), i % 100 == 0 ? USUAL : "SN-%09d".formatted(i)));
            bed.journal().append(UnitStory.INSPECTOR, facts);
        }
    }

    private static void measure(
            String what, JdbiCodeSightings sightings, int units, String pattern) {
        var random = new Random(7);
        var nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            var code = ComparedCode.of("serial", pattern.formatted(random.nextInt(units)));
            long from = System.nanoTime();
            sightings.of(code.orElseThrow(), Optional.of(UnitStory.reference(0)));
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-16s median %.3f ms, 99 of 100 within %.3f ms%n",
                what,
                nanos[ASKED / 2] / 1e6,
                nanos[ASKED * 99 / 100] / 1e6);
    }
}
