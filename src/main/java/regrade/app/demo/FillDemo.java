package regrade.app.demo;

import regrade.dayclose.CloseDay;
import regrade.inspection.CheckUnit;
import regrade.inspection.OpenUnit;
import regrade.inspection.ParkDraft;
import regrade.inspection.SaveInspection;
import regrade.inspection.StartUnit;
import regrade.inspection.UndoLastAct;
import regrade.inspection.Units;
import regrade.intake.ImportFile;
import regrade.journal.Journal;
import regrade.kernel.Progress;
import regrade.label.PrintQueue;
import regrade.returns.ExpectedReturns;
import regrade.settings.ChangeSettings;
import regrade.settings.Setting;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Fills a new data folder with the last working week of a small returns provider: three clients,
/// their catalogue and return reports, five days at the bench, two day closes.
///
/// Everything happens through the use cases that the screens call, at the time of a clock that
/// walks through the week. The same day gives the same week, up to the bench's own name.
public final class FillDemo {
    private static final long SEED = 20_261_116;
    private static final List<String> INSPECTORS =
            List.of("A. Martin", "A. Martin", "L. Haddad", "A. Martin", "L. Haddad");
    private static final List<Integer> UNITS = List.of(28, 33, 30, 34, 27);
    private static final LocalTime OPENING = LocalTime.of(8, 5);
    private static final LocalTime FIRST_UNIT = LocalTime.of(8, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 40);

    private final Parts parts;

    public FillDemo(Parts parts) {
        this.parts = parts;
    }

    /// What the week is made with, all of it on the clock given here.
    public record Parts(
            Bench bench,
            ImportFile imports,
            ChangeSettings settings,
            CloseDay close,
            Journal journal,
            WalkingClock clock) {}

    /// What the inspectors work with.
    public record Bench(
            OpenUnit open,
            StartUnit start,
            CheckUnit check,
            SaveInspection save,
            ParkDraft park,
            UndoLastAct undo,
            PrintQueue labels,
            ExpectedReturns returns,
            Units units) {}

    /// What came of it.
    public sealed interface Result {
        /// @param inspected units saved, each counted once
        /// @param parked drafts that still wait
        record Filled(long products, long expected, long inspected, long parked)
                implements Result {}

        /// Nothing was done: the data folder already holds somebody's work.
        record NotEmpty() implements Result {}
    }

    /// @param progress counts days
    /// @throws regrade.kernel.Problem if something outside failed; what was done until then stays
    public Result fill(Progress progress) {
        if (parts.journal.last() > 0) return new Result.NotEmpty();
        var shift = new BenchShift(parts.bench, parts.clock, new Random(SEED));
        var week = new DemoWeek(parts.clock.today());
        long products = 0;
        long expected = 0;
        try (var files = new DemoFiles(week)) {
            for (int day = 0; day < UNITS.size(); day++) {
                morning(week, day);
                if (day == 0) products = take(files, DemoFiles.CATALOGUE);
                for (var report : DemoFiles.reportsOn(day)) expected += take(files, report);
                parts.clock.walkTo(week.day(day).atTime(FIRST_UNIT));
                shift.work(UNITS.get(day));
                if (day == 1 || day == 3) evening(week, day);
                progress.at(day + 1, UNITS.size());
            }
        }
        return new Result.Filled(
                products, expected, shift.saved(), parts.bench.units().parked().size());
    }

    private void morning(DemoWeek week, int day) {
        parts.clock.walkTo(week.day(day).atTime(OPENING));
        Map<Setting, String> set = new HashMap<>(Map.of(Setting.INSPECTOR, INSPECTORS.get(day)));
        if (day == 0) set.put(Setting.BENCH_NAME, "03");
        parts.settings.change(set);
    }

    private void evening(DemoWeek week, int day) {
        parts.clock.walkTo(week.day(day).atTime(EVENING));
        parts.close.close(Progress.NONE);
    }

    private long take(DemoFiles files, String name) {
        var result = parts.imports.run(files.file(name), Progress.NONE);
        if (result.failure().isPresent() || result.rejected() > 0)
            throw new IllegalStateException("the demo's own file was refused: " + result);
        return result.added();
    }
}
