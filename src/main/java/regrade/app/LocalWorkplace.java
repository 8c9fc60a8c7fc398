package regrade.app;

import regrade.app.demo.FillDemo;
import regrade.cli.OpenBench;
import regrade.cli.Terminal;
import regrade.cli.Workplace;
import regrade.history.VerifyCapsule;
import regrade.history.file.ZipCapsuleChecker;
import regrade.journal.DataFolder;
import regrade.journal.DataFolders;
import regrade.journal.file.FileDataFolders;
import regrade.kernel.Progress;
import regrade.platform.task.TimedLane;
import regrade.scan.DecodeImage;
import regrade.scan.device.ImageIoPictures;
import regrade.scan.device.ZxingSymbolReader;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// This machine, as the command line works on it.
public final class LocalWorkplace implements Workplace {
    private final Clock clock;

    public LocalWorkplace(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public DataFolder folder(Optional<Path> named) {
        return new DataFolder(named.orElseGet(UsualFolder::here).toAbsolutePath());
    }

    @Override
    public OpenBench open(Optional<Path> named, Terminal terminal) {
        return open(named, terminal, OpenFolder.Start.AS_THEY_ARE);
    }

    @Override
    public OpenBench rebuild(Optional<Path> named, Terminal terminal) {
        return open(named, terminal, OpenFolder.Start.REBUILT);
    }

    private Bench open(Optional<Path> named, Terminal terminal, OpenFolder.Start how) {
        var surroundings = new Surroundings(terminal.words(), clock, terminal, Progress.NONE);
        return new Bench(
                new OpenFolder(folder(named), surroundings, how),
                surroundings,
                new TimedLane("printer"));
    }

    @Override
    public Optional<DemoWeek> fillDemo(Optional<Path> named, Terminal terminal) {
        var surroundings = new Surroundings(terminal.words(), clock, terminal, Progress.NONE);
        try (var open = new OpenFolder(folder(named), surroundings, OpenFolder.Start.AS_THEY_ARE)) {
            return switch (Demo.fill(open, surroundings, Progress.NONE)) {
                case FillDemo.Result.Filled filled ->
                        Optional.of(
                                new DemoWeek(
                                        filled.products(),
                                        filled.expected(),
                                        filled.inspected(),
                                        filled.parked()));
                case FillDemo.Result.NotEmpty _ -> Optional.empty();
            };
        }
    }

    @Override
    public Checked check(Optional<Path> named) {
        return new FolderCheck(folder(named)).check(Progress.NONE);
    }

    @Override
    public DataFolders folders() {
        return new FileDataFolders(Kinds.all());
    }

    @Override
    public VerifyCapsule verifyCapsule() {
        return new VerifyCapsule(new ZipCapsuleChecker());
    }

    @Override
    public DecodeImage decodeImage() {
        return new DecodeImage(new ImageIoPictures(), new ZxingSymbolReader(System::nanoTime));
    }
}
