package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.platform.fx.Theme;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class LastLookTest {
    @TempDir Path folder;

    @Test
    void whatIsKeptIsReadAgain() {
        var settings = new BenchSettings(Map.of("theme", "dark", "language", "fr"));

        assertThat(LastLook.of(settings).keep(folder)).isTrue();

        assertThat(LastLook.read(folder)).isEqualTo(new LastLook(Theme.DARK, "fr"));
    }

    @Test
    void aLanguageOfTheSystemsStaysOne() {
        assertThat(new LastLook(Theme.DARK, "fr").keep(folder)).isTrue();

        assertThat(LastLook.of(BenchSettings.DEFAULTS).keep(folder)).isTrue();

        assertThat(LastLook.read(folder)).isEqualTo(LastLook.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "pink", "\n\n", "light"})
    void anythingElseIsTheUsualLook(String text) throws IOException {
        Files.writeString(folder.resolve("look"), text);

        assertThat(LastLook.read(folder)).isEqualTo(LastLook.USUAL);
    }

    @Test
    void aFolderThatIsNotThereIsTheUsualLookAndKeepsNone() {
        var none = folder.resolve("none");

        assertThat(LastLook.read(none)).isEqualTo(LastLook.USUAL);
        assertThat(new LastLook(Theme.DARK, "fr").keep(none)).isFalse();
        assertThat(none).doesNotExist();
    }
}
