package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class WindowArgumentsTest {
    @Test
    void withoutAnyTheUsualFolderAndTheBenchsLanguageAreMeant() {
        var arguments = WindowArguments.of(List.of()).orElseThrow();

        assertThat(arguments.folder()).isEqualTo(UsualFolder.here().toAbsolutePath());
        assertThat(arguments.language()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--data here --lang fr", "--lang=fr --data=here", "--data=here --lang fr"})
    void folderAndLanguageAreNamedInEitherForm(String line) {
        var words = List.of(line.split(" "));

        assertThat(WindowArguments.of(words))
                .contains(new WindowArguments(Optional.of(Path.of("here")), "fr", false));
        assertThat(WindowArguments.of(words).orElseThrow().folder()).isAbsolute();
    }

    @Test
    void anEqualsSignMayStandInAPath() {
        assertThat(WindowArguments.of(List.of("--data=a=b")).orElseThrow().data())
                .contains(Path.of("a=b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "--json",
                "--data here check",
                "--data",
                "--lang",
                "--help",
                "--version"
            })
    void anythingElseIsACommand(String line) {
        assertThat(WindowArguments.of(List.of(line.split(" ")))).isEmpty();
        assertThat(Start.wantsWindow(line.split(" "))).isFalse();
    }
}
