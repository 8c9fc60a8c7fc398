package regrade.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/// Time by the clock and time of the processors, all threads of the program together: on a machine
/// with other work the second is the one to compare.
final class Stopwatch {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final long cpu = SYSTEM.getProcessCpuTime();

    /// Seconds.
    record Spent(double wall, double cpu) {
        Spent plus(Spent more) {
            return new Spent(wall + more.wall, cpu + more.cpu);
        }

        @Override
        public String toString() {
            return "%.1f s (processor %.1f s)".formatted(wall, cpu);
        }
    }

    Spent spent() {
        return new Spent(
                (System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }
}
