package regrade.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Starts [KilledBench] again and again in little time: with an archive of its classes, made by a
/// first, short run.
final class TrainedBench {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final String classPath;
    private final Path archive;

    private TrainedBench(Path folder) throws IOException {
        this.classPath = onlyJars(folder.resolve("program.jar"));
        this.archive = folder.resolve("program.jsa");
    }

    static TrainedBench in(Path folder) throws IOException, InterruptedException {
        var program = new TrainedBench(folder);
        var data = Files.createDirectories(folder.resolve("training").resolve("data"));
        var run =
                program.started(data, "-XX:ArchiveClassesAtExit=" + program.archive, "0", "1")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (run.waitFor() != 0)
            throw new IllegalStateException("the bench ended with " + run.exitValue());
        return program;
    }

    /// A bench that works until it is killed.
    Process start(Path data, int firstReport) throws IOException {
        var endless = Integer.toString(Integer.MAX_VALUE);
        return started(
                        data,
                        "-XX:SharedArchiveFile=" + archive,
                        Integer.toString(firstReport),
                        endless)
                .start();
    }

    private ProcessBuilder started(Path data, String share, String firstReport, String reports) {
        var command = new ArrayList<>(List.of(JAVA.toString(), share, "-Xlog:cds*=off"));
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        classPath));
        command.addAll(List.of(KilledBench.class.getName(), data.toString(), firstReport, reports));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /// An archive takes classes from jars only, so what lies in folders goes into one.
    private static String onlyJars(Path jar) throws IOException {
        var parts =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        var written = new HashSet<String>();
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var part : parts) if (Files.isDirectory(part)) pack(part, out, written);
        }
        var jars = parts.stream().filter(Files::isRegularFile).map(Path::toString);
        return String.join(
                File.pathSeparator, Stream.concat(Stream.of(jar.toString()), jars).toList());
    }

    private static void pack(Path folder, JarOutputStream jar, HashSet<String> written)
            throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                // the first one on the class path counts
                if (!written.add(name)) continue;
                jar.putNextEntry(new JarEntry(name));
                Files.copy(file, jar);
            }
        }
    }
}
