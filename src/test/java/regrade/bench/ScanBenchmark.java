package regrade.bench;

import javafx.application.Platform;

import regrade.app.MeasuredWindow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// From the Enter of a scanner that read a known licence plate to the checklist painted, in the
/// program's own window, with few and with many units and returns in the store, one of each in
/// turn: `ScanBenchmark [few many [scans]]`.
///
/// Beside the time by the clock stands the processor's own, which a busy machine does not spoil.
public final class ScanBenchmark {
    private static final int WARM = 100;

    private final FilledStore store;
    private final MeasuredWindow window;
    private final Random random = new Random(11);
    private final double[] wall;
    private final double[] processor;

    private ScanBenchmark(FilledStore store, int scans) {
        this.store = store;
        this.window = MeasuredWindow.open(store.folder(), store.clock());
        this.wall = new double[scans];
        this.processor = new double[scans];
    }

    public static void main(String[] arguments) {
        var few = FilledStore.of(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000);
        var many =
                FilledStore.of(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000);
        int scans = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        MeasuredWindow.startWithoutDisplay();
        try {
            measure(few, many, scans);
        } finally {
            Platform.exit();
        }
    }

    private static void measure(FilledStore few, FilledStore many, int scans) {
        var small = new ScanBenchmark(few, scans);
        var large = new ScanBenchmark(many, scans);
        for (int n = -Math.min(WARM, scans); n < scans; n++) {
            small.scan(n);
            large.scan(n);
        }
        small.print();
        large.print();
        System.out.printf(
                Locale.ROOT,
                "scan.p99.ms %.1f (at most 33)%nscan.ratio.median %.2f (at most 1.25), by processor time %.2f%n",
                at(large.wall, 0.99),
                at(large.wall, 0.5) / at(small.wall, 0.5),
                at(large.processor, 0.5) / at(small.processor, 0.5));
        small.window.close();
        large.window.close();
    }

    /// Scans the plate of a unit that has not come yet, and takes it back, so that the store stays
    /// as it is.
    private void scan(int n) {
        int line = store.firstWaiting() + random.nextInt(store.size() - store.firstWaiting());
        var watch = new Stopwatch();
        long painted = window.scan(store.plate(line), store.order(line));
        double spent = watch.spent().cpu();
        window.undo(store.order(line));
        if (n < 0) return;
        wall[n] = painted / 1e6;
        processor[n] = spent * 1e3;
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%,9d units: scan to checklist painted  median %.1f ms  p99 %.1f ms;  processor  median %.1f ms  p99 %.1f ms%n",
                store.size(),
                at(wall, 0.5),
                at(wall, 0.99),
                at(processor, 0.5),
                at(processor, 0.99));
    }

    private static double at(double[] times, double part) {
        return Arrays.stream(times).sorted().toArray()[(int) (times.length * part)];
    }
}
