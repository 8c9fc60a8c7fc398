package regrade.cli;

import regrade.history.VerifyCapsule;
import regrade.journal.DataFolder;
import regrade.journal.DataFolders;
import regrade.journal.Finding;
import regrade.photo.CheckPhotos;
import regrade.scan.DecodeImage;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
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

    /// Proves the tables and the photos as the last program left them; mends nothing.
    ///
    /// @throws regrade.kernel.Problem if the folder is in use, or its tables know acts that its
    ///   journal has not
    Checked check(Optional<Path> named);

    /// What is not as the journal says.
    record Checked(List<Finding> tables, List<CheckPhotos.Finding> photos) {}

    DataFolders folders();

    /// Fills a new data folder with a believable week.
    ///
    /// @return empty if the folder already holds somebody's work, which is left as it is
    Optional<DemoWeek> fillDemo(Optional<Path> named, Terminal terminal);

    /// What the week came to.
    record DemoWeek(long products, long expected, long inspected, long parked) {}

    DecodeImage decodeImage();

    VerifyCapsule verifyCapsule();

    /// Where times of day are told.
    ZoneId zone();
}
