package regrade.cli;

import regrade.journal.DataFolder;
import regrade.journal.DataFolders;
import regrade.scan.DecodeImage;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// What the commands work on; built by the one who knows every part of the program.
public interface Workplace {
    /// The data folder named by `--data`, or the platform's own place for application data.
    DataFolder folder(Optional<Path> named);

    /// Opens the bench in its data folder, made when it is new. Nobody else may have it open.
    ///
    /// @throws regrade.kernel.Problem if it is in use, damaged, or cannot be written
    OpenBench open(Optional<Path> named, Terminal terminal);

    /// The same, its database thrown away and worked out anew first.
    OpenBench rebuild(Optional<Path> named, Terminal terminal);

    DataFolders folders();

    /// Fills a new data folder with a believable week.
    ///
    /// @return empty if the folder already holds somebody's work, which is left as it is
    Optional<DemoWeek> fillDemo(Optional<Path> named, Terminal terminal);

    /// What the week came to.
    record DemoWeek(long products, long expected, long inspected, long parked) {}

    DecodeImage decodeImage();

    /// Where times of day are told.
    ZoneId zone();
}
