package regrade.cli;

import regrade.history.VerifyCapsule;
import regrade.journal.DataFolder;
import regrade.journal.DataFolders;
import regrade.scan.DecodeImage;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// A workplace in which nothing works, as after a fault of the program.
final class BrokenWorkplace implements Workplace {
    @Override
    public DataFolder folder(Optional<Path> named) {
        throw new IllegalStateException("broken");
    }

    @Override
    public OpenBench open(Optional<Path> named, Terminal terminal) {
        throw new IllegalStateException("broken");
    }

    @Override
    public OpenBench rebuild(Optional<Path> named, Terminal terminal) {
        throw new IllegalStateException("broken");
    }

    @Override
    public Checked check(Optional<Path> named) {
        throw new IllegalStateException("broken");
    }

    @Override
    public DataFolders folders() {
        throw new IllegalStateException("broken");
    }

    @Override
    public Optional<DemoWeek> fillDemo(Optional<Path> named, Terminal terminal) {
        throw new IllegalStateException("broken");
    }

    @Override
    public DecodeImage decodeImage() {
        throw new IllegalStateException("broken");
    }

    @Override
    public VerifyCapsule verifyCapsule() {
        throw new IllegalStateException("broken");
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
