package regrade.app;

import regrade.app.demo.FillDemo;
import regrade.app.demo.WalkingClock;
import regrade.kernel.Progress;
import regrade.platform.task.TimedLane;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/// Tells the demo's week into an open data folder, on the week's own clock.
final class Demo {
    private Demo() {}

    /// @throws regrade.kernel.Problem if something outside failed; what was done until then stays
    static FillDemo.Result fill(OpenFolder open, Surroundings surroundings, Progress progress) {
        var week = WalkingClock.beforeWork(LocalDate.now(open.clock()), open.clock().getZone());
        var result = new AtomicReference<FillDemo.Result>(new FillDemo.Result.NotEmpty());
        open.clock()
                .during(
                        week,
                        () -> {
                            // use cases of its own: those of the window remember units that are of
                            // another time
                            try (var lane = new TimedLane("demo")) {
                                var bench = new Bench(open, surroundings, lane);
                                result.set(new FillDemo(parts(bench, week)).fill(progress));
                            }
                        });
        return result.get();
    }

    private static FillDemo.Parts parts(Bench bench, WalkingClock clock) {
        var stores = bench.stores();
        var hands =
                new FillDemo.Bench(
                        bench.openUnit(),
                        bench.startUnit(),
                        bench.checkUnit(),
                        bench.saveInspection(),
                        bench.parkDraft(),
                        bench.undoLastAct(),
                        bench.printQueue(),
                        stores.returns(),
                        stores.units());
        return new FillDemo.Parts(
                hands,
                bench.importFile(),
                bench.changeSettings(),
                bench.closeDay(),
                bench.journal(),
                clock);
    }
}
