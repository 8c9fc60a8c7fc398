package regrade.bench;

import javafx.application.Platform;

import regrade.app.MeasuredWindow;
import regrade.app.MeasuredWindow.Drawn;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// From the Enter of a scanner that read a known licence plate to the checklist painted, and from
/// an answer to its painting, in the program's own window, with few and with many units and returns
/// in the store, one of each in turn: `ScanBenchmark [few many [scans]]`, on the display that
/// `DISPLAY` names, else on JavaFX's headless one.
///
/// Beside the time by the clock stands the work of the program's threads, which a busy machine does
/// not spoil.
public final class ScanBenchmark {
    private static final int WARM = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FilledStore store;
    private final MeasuredWindow window;
    private final Random random = new Random(11);
    private final Series scan;
    private final Series answer;

    private ScanBenchmark(FilledStore store, int scans) {
        this.store = store;
        this.window = MeasuredWindow.open(store.folder(), store.clock());
        this.scan = new Series("scan", scans);
        this.answer = new Series("answer", scans);
    }

    public static void main(String[] arguments) {
        var few = FilledStore.of(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000);
        var many =
                FilledStore.of(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000);
        int scans = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        MeasuredWindow.startScreen();
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
                "scan.p99.ms %.1f (at most 33)%nscan.ratio.median %.2f (at most 1.25), by work %.2f%n",
                at(large.scan.painted, 0.99),
                at(large.scan.painted, 0.5) / at(small.scan.painted, 0.5),
                at(large.scan.work, 0.5) / at(small.scan.work, 0.5));
        small.window.close();
        large.window.close();
    }

    /// Scans the plate of a unit that has not come yet, and takes it back, so that the store stays
    /// as it is.
    private void scan(int n) {
        int line = store.firstWaiting() + random.nextInt(store.size() - store.firstWaiting());
        scan.take(n, () -> window.scan(store.plate(line), store.order(line)));
        answer.take(n, window::answer);
        window.undoAnswer();
        window.undo(store.order(line));
    }

    private void print() {
        System.out.printf("%,d units%n%s%s", store.size(), scan, answer);
    }

    /// What one kind of act took, in milliseconds.
    private static final class Series {
        private final String act;
        private final double[] workedOut;
        private final double[] shown;
        private final double[] laidOut;
        private final double[] painted;
        private final double[] work;

        Series(String act, int acts) {
            this.act = act;
            this.workedOut = new double[acts];
            this.shown = new double[acts];
            this.laidOut = new double[acts];
            this.painted = new double[acts];
            this.work = new double[acts];
        }

        /// @param n below 0 is not counted
        void take(int n, Supplier<Drawn> drawing) {
            double before = worked();
            var drawn = drawing.get();
            double after = worked();
            if (n < 0) return;
            workedOut[n] = drawn.workedOut() / 1e6;
            shown[n] = drawn.shown() / 1e6;
            laidOut[n] = (drawn.laidOut() - drawn.shown()) / 1e6;
            painted[n] = drawn.painted() / 1e6;
            work[n] = after - before;
        }

        /// Of all threads of Java, in milliseconds.
        private static double worked() {
            return LongStream.of(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime).sum()
                    / 1e6;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "  %-6s to painted  median %.1f ms  p99 %.1f ms;  work  median %.1f ms  p99 %.1f ms;"
                            + "  medians: worked out after %.1f ms, pulse after %.1f ms, styled and laid out in %.1f ms%n",
                    act,
                    at(painted, 0.5),
                    at(painted, 0.99),
                    at(work, 0.5),
                    at(work, 0.99),
                    at(workedOut, 0.5),
                    at(shown, 0.5),
                    at(laidOut, 0.5));
        }
    }

    private static double at(double[] times, double part) {
        return Arrays.stream(times).sorted().toArray()[(int) (times.length * part)];
    }
}
