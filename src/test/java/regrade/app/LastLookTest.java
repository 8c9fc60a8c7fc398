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
    private static final BenchSettings FRENCH_AND_DARK =
            new BenchSettings(Map.of("theme", "dark", "language", "fr"));

    @TempDir Path folder;

    @Test
    void whatIsKeptIsReadAgain() {
        assertThat(LastLook.keep(() -> FRENCH_AND_DARK, folder)).isTrue();

        assertThat(LastLook.read(folder)).isEqualTo(new LastLook(Theme.DARK, "fr"));
    }

    @Test
    void aLanguageOfTheSystemsStaysOne() {
        assertThat(LastLook.keep(() -> FRENCH_AND_DARK, folder)).isTrue();

        assertThat(LastLook.keep(() -> BenchSettings.DEFAULTS, folder)).isTrue();

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
        assertThat(LastLook.keep(() -> FRENCH_AND_DARK, none)).isFalse();
        assertThat(none).doesNotExist();
    }
}
