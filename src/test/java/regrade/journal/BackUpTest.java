package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.file.FileDataFolders;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.ReferenceSequence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// A copy made while work goes on is whole, and comes back as it was.
final class BackUpTest {
    private final FileDataFolders folders = new FileDataFolders(TestFacts.kinds());
    private final BackUpDataFolder backUp = new BackUpDataFolder(folders);
    private final RestoreDataFolder restore = new RestoreDataFolder(folders);
    private final ReferenceSequence references =
            new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);

    @TempDir private Path root;

    @Test
    void aCopyMadeWhileWorkGoesOnIsAWholeBeginningOfTheJournal() throws Exception {
        var over = new AtomicBoolean();
        try (var bed = JournalBed.open(root.resolve("data"));
                var worker = Executors.newSingleThreadExecutor()) {
            append(bed);
            var work =
                    worker.submit(
                            () -> {
                                while (!over.get()) append(bed);
                            });
            try {
                for (int i = 0; i < 5; i++) {
                    long before = bed.journal().last();
                    var report = backUp.backUp(data(), at("copy" + i), Progress.NONE);

                    // an act that is written and not yet called saved may be in the copy
                    assertThat(report.acts()).isBetween(before, bed.journal().last() + 1);
                    assertThat(folders.prove(at("copy" + i), Progress.NONE).unfinished()).isZero();
                }
            } finally {
                over.set(true);
            }
            work.get();
        }
    }

    @Test
    void whatWasRestoredGoesOnWhereTheCopyEnded() throws IOException {
        List<Entry> before;
        try (var bed = JournalBed.open(root.resolve("data"))) {
            for (int i = 0; i < 3; i++) append(bed);
            photo();
            backUp.backUp(data(), at("copy"), Progress.NONE);
            before = bed.journal().ofUnit(append(bed));
        }

        var report = restore.restore(at("copy"), at("new"), Progress.NONE);

        assertThat(report.acts()).isEqualTo(3);
        assertThat(root.resolve("new/photos/ab/abc.jpg")).hasContent("picture");
        assertThat(root.resolve("new/photos/ab/abd.jpg.part")).doesNotExist();
        try (var bed = JournalBed.open(root.resolve("new"))) {
            assertThat(bed.journal().last()).isEqualTo(3);
            append(bed);
            assertThat(bed.journal().last()).isEqualTo(before.getFirst().number());
            assertThat(new CheckProjections(bed.segments(), bed.projections()).check(Progress.NONE))
                    .isEmpty();
        }
    }

    @Test
    void aJournalIsNeverOverwritten() {
        try (var bed = JournalBed.open(root.resolve("data"))) {
            append(bed);
        }
        backUp.backUp(data(), at("copy"), Progress.NONE);

        assertThatThrownBy(() -> restore.restore(at("copy"), data(), Progress.NONE))
                .hasMessage("journal.restore-would-overwrite");
        assertThatThrownBy(() -> backUp.backUp(data(), at("copy"), Progress.NONE))
                .hasMessage("journal.backup-target-used");
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        try (var bed = JournalBed.open(root.resolve("data"))) {
            append(bed);
            append(bed);
        }
        backUp.backUp(data(), at("copy"), Progress.NONE);
        try (var segments = Files.newDirectoryStream(at("copy").journal())) {
            var segment = segments.iterator().next();
            var bytes = Files.readAllBytes(segment);
            bytes[100] ^= 1;
            Files.write(segment, bytes);
        }

        assertThatThrownBy(() -> restore.restore(at("copy"), at("new"), Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessage("journal.restore-unsound");
        assertThat(folders.holdsJournal(at("new"))).isFalse();
    }

    @Test
    void aCancelledCopyLeavesNothing() throws IOException {
        try (var bed = JournalBed.open(root.resolve("data"))) {
            append(bed);
        }
        photo();
        var cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> backUp.backUp(data(), at("copy"), cancelled))
                .hasMessage("journal.cancelled");
        assertThat(root.resolve("copy")).isEmptyDirectory();
    }

    @Test
    void whereThereIsNoJournalThereIsNothingToCopy() {
        assertThatThrownBy(() -> backUp.backUp(at("none"), at("copy"), Progress.NONE))
                .hasMessage("journal.none-there");
        assertThatThrownBy(() -> restore.restore(at("none"), at("copy"), Progress.NONE))
                .hasMessage("journal.none-there");
    }

    private void photo() throws IOException {
        Files.createDirectories(root.resolve("data/photos/ab"));
        Files.writeString(root.resolve("data/photos/ab/abc.jpg"), "picture");
        Files.writeString(root.resolve("data/photos/ab/abd.jpg.part"), "half a pic");
    }

    private regrade.kernel.Reference append(JournalBed bed) {
        var unit = references.next();
        bed.journal()
                .append(
                        new Inspector("Ana"),
                        List.of(new TestFacts.Checked(unit, "manual", TestFacts.Answer.OK)));
        return unit;
    }

    private DataFolder data() {
        return at("data");
    }

    private DataFolder at(String name) {
        return new DataFolder(root.resolve(name));
    }
}
