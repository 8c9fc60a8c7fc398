package regrade.label.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelPrinter;
import regrade.label.LabelStock;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome;
import regrade.label.PrinterStatus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Keeps labels as PDF files where no printer is set. A file is there whole, and on disk, or not at
/// all.
final class FilePrinter implements LabelPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(FilePrinter.class);

    private final Path folder;

    FilePrinter(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /// Relative to the data folder, so that it stays true in a restored backup.
    @Override
    public String place(LabelContent content) {
        return name() + "/" + file(content);
    }

    @Override
    public LabelForm form() {
        return LabelForm.PDF;
    }

    @Override
    public PrinterStatus status() {
        return PrinterStatus.READY;
    }

    @Override
    public PrintOutcome print(LabelContent content, byte[] label, LabelStock stock) {
        var part = folder.resolve(file(content) + ".part");
        try {
            Files.createDirectories(folder);
            write(part, label);
            Files.move(
                    part,
                    folder.resolve(file(content)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
            return new PrintOutcome.Confirmed();
        } catch (IOException e) {
            LOG.warn("label of {} not kept in {}", content.unit(), folder, e);
            discard(part);
            return new PrintOutcome.Failed(PrintFailure.DISK);
        }
    }

    /// From our own reference alone: no scanned text is ever part of a path.
    private static String file(LabelContent content) {
        return content.unit().text() + "-" + content.copy() + ".pdf";
    }

    private static void write(Path part, byte[] label) throws IOException {
        try (var out =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(label);
            while (rest.hasRemaining()) out.write(rest);
            out.force(true);
        }
    }

    /// Half a label would only take room on a disk that is full.
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.debug("{} stays", part, e);
        }
    }

    private void forceFolder() {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the move itself is journalled
            LOG.debug("folder {} not forced", folder, e);
        }
    }
}
