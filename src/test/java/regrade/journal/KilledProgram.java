package regrade.journal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/// Starts [KillMain] in a process of its own and kills it in the middle of its work. A cache of
/// what it loads makes each start three times as fast.
final class KilledProgram {
    private final String classPath;
    private final Path cache;

    private KilledProgram(String classPath, Path cache) {
        this.classPath = classPath;
        this.cache = cache;
    }

    /// @param folder for the cache
    static KilledProgram trainedIn(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var program = new KilledProgram(jarsOnly(folder), folder.resolve("kill.aot"));
        var training =
                program.start(folder.resolve("data"), 0, "-XX:AOTCacheOutput=" + program.cache);
        try (var reader = training.inputReader()) {
            var said = reader.lines().toList();
            if (training.waitFor() != 0) throw new IOException("not trained: " + said);
        }
        return program;
    }

    /// The cache takes classes from jars only.
    private static String jarsOnly(Path folder) throws IOException {
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        var paths = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // an empty entry would be the present folder with all that is in it
            if (entry.isBlank()) continue;
            if (!Files.isDirectory(Path.of(entry))) {
                paths.add(entry);
                continue;
            }
            var packed = folder.resolve("classes" + paths.size() + ".jar").toString();
            if (jar.run(System.out, System.err, "cf", packed, "-C", entry, ".") != 0)
                throw new IOException("not packed: " + entry);
            paths.add(packed);
        }
        return String.join(File.pathSeparator, paths);
    }

    private Process start(Path folder, long round, String option) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC"));
        command.addAll(
                Arrays.asList(
                        option,
                        "-cp",
                        classPath,
                        KillMain.class.getName(),
                        folder.toString(),
                        Long.toString(round)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// @param acts how many acts it may report before it is killed
    /// @param nanos how long after the last of them
    /// @return what it reported as saved
    List<String> run(Path folder, long round, int acts, long nanos)
            throws IOException, InterruptedException {
        var process = start(folder, round, "-XX:AOTCache=" + cache);
        try (var reader = process.inputReader()) {
            var told = readUntil(reader, acts);
            // an exact moment is wanted, shorter than a sleep can be
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end; )
                Thread.onSpinWait();
            // through the handle: Process itself closes the pipe, and with it what was said last
            process.toHandle().destroyForcibly();
            for (var line = reader.readLine(); line != null; line = reader.readLine())
                told.add(line);
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
