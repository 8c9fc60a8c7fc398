import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes Regrade's start-up caches by starting it once as a window and once as a command, through
/// the very launcher that will use them. The window is that of a bench at work, and a unit is
/// scanned in it.
///
/// `java TrainCaches.java PROGRAM LAUNCHER` writes `window.aot` and `command.aot` into the folder
/// `PROGRAM/cache`, beside `release`, by which the launcher knows the Java again that made them. A
/// program without a Java of its own in `PROGRAM/runtime` is trained with the Java that runs this,
/// and remembers it in `PROGRAM/cache/jdk`, and in `PROGRAM/cache/place` where it lay.
final class TrainCaches {
    private static final int LONGEST_SECONDS = 180;
    // of the demo data: a return that is still expected
    private static final String SCAN = "LPNRR431702290";
    // a cache keeps what it learnt for the second compiler, which would be at work from the first moment on
    private static final String NO_PROFILES = "-XX:TieredStopAtLevel=1";

    private final Path program;
    private final Path launcher;
    private final Path caches;
    private final Path java;
    private final boolean packed;

    private TrainCaches(Path program, Path launcher) {
        this.program = program;
        this.launcher = launcher;
        this.caches = program.resolve("cache");
        this.packed = Files.isDirectory(program.resolve("runtime"));
        this.java = packed ? program.resolve("runtime") : Path.of(System.getProperty("java.home"));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var program = Path.of(args[0]).toAbsolutePath();
        var training = new TrainCaches(program, program.resolve(args[1]));
        training.clear();
        training.trainWindow();
        training.trainCommand();
        training.rememberJava();
    }

    // the launcher must find no cache while it records one
    private void clear() throws IOException {
        Files.createDirectories(caches);
        for (var name : List.of("jdk", "place", "release", "window.aot", "command.aot")) {
            Files.deleteIfExists(caches.resolve(name));
        }
    }

    private void trainWindow() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("regrade-training");
        try {
            var started = data.resolve("started");
            var bench = List.of("--data", data.resolve("data").toString());
            run("demo", "", List.of("demo", bench.getFirst(), bench.getLast()));
            train(
                    "window.aot",
                    bench,
                    NO_PROFILES
                            + " -Dglass.platform=Headless -Dprism.order=sw -Dregrade.started.exit=true"
                            + " -Dregrade.started.scan="
                            + SCAN
                            + " -Dregrade.started.file="
                            + started);
            if (!Files.exists(started)) throw new IOException("the window did not come up");
        } finally {
            delete(data);
        }
    }

    private void trainCommand() throws IOException, InterruptedException {
        train("command.aot", List.of("identify", "--json", "LPNRR123456789", "4006381333931"), "");
    }

    private void train(String cache, List<String> arguments, String options)
            throws IOException, InterruptedException {
        var file = caches.resolve(cache);
        run(cache, "-XX:AOTCacheOutput=\"" + file + "\" " + options, arguments);
        if (!Files.exists(file)) throw new IOException(cache + " was not made");
    }

    private void run(String what, String options, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        // the classes that cannot be kept are a warning each
        var output = caches.resolve(what + ".log");
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of("JAVA_HOME", java.toString(), "JAVA_TOOL_OPTIONS", options));
        var process = builder.start();
        var ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            System.err.println(Files.readString(output));
            throw new IOException("training failed: " + what);
        }
        Files.delete(output);
    }

    private void rememberJava() throws IOException {
        if (!packed) {
            Files.writeString(caches.resolve("jdk"), java + System.lineSeparator());
            Files.writeString(
                    caches.resolve("place"), program.toRealPath() + System.lineSeparator());
        }
        Files.copy(java.resolve("release"), caches.resolve("release"));
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
