package regrade.label;

import static org.assertj.core.api.Assertions.fail;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import org.junit.jupiter.api.Assumptions;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Programs that had no part in drawing a label, and judge it: a renderer of ZPL and a decoder from
/// npm, fetched into the build folder, and Debian's pdftoppm and zbarimg.
///
/// One that is missing is said loudly; where `CI=true` it is a failure.
public final class Oracles {
    private static final Path HOME = Path.of("target", "oracles").toAbsolutePath();
    private static final Path MODULES = HOME.resolve("node_modules");
    private static final List<String> PACKAGES =
            List.of("zpl-renderer-js@3.4.0", "zxing-wasm@3.1.4");
    private static final long MINUTES = 5;

    private Oracles() {}

    /// Every symbol that a decoder read in a picture.
    public record Read(String decoder, String picture, String format, String text) {}

    /// Draws the labels of a ZPL file with zpl-renderer-js.
    ///
    /// @return one picture for each label in it
    static List<Path> renderZpl(List<Path> files, LabelStock stock) {
        need("the npm packages " + PACKAGES, fetched());
        var command =
                node(
                        "render-zpl.mjs",
                        "" + stock.width(),
                        "" + stock.height(),
                        "" + stock.density());
        run(with(command, files));
        return files.stream().flatMap(Oracles::rendered).toList();
    }

    /// Draws the pages of PDF files with pdftoppm at the label's own density.
    public static List<Path> renderPdf(List<Path> files, LabelStock stock) {
        need("pdftoppm (package poppler-utils)", found("pdftoppm"));
        var dpi = Double.toString(stock.density() * 25.4);
        for (var file : files)
            run(List.of("pdftoppm", "-r", dpi, "-png", file.toString(), file.toString()));
        return files.stream().flatMap(Oracles::rendered).toList();
    }

    /// What zxing-wasm and zbarimg read.
    public static List<Read> decode(List<Path> pictures) {
        need("the npm packages " + PACKAGES, fetched());
        need("zbarimg (package zbar-tools)", found("zbarimg"));
        var read = new ArrayList<Read>();
        run(with(node("decode.mjs"), pictures))
                .lines()
                .forEach(
                        line -> {
                            var parts = line.split("\t", -1);
                            read.add(new Read("zxing-wasm", parts[0], parts[1], parts[2]));
                        });
        for (var picture : pictures)
            run(List.of("zbarimg", "-q", picture.toString()))
                    .lines()
                    .map(line -> line.split(":", 2))
                    .forEach(
                            parts ->
                                    read.add(
                                            new Read(
                                                    "zbarimg",
                                                    picture.toString(),
                                                    parts[0],
                                                    parts[1])));
        return read;
    }

    private static Stream<Path> rendered(Path file) {
        try (var all = Files.list(file.toAbsolutePath().getParent())) {
            var name = file.getFileName().toString();
            return all
                    .filter(other -> other.getFileName().toString().startsWith(name))
                    .filter(other -> other.toString().endsWith(".png"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> node(String script, String... arguments) {
        try {
            var source = Path.of(Oracles.class.getResource("/regrade/label/" + script).toURI());
            return Stream.concat(
                            Stream.of("node", source.toString(), MODULES.toString()),
                            Stream.of(arguments))
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> with(List<String> command, List<Path> files) {
        return Stream.concat(command.stream(), files.stream().map(Path::toString)).toList();
    }

    private static synchronized boolean fetched() {
        if (!found("node") || !found("npm")) return false;
        // another test's process may be fetching them at this moment
        try (var lock = FileChannel.open(lockFile(), CREATE, WRITE)) {
            lock.lock();
            return PACKAGES.stream().allMatch(Oracles::installed) || install();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path lockFile() throws IOException {
        return Files.createDirectories(HOME).resolve("fetching.lock");
    }

    private static boolean install() {
        var install = new ArrayList<>(List.of("npm", "install", "--prefix", HOME.toString()));
        install.addAll(
                List.of(
                        "--no-save",
                        "--no-package-lock",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund"));
        install.addAll(PACKAGES);
        return ended(install).exit == 0 && PACKAGES.stream().allMatch(Oracles::installed);
    }

    private static boolean installed(String nameAndVersion) {
        var parts = nameAndVersion.split("@", -1);
        var about = MODULES.resolve(parts[0]).resolve("package.json");
        try {
            return Files.exists(about)
                    && Files.readString(about).contains("\"version\": \"" + parts[1] + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean found(String program) {
        return program(program).isPresent();
    }

    private static Optional<Path> program(String name) {
        var folders =
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Arrays.stream(folders)
                .flatMap(
                        folder ->
                                Stream.of(name, name + ".cmd", name + ".exe")
                                        .map(file -> Path.of(folder, file)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void need(String oracle, boolean there) {
        if (there) return;
        var banner =
                """

                ************************************************************************
                ORACLE DID NOT RUN: %s
                Labels were not judged by a program that had no part in drawing them.
                ************************************************************************
                """
                        .formatted(oracle);
        System.err.println(banner);
        if ("true".equals(System.getenv("CI"))) fail(banner);
        Assumptions.abort("oracle missing: " + oracle);
    }

    private static String run(List<String> command) {
        var ended = ended(command);
        // zbarimg ends with 4 where it reads nothing; the test says what is missing
        if (ended.exit != 0 && ended.exit != 4)
            fail(command + " ended with " + ended.exit + ": " + ended.errors);
        return ended.output;
    }

    private record Ended(int exit, String output, String errors) {}

    private static Ended ended(List<String> command) {
        try {
            Files.createDirectories(HOME);
            var output = Files.createTempFile(HOME, "out", ".txt");
            var errors = Files.createTempFile(HOME, "err", ".txt");
            var called = new ArrayList<>(command);
            called.set(0, program(command.getFirst()).orElseThrow().toString());
            var process =
                    new ProcessBuilder(called)
                            .redirectOutput(output.toFile())
                            .redirectError(errors.toFile())
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail(command + " did not end");
            }
            var ended =
                    new Ended(
                            process.exitValue(),
                            Files.readString(output),
                            Files.readString(errors));
            Files.delete(output);
            Files.delete(errors);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
