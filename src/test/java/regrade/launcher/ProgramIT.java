package regrade.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as the build leaves it in `target/regrade`, started as a person starts it.
@DisabledOnOs(OS.WINDOWS)
class ProgramIT {
    private static final Path PROGRAM = Path.of("target", "regrade").toAbsolutePath();

    @TempDir private Path temporary;

    private record Ended(int code, String out, String err) {}

    @Test
    void itSaysItsVersion() throws Exception {
        assertThat(start("", "--version").out()).contains("1.0.0");
    }

    @Test
    void theCommandLineStartsFromItsCacheAndWithoutJavaFx() throws Exception {
        var ended =
                start(
                        "-XX:AOTMode=on -Xlog:class+load:file=loaded",
                        "identify",
                        "--json",
                        "LPNRR123456789");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("LPNRR123456789");
        assertThat(Files.readString(temporary.resolve("loaded"))).doesNotContain(" javafx.");
    }

    @Test
    void theWindowStartsFromItsCache() throws Exception {
        var mark = temporary.resolve("started");

        var ended =
                start(
                        "-XX:AOTMode=on -Dglass.platform=Headless -Dprism.order=sw"
                                + " -Dregrade.started.exit=true -Dregrade.started.file="
                                + mark,
                        "--data",
                        temporary.resolve("data").toString());

        assertThat(ended.err()).doesNotContain("Exception");
        assertThat(ended.code()).isZero();
        assertThat(mark).exists();
    }

    @Test
    void aDamagedCacheIsPassedOverInSilence() throws Exception {
        var moved = temporary.resolve("a moved program");
        copy(PROGRAM, moved);
        Files.writeString(moved.resolve("cache/command.aot"), "noise");

        var ended = run(moved, "", "--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("1.0.0");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void withoutADisplayTheWindowNamesTheCommandLine() throws Exception {
        var ended = start("", "--lang", "en", "--data", temporary.resolve("data").toString());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err().lines()).singleElement().asString().contains("regrade --help");
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        assertThat(start("", "no-such-command").code()).isEqualTo(2);
    }

    private Ended start(String options, String... arguments) throws Exception {
        return run(PROGRAM, options, arguments);
    }

    private Ended run(Path program, String options, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(program.resolve("bin/regrade").toString()));
        command.addAll(List.of(arguments));
        var out = temporary.resolve("out");
        var err = temporary.resolve("err");
        var builder =
                new ProcessBuilder(command)
                        .directory(temporary.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_HOME"));
        if (!options.isEmpty()) builder.environment().put("JAVA_TOOL_OPTIONS", options);
        var code = builder.start().waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
