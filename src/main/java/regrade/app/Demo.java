package regrade.app;

import java.time.Clock;
import java.time.LocalDate;
import regrade.app.demo.FillDemo;
import regrade.app.demo.WalkingClock;
import regrade.journal.DataFolder;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.platform.i18n.Words;
import regrade.platform.task.TimedLane;

/// Opens a data folder on the clock of the demo's week and fills it.
final class Demo {
    private Demo() {}

    /// @throws regrade.kernel.Problem if the folder is in use or cannot be written
    static FillDemo.Result fill(DataFolder folder, Words words, Feedback feedback, Clock today) {
        var clock = WalkingClock.beforeWork(LocalDate.now(today), today.getZone());
        var surroundings = new Surroundings(words, clock, feedback, Progress.NONE);
        try (var open = new OpenFolder(folder, surroundings, OpenFolder.Start.AS_THEY_ARE);
                var bench = new Bench(open, surroundings, new TimedLane("printer"))) {
            return new FillDemo(parts(bench, clock)).fill(Progress.NONE);
        }
    }

    private static FillDemo.Parts parts(Bench bench, WalkingClock clock) {
        var stores = bench.stores();
        var hands = new FillDemo.Bench(
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
                hands, bench.importFile(), bench.changeSettings(), bench.closeDay(), bench.journal(), clock);
    }
}
