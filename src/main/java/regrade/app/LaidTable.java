package regrade.app;

import regrade.journal.Entry;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.practice.Goods.PracticeReturn;
import regrade.practice.LayTable;
import regrade.practice.Lesson;
import regrade.practice.file.PracticeReports;
import regrade.returns.WaitingReturn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The table of the practice bench, laid by reports that are taken in like any others.
final class LaidTable implements LayTable {
    // more times round than a day has
    private static final int MANY = 1_000;

    private final Bench bench;
    private final PracticeReports reports;

    LaidTable(Bench bench, PracticeReports reports) {
        this.bench = bench;
        this.reports = reports;
    }

    @Override
    public void lay(Lesson lesson) {
        var missing = lesson.returns().stream().filter(this::missing).toList();
        if (missing.isEmpty()) return;
        var taken =
                bench.importFile().run(reports.report(missing, cameBack(missing)), Progress.NONE);
        if (taken.failure().isPresent()) throw new Problem(taken.failure().orElseThrow());
    }

    /// A line of the same day, order and plate is known already, so each time round it is the day
    /// before.
    private Instant cameBack(List<PracticeReturn> lines) {
        var now = bench.clock().instant();
        return lines.stream()
                .flatMap(line -> known(line).stream())
                .map(known -> known.line().returnDate().minusDays(1))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(now::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    private boolean missing(PracticeReturn wanted) {
        return known(wanted).stream().noneMatch(line -> line.unit().isEmpty());
    }

    private List<WaitingReturn> known(PracticeReturn wanted) {
        return bench.stores().returns().withIdentifier(wanted.plate(), MANY);
    }

    @Override
    public boolean takeBack() {
        return bench.undoLastAct().undo().isPresent();
    }

    @Override
    public long last() {
        return bench.journal().last();
    }

    @Override
    public List<Entry> since(long act) {
        var acts = new ArrayList<Entry>();
        long last = last();
        if (last > act) bench.journal().read(act + 1, last, acts::add);
        return acts;
    }
}
