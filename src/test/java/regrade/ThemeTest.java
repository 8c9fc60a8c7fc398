package regrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Colour is a name: what it looks like stands in the two palettes and nowhere else.
class ThemeTest {
    private static final Path THEME = SourceFiles.RESOURCES.resolve(Path.of("regrade", "theme"));
    private static final Pattern COLOUR =
            Pattern.compile(
                    "#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\\b|\\b(?:rgb|hsb)a?\\(");
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"\\n]*(?:" + COLOUR.pattern() + ")");
    private static final Pattern STYLE = Pattern.compile("\\.setStyle\\(|\\bstyle=\"");
    private static final Pattern NAMED =
            Pattern.compile("^\\s*(-[a-z0-9-]+)\\s*:", Pattern.MULTILINE);

    @Test
    void noColourIsWrittenOutsideTheTheme() {
        assertThat(filesWith(LITERAL, sourcesAndScreens())).isEmpty();
    }

    @Test
    void noScreenPaintsWithJavasColours() {
        var paint = Pattern.compile("javafx\\.scene\\.paint\\.Color\\b");

        assertThat(filesWith(paint, sourcesAndScreens())).isEmpty();
    }

    @Test
    void noScreenStylesANodeByItself() {
        assertThat(filesWith(STYLE, sourcesAndScreens())).isEmpty();
    }

    @Test
    void styleSheetsStandInTheThemeOnly() {
        assertThat(SourceFiles.below(SourceFiles.RESOURCES, ".css"))
                .isNotEmpty()
                .allMatch(file -> file.startsWith(THEME));
    }

    @Test
    void onlyThePalettesSayWhatAColourLooksLike() {
        var sheets =
                SourceFiles.below(THEME, ".css").stream().filter(file -> !isPalette(file)).toList();

        assertThat(filesWith(COLOUR, sheets)).isEmpty();
    }

    @Test
    void lightAndDarkNameTheSameColours() {
        assertThat(named("dark.css")).isNotEmpty().isEqualTo(named("light.css"));
    }

    @Test
    void aPlantedColourIsFound() {
        assertThat(List.of("\"#fff\"", "\"-fx-fill: #0a0b0c\"", "style(\"rgb(1,2,3)\")"))
                .allMatch(text -> LITERAL.matcher(text).find());
        assertThat(List.of("\"#41 is an issue\"", "\"a#b\"", "\"unit #{0}\""))
                .noneMatch(text -> LITERAL.matcher(text).find());
    }

    private static boolean isPalette(Path sheet) {
        return Set.of("light.css", "dark.css").contains(sheet.getFileName().toString());
    }

    private static Set<String> named(String palette) {
        return NAMED.matcher(SourceFiles.text(THEME.resolve(palette)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sourcesAndScreens() {
        var files = new ArrayList<>(SourceFiles.below(SourceFiles.MAIN, ".java"));
        files.addAll(SourceFiles.below(SourceFiles.RESOURCES, ".fxml"));
        return files;
    }

    private static List<Path> filesWith(Pattern what, List<Path> files) {
        return files.stream().filter(file -> what.matcher(SourceFiles.text(file)).find()).toList();
    }
}
