package regrade.label.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.label.LabelStock;
import regrade.label.Labels;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome.Confirmed;
import regrade.label.PrintOutcome.Failed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FilePrinterTest {
    @TempDir private Path data;

    private Path folder;
    private FilePrinter printer;

    @BeforeEach
    void printer() {
        folder = data.resolve("labels");
        printer = new FilePrinter(folder);
    }

    @Test
    void aLabelIsKeptUnderItsReferenceAndCopy() throws IOException {
        var outcome =
                printer.print(Labels.aLabel().nextCopy(), new byte[] {1, 2, 3}, LabelStock.USUAL);

        assertThat(outcome).isEqualTo(new Confirmed());
        assertThat(folder.resolve(Labels.UNIT + "-2.pdf")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(printer.place(Labels.aLabel().nextCopy()))
                .isEqualTo("labels/" + Labels.UNIT + "-2.pdf");
    }

    @Test
    void noScannedTextIsPartOfAPath() throws IOException {
        printer.print(Labels.titled("../../etc/passwd"), new byte[] {1}, LabelStock.USUAL);

        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(folder.resolve(Labels.UNIT + "-1.pdf"));
        }
    }

    @Test
    void theSameLabelAgainReplacesTheFile() throws IOException {
        printer.print(Labels.aLabel(), new byte[] {1}, LabelStock.USUAL);
        Files.write(folder.resolve(Labels.UNIT + "-1.pdf.part"), new byte[] {7, 7, 7});

        printer.print(Labels.aLabel(), new byte[] {2}, LabelStock.USUAL);

        assertThat(folder).isDirectoryContaining(file -> file.endsWith(Labels.UNIT + "-1.pdf"));
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(folder.resolve(Labels.UNIT + "-1.pdf")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureThatIsTriedAgain() throws IOException {
        Files.writeString(folder, "a file where the folder should be");

        assertThat(printer.print(Labels.aLabel(), new byte[] {1}, LabelStock.USUAL))
                .isEqualTo(new Failed(PrintFailure.DISK));
    }

    @Test
    void aLabelThatCannotBeKeptLeavesNoHalfOfIt() throws IOException {
        var taken = Files.createDirectories(folder.resolve(Labels.UNIT + "-1.pdf"));
        Files.writeString(taken.resolve("something"), "of somebody’s");

        printer.print(Labels.aLabel(), new byte[] {1}, LabelStock.USUAL);

        assertThat(folder.toFile().list()).containsExactly(Labels.UNIT + "-1.pdf");
    }
}
