package regrade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class ArrivingFilesTest {
    @TempDir private Path folder;

    private final ArrivingFiles files = new ArrivingFiles();

    @Test
    void aFileIsGivenOnceAndOnlyWhenItStandsStill() throws IOException {
        var file = write("report.txt", "half");
        assertThat(files.look(folder)).isEmpty();
        Files.writeString(file, "half and more");
        assertThat(files.look(folder)).isEmpty();

        assertThat(files.look(folder)).containsExactly(file);
        assertThat(files.look(folder)).isEmpty();
    }

    @Test
    void aFileThatIsChangedLaterIsGivenAgain() throws IOException {
        var file = write("report.txt", "one");
        files.look(folder);
        files.look(folder);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        files.look(folder);

        assertThat(files.look(folder)).containsExactly(file);
    }

    @Test
    void aFileThatWentAndCameAgainIsGivenAgain() throws IOException {
        var file = write("report.txt", "one");
        files.look(folder);
        files.look(folder);
        Files.delete(file);
        files.look(folder);
        write("report.txt", "one");
        files.look(folder);

        assertThat(files.look(folder)).containsExactly(file);
    }

    @Test
    void whatIsNotForUsIsLeftAlone() throws IOException {
        write(".hidden", "x");
        write("~lock", "x");
        write("report.txt.part", "x");
        write("report.txt.refused.csv", "x");
        write("report.txt.refused-2.csv", "x");
        Files.createDirectory(folder.resolve("folder"));
        files.look(folder);

        assertThat(files.look(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsAwayHoldsNothing() {
        assertThat(files.look(folder.resolve("away"))).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
