package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.kernel.Problem;
import regrade.label.file.CommandSheetDrawer;
import regrade.platform.i18n.Words;
import regrade.scan.Command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

class SheetFileTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"en, the rest is fine, Space", "fr, le reste est conforme, Espace"})
    void theSheetSpeaksTheLanguageOfTheBench(String language, String rest, String key)
            throws IOException {
        var made = sheet(language).into(folder);
        sheet(language).into(folder);

        var file = folder.resolve("regrade-commands-" + language + ".pdf");
        assertThat(made.arguments()).containsExactly(file.toString());
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(rest, key, "F8", "Ctrl+Z")
                    .doesNotContain("command.");
        }
    }

    @Test
    void everyCommandHasItsWords() {
        for (var language : new String[] {"en", "fr"}) {
            var spoken = new SpokenSheetWords(words(language));
            for (var command : Command.values())
                assertThat(spoken.command(command)).isNotBlank().doesNotContain("command.");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() {
        assertThatThrownBy(() -> sheet("en").into(folder.resolve("gone")))
                .isInstanceOf(Problem.class);
    }

    private static SheetFile sheet(String language) {
        var words = words(language);
        return new SheetFile(words, new CommandSheetDrawer(new SpokenSheetWords(words)));
    }

    private static Words words(String language) {
        return new Words(Locale.of(language), ZoneId.of("Europe/Paris"));
    }
}
