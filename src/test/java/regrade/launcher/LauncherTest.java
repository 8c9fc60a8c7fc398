package regrade.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The shell launcher, with Javas that only print what they were given.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("src", "main", "launcher", "regrade");

    @TempDir private Path temporary;
    private Path home;
    private Path launcher;

    private record Ended(int code, List<String> out, String err) {
        List<String> given() {
            return out.subList(out.indexOf("regrade.Regrade") + 1, out.size());
        }
    }

    @BeforeEach
    void anInstalledProgram() throws IOException {
        home = Files.createDirectories(temporary.resolve("a home with blanks"));
        launcher = Files.createDirectories(home.resolve("bin")).resolve("regrade");
        Files.copy(SCRIPT, launcher);
        Files.createDirectory(home.resolve("cache"));
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        var ended =
                start(java("25.0.3"), "inspect", "--code", "a b", "", "*", "$HOME", "it's \"so\"");

        assertThat(ended.given())
                .containsExactly("inspect", "--code", "a b", "", "*", "$HOME", "it's \"so\"");
    }

    @Test
    void theExitCodeIsTheProgramsOwn() throws Exception {
        var java = java("25");
        Files.writeString(java.resolve("exit"), "2");

        assertThat(start(java, "nonsense").code()).isEqualTo(2);
    }

    @Test
    void itIsFoundThroughLinksFromAnyFolder() throws Exception {
        var inner = Files.createSymbolicLink(temporary.resolve("inner"), launcher);
        var outer = Files.createSymbolicLink(temporary.resolve("outer"), inner.getFileName());
        launcher = outer;

        var ended = start(java("25"), "check");

        assertThat(ended.out()).contains(home.toRealPath().resolve("regrade.jar").toString());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',                       true
                    --data /x,                true
                    --data=/x --lang fr,      true
                    check,                    false
                    --data /x check,          false
                    --version,                false
                    """)
    void onlyTheWindowLoadsJavaFx(String arguments, boolean window) throws Exception {
        var given = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        var ended = start(java("25"), given);

        assertThat(ended.out().stream().anyMatch(each -> each.contains("javafx")))
                .isEqualTo(window);
        var options = "@" + home.toRealPath().resolve("bin/window.options");
        assertThat(ended.out().contains(options)).isEqualTo(window);
        assertThat(ended.given()).containsExactly(given);
    }

    @ParameterizedTest
    @CsvSource({"25, true", "25.0.3, true", "26-ea, true", "24.0.2, false", "1.8.0_402, false"})
    void javaHomeIsTakenWhenItIsNewEnough(String version, boolean taken) throws Exception {
        var ended = start(java(version), "check");

        assertThat(ended.out().contains("home " + version)).isEqualTo(taken);
    }

    @Test
    void theJavaOfTheBuildIsTakenWhenThereIsNoOther() throws Exception {
        Files.writeString(home.resolve("cache/jdk"), java("25.0.9") + "\n");

        var ended = start(temporary.resolve("nowhere"), "check");

        assertThat(ended.out()).contains("home 25.0.9");
    }

    @Test
    void theJavaOnThePathIsFoundThroughItsLink() throws Exception {
        var bin = Files.createDirectory(temporary.resolve("path"));
        Files.createSymbolicLink(bin.resolve("java"), java("25.0.7").resolve("bin/java"));

        var ended = startWith(Map.of("PATH", bin + ":/usr/bin:/bin"), "check");

        assertThat(ended.out()).contains("home 25.0.7");
    }

    @Test
    void aCacheIsUsedByTheJavaThatMadeItOnly() throws Exception {
        var maker = java("25.0.3");
        Files.copy(maker.resolve("release"), home.resolve("cache/release"));
        Files.createFile(home.resolve("cache/command.aot"));
        var cache = "-XX:AOTCache=" + home.toRealPath().resolve("cache/command.aot");

        assertThat(start(maker, "check").out()).contains(cache);
        assertThat(start(java("25.0.4"), "check").out()).doesNotContain(cache);
        assertThat(start(maker).out()).doesNotContain(cache);
    }

    @Test
    void theWindowsCacheIsUsedOnlyWhereItWasMade() throws Exception {
        var maker = java("25.0.3");
        Files.copy(maker.resolve("release"), home.resolve("cache/release"));
        Files.createFile(home.resolve("cache/window.aot"));
        Files.createDirectory(home.resolve("fx"));
        var cache = "-XX:AOTCache=" + home.toRealPath().resolve("cache/window.aot");

        Files.writeString(home.resolve("cache/place"), home.toRealPath() + "\n");
        assertThat(start(maker).out()).contains(cache);

        Files.writeString(home.resolve("cache/place"), "/elsewhere\n");
        assertThat(start(maker).out()).doesNotContain(cache);
    }

    @Test
    void theJavaPackedBesideItIsTakenBeforeAnyOther() throws Exception {
        Files.move(java("25.0.5"), home.resolve("runtime"));

        var ended = start(java("26"), "check");

        assertThat(ended.out()).contains(home.toRealPath().resolve("runtime").toString());
    }

    @Test
    void withoutAJavaOneSentenceSaysWhatToInstall() throws Exception {
        // the usual places of this machine may hold one, so it looks for a Java nobody has yet
        Files.writeString(launcher, Files.readString(SCRIPT).replace("-ge 25", "-ge 9999"));
        executable(launcher);

        var ended = start(java("25"), "check");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().contains("Java 25", "JAVA_HOME");
    }

    private Path java(String version) throws IOException {
        var folder = temporary.resolve("java " + version);
        var java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(
                folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(folder.resolve("exit"), "0");
        Files.writeString(
                java,
                """
                #!/bin/sh
                here=$(dirname "$(dirname "$0")")
                echo "home ${here##*java }"
                echo "$here"
                for each in "$@"; do printf '%s\\n' "$each"; done
                exit "$(cat "$here/exit")"
                """);
        executable(java);
        return folder;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended start(Path javaHome, String... arguments) throws Exception {
        return startWith(
                Map.of("JAVA_HOME", javaHome.toString(), "PATH", "/usr/bin:/bin"), arguments);
    }

    private Ended startWith(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var out = temporary.resolve("out");
        var err = temporary.resolve("err");
        var builder =
                new ProcessBuilder(command)
                        .directory(temporary.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var code = builder.start().waitFor();
        return new Ended(code, Files.readAllLines(out), Files.readString(err));
    }
}
