package regrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules on the text of the source files.
class SourceTest {
    // a switch over an enum asks for its ordinal too, so the class files cannot tell
    private static final Pattern ORDINAL = Pattern.compile("(\\.|::)ordinal\\b");

    @Test
    void enumsAreStoredByCodeNeverByOrdinal() {
        assertThat(naming(ORDINAL, SourceFiles.MAIN)).isEmpty();
    }

    @Test
    void aPlantedOrdinalIsFound() {
        var planted = SourceFiles.TEST.resolve(Path.of("regrade", "planted", "ordinals"));

        assertThat(naming(ORDINAL, planted)).hasSize(1);
    }

    @Test
    void noFileIsLongerThanFiveHundredLines() {
        assertThat(
                        Stream.of(SourceFiles.MAIN, SourceFiles.TEST)
                                .flatMap(root -> SourceFiles.below(root, ".java").stream())
                                .filter(file -> SourceFiles.lines(file).size() > 500))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked =
                SourceFiles.below(SourceFiles.MAIN, ".java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !isNullMarked(folder.resolve("package-info.java")));

        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(Path packageInfo) {
        return packageInfo.toFile().exists()
                && SourceFiles.text(packageInfo).contains("@NullMarked");
    }

    private static List<Path> naming(Pattern what, Path root) {
        return SourceFiles.below(root, ".java").stream()
                .filter(file -> what.matcher(SourceFiles.text(file)).find())
                .toList();
    }
}
