package regrade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import regrade.intake.TakeBackImport.Outcome;
import regrade.kernel.Progress;
import regrade.reports.ReportLinesWithdrawal;
import regrade.returns.ImportBed;
import regrade.returns.ReturnsWithdrawal;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// Whatever is taken in and taken back in whatever order: a line says what the newest import says
/// that still counts.
class TakeBackImportProperties {
    private static final List<String> STATUS = List.of("Approved", "Pending", "Cancelled");

    sealed interface Step {
        /// @param lines from a line's number to what it says
        record Take(Map<Integer, String> lines) implements Step {}

        /// @param nth of the acts so far, round and round
        record Back(int nth) implements Step {}
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> take =
                Arbitraries.maps(Arbitraries.integers().between(1, 6), Arbitraries.of(STATUS))
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(Step.Take::new);
        Arbitrary<Step> back = Arbitraries.integers().between(0, 20).map(Step.Back::new);
        return Arbitraries.oneOf(take, back).list().ofMinSize(2).ofMaxSize(14);
    }

    private record Said(long entry, String status) {}

    @Property(tries = 60)
    void aLineSaysWhatTheNewestCountingImportSays(@ForAll("steps") List<Step> steps)
            throws IOException {
        var folder = Files.createTempDirectory("take-back");
        var bed = new ImportBed(folder.resolve("data"));
        var model = new TreeMap<Integer, Deque<Said>>();
        var back = new HashSet<Long>();
        for (var step : steps)
            switch (step) {
                case Step.Take(var lines) -> {
                    bed.take(file(folder, lines));
                    lines.forEach((line, status) -> said(model, line, bed.journal.last(), status));
                }
                case Step.Back(int nth) -> {
                    if (bed.journal.last() == 0) continue;
                    takeBack(bed, model, back, nth % bed.journal.last() + 1);
                }
            }
        assertThat(there(bed)).isEqualTo(there(model));
        assertThat(bed.returns.count()).isEqualTo(there(model).size());
    }

    private static void said(Map<Integer, Deque<Said>> model, int line, long entry, String status) {
        var before = model.computeIfAbsent(line, _ -> new ArrayDeque<>());
        if (before.isEmpty() || !before.peek().status.equals(status))
            before.push(new Said(entry, status));
    }

    private static void takeBack(
            ImportBed bed, Map<Integer, Deque<Said>> model, Set<Long> back, long entry) {
        var about =
                model.values().stream()
                        .filter(said -> said.stream().anyMatch(it -> it.entry == entry))
                        .toList();
        boolean built = about.stream().anyMatch(said -> said.getFirst().entry != entry);
        boolean counts = bed.past.find(entry).isPresent() && !back.contains(entry);

        var outcome = fewAtATime(bed).takeBack(entry, Progress.NONE);

        assertThat(outcome instanceof Outcome.TakenBack).isEqualTo(counts && !built);
        if (!(outcome instanceof Outcome.TakenBack)) return;
        back.add(entry);
        about.forEach(Deque::pop);
    }

    /// So few lines together that one import needs several looks into the journal.
    private static TakeBackImport fewAtATime(ImportBed bed) {
        return new TakeBackImport(
                bed.journal,
                bed.past,
                List.of(
                        taken -> new ReportLinesWithdrawal(taken, bed.reportLines),
                        taken -> new ReturnsWithdrawal(taken, bed.returns)),
                () -> BenchSettings.DEFAULTS,
                new ReentrantLock(),
                2);
    }

    private static Map<Integer, String> there(ImportBed bed) {
        return bed.reportLines.newest("seller-returns", 99).stream()
                .collect(
                        Collectors.toMap(
                                it -> Integer.valueOf(it.sku().substring(4)),
                                it -> it.cell("return-request-status")));
    }

    private static Map<Integer, String> there(Map<Integer, Deque<Said>> model) {
        return model.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().peek().status));
    }

    private static Path file(Path folder, Map<Integer, String> lines) throws IOException {
        var text = new ArrayList<String>();
        text.add(
                "Order ID\tReturn request date\tReturn request status\tAmazon RMA ID\tASIN"
                        + "\tMerchant SKU\tItem Name\tReturn quantity\tReturn Reason");
        lines.forEach(
                (line, status) ->
                        text.add(
                                "111-0000000-000000%d\t02-Sep-2026\t%s\tD000%dRRMA\tB00000000%d\tSKU-%d\tThing\t1\tCR-DEFECTIVE"
                                        .formatted(line, status, line, line, line)));
        return Files.write(Files.createTempFile(folder, "file", ".txt"), text);
    }
}
