package regrade.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts [KillMain] in a process of its own and kills it in the middle of its work.
final class KilledProgram {
    private KilledProgram() {}

    /// @param acts how many acts it may report before it is killed
    /// @param nanos how long after the last of them
    /// @return what it reported as saved
    static List<String> run(Path folder, long round, int acts, long nanos)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillMain.class.getName(),
                        folder.toString(),
                        Long.toString(round))
                .redirectErrorStream(true)
                .start();
        try (var reader = process.inputReader()) {
            var told = readUntil(reader, acts);
            // an exact moment is wanted, shorter than a sleep can be
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) Thread.onSpinWait();
            // through the handle: Process itself closes the pipe, and with it what was said last
            process.toHandle().destroyForcibly();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) told.add(line);
            return told.stream().filter(line -> line.matches("(unit|import) \\S+ \\d+")).toList();
        } finally {
            process.destroyForcibly();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> readUntil(BufferedReader reader, int acts) throws IOException {
        var told = new ArrayList<String>();
        var all = new ArrayList<String>();
        while (told.size() <= acts) {
            var line = reader.readLine();
            if (line == null) throw new IOException("ended by itself: " + all);
            all.add(line);
            if (line.equals("ready") || line.startsWith("unit") || line.startsWith("import"))
                told.add(line);
        }
        return told;
    }
}
