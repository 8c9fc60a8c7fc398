package regrade.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.kernel.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ZipArchivesTest {
    @TempDir private Path folder;

    private ZipArchives archives;

    @BeforeEach
    void begin() {
        archives = new ZipArchives(folder.resolve("unpacking"), 1 << 20);
    }

    @Test
    void whatAnEndInTheMiddleLeftIsClearedAtTheNextStart() throws IOException {
        var left =
                archives.open(zip(files("a.txt", "names a buyer")))
                        .orElseThrow()
                        .next()
                        .orElseThrow()
                        .unpacked();
        assertThat(left).exists();

        begin();

        assertThat(left).doesNotExist();
    }

    @Test
    void filesComeOneAfterTheOtherUnderTheirLastNameAlone() throws IOException {
        var zip = zip(files("a/b.txt", "one", "../../evil.txt", "two", "c:\\x\\d?.csv", "three"));

        try (var archive = archives.open(zip).orElseThrow()) {
            var first = archive.next().orElseThrow();
            assertThat(first.name()).isEqualTo("b.txt");
            assertThat(first.unpacked()).hasContent("one");
            assertThat(archive.next().orElseThrow().name()).isEqualTo("evil.txt");
            assertThat(archive.next().orElseThrow().name()).isEqualTo("d_.csv");
            assertThat(archive.next()).isEmpty();
        }
    }

    @Test
    void whatSystemsAddIsPassedOver() throws IOException {
        var zip = zip(files("__MACOSX/a", "x", ".DS_Store", "x", "a.txt", "one"));

        try (var archive = archives.open(zip).orElseThrow()) {
            assertThat(archive.next().orElseThrow().name()).isEqualTo("a.txt");
            assertThat(archive.next()).isEmpty();
        }
    }

    @Test
    void anArchiveThatUnpacksTooFarIsGivenUpAndLeavesNothing() throws IOException {
        var zip = zip(files("a", "x".repeat(800_000), "b", "x".repeat(800_000)));

        var archive = archives.open(zip).orElseThrow();
        var unpacked = archive.next().orElseThrow().unpacked();

        assertThatThrownBy(archive::next)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("import.archive-unsafe"));
        archive.close();
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void tooManyFilesAreNotOpened() throws IOException {
        var many = new LinkedHashMap<String, String>();
        for (int i = 0; i < 1001; i++) many.put("f" + i, "");
        var zip = zip(many);

        assertThatThrownBy(() -> archives.open(zip)).isInstanceOf(Problem.class);
    }

    @Test
    void aWorkbookATextAndHalfAnArchiveAreNone() throws IOException {
        assertThat(archives.open(zip(files("[Content_Types].xml", "<x/>")))).isEmpty();
        var text = Files.writeString(folder.resolve("text"), "PK is not enough");
        assertThat(archives.open(text)).isEmpty();
        var whole = Files.readAllBytes(zip(files("a", "one")));
        var half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(whole, 20));
        assertThatThrownBy(() -> archives.open(half)).isInstanceOf(Problem.class);
    }

    private static Map<String, String> files(String... namesAndTexts) {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2)
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        return files;
    }

    private Path zip(Map<String, String> files) throws IOException {
        var zip = folder.resolve("reports.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
