package regrade.journal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.DataFolder;
import regrade.journal.TestFacts;
import regrade.kernel.Problem;
import regrade.kernel.Progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What crashes, full disks and clocks do to the segments.
final class CrashTest {
    @TempDir private Path root;

    @Test
    void anActCutShortAtAnyByteIsCutAndKeptAside() throws IOException {
        var segment = withThreeActs();
        var whole = Files.readAllBytes(segment);
        long third = thirdActAt(whole.length);
        for (int length = (int) third + 1; length < whole.length; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));

            var segments = SegmentsBed.open(root);

            assertThat(segments.tip().number()).isEqualTo(2);
            segments.close();
            assertThat(segment).hasSize(third);
            if (!blank(whole, third, length))
                assertThat(Path.of(segment + "." + third + ".torn")).hasSize(length - third);
        }
    }

    @Test
    void anActCutShortAtAnyByteOfTheRoomAheadIsCut() throws IOException {
        var segment = withThreeActs();
        var whole = Files.readAllBytes(segment);
        long third = thirdActAt(whole.length);
        // the last byte alone: only a changed one would be missing
        for (int length = (int) third; length < whole.length - 1; length++) {
            var written = Arrays.copyOf(whole, length);
            Files.write(segment, Arrays.copyOf(written, whole.length + 3_000));

            var segments = SegmentsBed.open(root);
            assertThat(segments.tip().number()).isEqualTo(2);
            SegmentsBed.append(segments, SegmentsBed.NOON);
            segments.close();

            assertThat(proof().findings()).isEmpty();
            assertThat(proof().acts()).isEqualTo(3);
        }
    }

    @Test
    void theRoomAheadIsThereWhileWorkGoesOnAndGoneAfterwards() throws IOException {
        var segments = SegmentsBed.open(root);
        SegmentsBed.append(segments, SegmentsBed.NOON);
        SegmentsBed.append(segments, SegmentsBed.NOON);
        var first = root.resolve("journal/0000000001-2026-11-22.journal");
        long written = segments.size();
        assertThat(Files.size(first)).isGreaterThan(written);
        assertThat(proof().findings()).isEmpty();
        assertThat(proof().unfinished()).isZero();

        SegmentsBed.append(segments, SegmentsBed.NOON.plus(Duration.ofDays(1)));
        assertThat(first).hasSize(written);

        segments.close();
        assertThat(proof().findings()).isEmpty();
        assertThat(proof().acts()).isEqualTo(3);
    }

    @Test
    void aKillLeavesTheRoomAheadForTheNextActs() throws IOException {
        var killed = SegmentsBed.open(root);
        SegmentsBed.append(killed, SegmentsBed.NOON);

        var segments = SegmentsBed.open(root);
        SegmentsBed.append(segments, SegmentsBed.NOON);

        assertThat(segments.tip().number()).isEqualTo(2);
        try (var files = Files.list(root.resolve("journal"))) {
            assertThat(files).hasSize(1);
        }
        segments.close();
        assertThat(proof().findings()).isEmpty();
    }

    private static boolean blank(byte[] bytes, long from, long to) {
        for (long i = from; i < to; i++) if (bytes[(int) i] != 0) return false;
        return true;
    }

    @Test
    void anActWithAPageThatWasNeverWrittenIsCut() throws IOException {
        var segment = withThreeActs();
        long third = thirdActAt(Files.size(segment));
        zero(segment, third, Files.size(segment));

        var segments = SegmentsBed.open(root);

        assertThat(segments.tip().number()).isEqualTo(2);
        SegmentsBed.append(segments, SegmentsBed.NOON);
        assertThat(segments.tip().number()).isEqualTo(3);
        segments.close();
        assertThat(proof().findings()).isEmpty();
    }

    @Test
    void aSegmentThatHoldsNoActYetIsPutAside() throws IOException {
        withThreeActs();
        var next = root.resolve("journal/0000000004-2026-11-23.journal");
        for (var start : List.of("", "REGRADE", "REGRADE-JOURNAL1")) {
            Files.writeString(next, start);

            var segments = SegmentsBed.open(root);

            assertThat(segments.tip().number()).isEqualTo(3);
            assertThat(next).doesNotExist();
            segments.close();
        }
    }

    @Test
    void aMachineThatDiesAtAnyByteOfALargeActLeavesNothingOfIt() {
        for (long bytes = 1; ; bytes += 97) {
            var folder = root.resolve("at" + bytes);
            var before = SegmentsBed.open(folder);
            SegmentsBed.append(before, SegmentsBed.NOON);
            before.close();
            var disk = new FailingDisk();
            var segments = SegmentsBed.open(folder, disk.dies(bytes));
            boolean survived = survives(segments);
            segments.close();

            var after = SegmentsBed.open(folder);
            assertThat(after.tip().number()).isEqualTo(survived ? 2 : 1);
            SegmentsBed.append(after, SegmentsBed.NOON);
            assertThat(SegmentsBed.all(after)).hasSize(survived ? 23 : 2);
            after.close();
            if (survived) return;
        }
    }

    private static boolean survives(FileSegments segments) {
        try {
            SegmentsBed.appendLarge(segments, 20);
            return true;
        } catch (Problem e) {
            return false;
        }
    }

    @Test
    void aFullDiskRefusesTheActAndTakesBackWhatWasWritten() {
        var disk = new FailingDisk();
        var segments = SegmentsBed.open(root, disk);
        SegmentsBed.append(segments, SegmentsBed.NOON);
        var before = SegmentsBed.all(segments);

        disk.full(100);
        assertThatThrownBy(() -> SegmentsBed.append(segments, SegmentsBed.NOON))
                .isInstanceOf(Problem.class)
                .hasMessage("journal.disk-full");
        assertThatThrownBy(() -> SegmentsBed.appendLarge(segments, 20))
                .hasMessage("journal.disk-full");

        assertThat(SegmentsBed.all(segments)).isEqualTo(before);
        disk.full(Long.MAX_VALUE);
        SegmentsBed.append(segments, SegmentsBed.NOON);
        segments.close();
        assertThat(proof().acts()).isEqualTo(2);
        assertThat(proof().findings()).isEmpty();
        assertThat(proof().unfinished()).isZero();
    }

    @Test
    void aFullDiskAtTheFirstActOfADayLeavesNoEmptySegment() {
        var disk = new FailingDisk();
        var segments = SegmentsBed.open(root, disk);
        SegmentsBed.append(segments, SegmentsBed.NOON);

        disk.full(20);
        var tomorrow = SegmentsBed.NOON.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> SegmentsBed.append(segments, tomorrow))
                .hasMessage("journal.disk-full");

        assertThat(root.resolve("journal/0000000002-2026-11-23.journal")).doesNotExist();
        disk.full(Long.MAX_VALUE);
        SegmentsBed.append(segments, tomorrow);
        assertThat(root.resolve("journal/0000000002-2026-11-23.journal")).exists();
        segments.close();
    }

    @Test
    void tooLittleRoomIsRefusedBeforeAnythingIsWritten() throws IOException {
        var folder = new DataFolder(root).journal();
        var segments =
                FileSegments.open(folder, TestFacts.kinds(), new RealDisk(), Long.MAX_VALUE / 2);
        segments.tidy();

        assertThatThrownBy(() -> SegmentsBed.append(segments, SegmentsBed.NOON))
                .hasMessage("journal.disk-full");
        assertThatThrownBy(segments::stage).hasMessage("journal.disk-full");

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void afterAForceThatFailedNothingIsWrittenUntilTheNextStart() {
        var disk = new FailingDisk();
        var segments = SegmentsBed.open(root, disk);
        SegmentsBed.append(segments, SegmentsBed.NOON);

        disk.refuseForce();
        assertThatThrownBy(() -> SegmentsBed.append(segments, SegmentsBed.NOON))
                .hasMessage("journal.not-forced");

        assertThatThrownBy(() -> SegmentsBed.append(segments, SegmentsBed.NOON))
                .hasMessage("journal.not-forced");
        assertThat(segments.tip().number()).isEqualTo(1);
        assertThat(SegmentsBed.all(segments)).hasSize(1);
        segments.close();
    }

    @Test
    void aDayHasItsSegmentAndAClockSetBackStaysInThePresentOne() throws IOException {
        var segments = SegmentsBed.open(root);
        for (int day : List.of(0, 0, 1, -3, 1, 5))
            SegmentsBed.append(segments, SegmentsBed.NOON.plus(Duration.ofDays(day)));

        assertThat(SegmentName.in(new DataFolder(root).journal()))
                .extracting(SegmentName::toString)
                .containsExactly(
                        "0000000001-2026-11-22.journal",
                        "0000000003-2026-11-23.journal",
                        "0000000006-2026-11-27.journal");
        assertThat(SegmentsBed.all(segments)).hasSize(6);
        segments.close();
        assertThat(proof().findings()).isEmpty();
    }

    @Test
    void stagedPartsThatACrashLeftAreRemoved() {
        var segments = SegmentsBed.open(root);
        var stage = segments.stage();
        stage.add(SegmentsBed.line(1));
        segments.close();

        SegmentsBed.open(root).close();

        assertThat(root.resolve("journal").toFile().list()).isEmpty();
        stage.close();
    }

    private Path withThreeActs() {
        var segments = SegmentsBed.open(root);
        for (int i = 0; i < 3; i++) SegmentsBed.append(segments, SegmentsBed.NOON);
        segments.close();
        return root.resolve("journal/0000000001-2026-11-22.journal");
    }

    /// The three acts are as long as each other.
    private static long thirdActAt(long length) {
        return length - (length - Magic.LENGTH) / 3;
    }

    private static void zero(Path file, long from, long to) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) (to - from)), from);
        }
    }

    private regrade.journal.JournalProof proof() {
        return new FileDataFolders(TestFacts.kinds()).prove(new DataFolder(root), Progress.NONE);
    }
}
