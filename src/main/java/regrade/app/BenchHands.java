package regrade.app;

import regrade.inspection.ui.BenchActs;
import regrade.scan.Viewfinder;

/// What hands can do at a bench.
final class BenchHands {
    private BenchHands() {}

    /// @param viewfinder what the camera sees
    /// @param settingsBack hears that settings are as they were before; returns at once
    static BenchActs of(Bench bench, Viewfinder viewfinder, Runnable settingsBack) {
        return new BenchActs(
                bench.openUnit(),
                bench.startUnit(),
                bench.checkUnit(),
                bench.saveInspection(),
                bench.reworkUnit(),
                bench.lookAgain(),
                bench.photographUnit(),
                bench.weighUnit(),
                bench.readContents(),
                viewfinder,
                bench.parcels(),
                bench.parkDraft(),
                bench.undoLastAct(),
                bench.board(),
                bench.printQueue()::wake,
                settingsBack,
                bench.reprintLabel()::reprint);
    }
}
