package regrade.bench;

import regrade.platform.file.Folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// From the start of the process to a window that accepts a scan, and to the painted bench, against
/// an empty FXML window on the same Java, started the same way; with the start-up caches and
/// without, in turn, in one run: on a bench at work, whose folder holds the demo data, and on a new
/// folder with its first page. Then the memory at rest.
///
/// `java regrade.bench.StartBenchmark [rounds]` after `mvn package`; on the display that `DISPLAY`
/// names, else on JavaFX's headless one.
public final class StartBenchmark {
    private static final Path PROGRAM = Path.of("target", "regrade").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration TO_REST = Duration.ofSeconds(8);
    private static final Clock CLOCK = Clock.systemUTC();

    private final Path folder;
    private final List<String> working;
    private final List<String> fresh;
    private final List<String> empty;
    private final List<String> flags = flags();
    private int marks;

    private StartBenchmark(Path folder) throws IOException {
        this.folder = folder;
        var jar = emptyJar(folder.resolve("empty.jar"));
        this.working = ours(folder.resolve("working"));
        this.fresh = ours(folder.resolve("fresh"));
        this.empty = List.of(jar.toString(), EmptyWindow.class.getName());
    }

    private static List<String> ours(Path data, String... command) {
        var arguments =
                new ArrayList<>(
                        List.of(
                                PROGRAM.resolve("regrade.jar").toString(),
                                "regrade.Regrade",
                                "--data",
                                data.toString()));
        arguments.addAll(List.of(command));
        return arguments;
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        var folder = Files.createTempDirectory("regrade-start");
        try {
            new StartBenchmark(folder).measure(rounds);
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(int rounds) {
        var cache = folder.resolve("empty.aot");
        var warmOurs = "-XX:AOTCache=" + PROGRAM.resolve("cache/window.aot");
        var warmEmpty = "-XX:AOTCache=" + cache;
        // trained as ours is
        flags.add("-XX:TieredStopAtLevel=1");
        run("-XX:AOTCacheOutput=" + cache, empty);
        flags.removeLast();
        fill();
        run("-XX:AOTMode=off", fresh); // makes the data folder

        var times = new Times[6][rounds];
        for (int i = 0; i < rounds; i++) {
            times[0][i] = run(warmOurs, working);
            times[1][i] = run(warmOurs, fresh);
            times[2][i] = run(warmEmpty, empty);
            times[3][i] = run("-XX:AOTMode=auto", working);
            times[4][i] = run("-XX:AOTMode=auto", fresh);
            times[5][i] = run("-XX:AOTMode=auto", empty);
        }
        print("bench at work, with start-up cache", times[0], times[2]);
        print("bench at work, without", times[3], times[5]);
        print("new folder, with start-up cache", times[1], times[2]);
        print("new folder, without", times[4], times[5]);
        System.out.printf(
                "memory at rest  ours %d MB  empty window %d MB (resident, %d s after the start)%n",
                memory(warmOurs, working), memory(warmEmpty, empty), TO_REST.toSeconds());
    }

    private void fill() {
        var started = start("-XX:AOTMode=off", ours(folder.resolve("working"), "demo"), true);
        if (!ended(started.process(), LONGEST))
            throw new IllegalStateException("the demo data hangs");
    }

    private static void print(String what, Times[] ours, Times[] empty) {
        long yardstick = median(empty, Times::accepting);
        long accepting = median(ours, Times::accepting);
        long painted = median(ours, Times::painted);
        System.out.printf(
                Locale.ROOT,
                "%-35s empty window %d ms  accepts a scan %d ms, ratio %.2f  bench painted %d ms, ratio %.2f%n",
                what,
                yardstick,
                accepting,
                accepting / (double) yardstick,
                painted,
                painted / (double) yardstick);
    }

    private static long median(Times[] times, ToLongFunction<Times> which) {
        return Arrays.stream(times).mapToLong(which).sorted().toArray()[times.length / 2];
    }

    /// Milliseconds from the start of the process.
    ///
    /// @param painted as accepting for a program that has no second mark
    private record Times(long accepting, long painted) {}

    /// The process has ended when this returns.
    private Times run(String cache, List<String> program) {
        return with(
                cache,
                program,
                true,
                started -> {
                    if (!ended(started.process(), LONGEST))
                        throw new IllegalStateException("hangs: " + program);
                    long accepting = millis(started, started.accepting);
                    var painted = started.painted;
                    return new Times(
                            accepting,
                            Files.exists(painted) ? millis(started, painted) : accepting);
                });
    }

    private record Started(Process process, long atMillis, Path accepting, Path painted) {}

    private static long millis(Started started, Path mark) {
        try {
            return Files.getLastModifiedTime(mark).toMillis() - started.atMillis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Resident megabytes some seconds after the start, 0 where the system does not tell.
    private long memory(String cache, List<String> program) {
        return with(
                cache,
                program,
                false,
                started -> {
                    ended(started.process(), TO_REST);
                    return resident(started.process().pid());
                });
    }

    private static long resident(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) return 0;
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private <T> T with(
            String cache, List<String> program, boolean exits, Function<Started, T> use) {
        var started = start(cache, program, exits);
        try {
            return use.apply(started);
        } finally {
            started.process().destroy();
            ended(started.process(), LONGEST);
        }
    }

    private Started start(String cache, List<String> program, boolean exits) {
        var mark = folder.resolve("started-" + marks++);
        var painted = folder.resolve("painted-" + marks);
        var command = new ArrayList<>(List.of(JAVA.toString(), cache, "-Xlog:aot*=off"));
        command.addAll(flags);
        command.addAll(
                List.of(
                        "-Dregrade.started.file=" + mark,
                        "-Dregrade.started.ready=" + painted,
                        "-Dregrade.started.exit=" + exits,
                        "-cp"));
        command.addAll(program);
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            var before = CLOCK.millis();
            return new Started(builder.start(), before, mark, painted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // those of the launcher
    private static List<String> flags() {
        var flags =
                new ArrayList<>(
                        Arrays.asList(
                                "@" + PROGRAM.resolve("bin").resolve("window.options"),
                                "--module-path=" + PROGRAM.resolve("fx"),
                                "--add-modules=javafx.controls,javafx.fxml",
                                "--enable-native-access=javafx.graphics,ALL-UNNAMED"));
        if (System.getenv("DISPLAY") == null) {
            flags.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        return flags;
    }

    // a start-up cache takes classes from jars only
    private static Path emptyJar(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("EmptyWindow.class", "EmptyWindow$1.class", "empty.fxml")) {
                out.putNextEntry(new JarEntry("regrade/bench/" + name));
                try (var in = EmptyWindow.class.getResourceAsStream(name)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
