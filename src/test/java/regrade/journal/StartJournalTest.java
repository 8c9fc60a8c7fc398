package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.file.FileSegments;
import regrade.journal.store.JdbiProjections;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.ReferenceSequence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whatever happens to the database, the next start has the same tables again.
final class StartJournalTest {
    private static final Inspector ANA = new Inspector("Ana");
    private static final ReferenceSequence REFERENCES =
            new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);

    @TempDir private Path root;

    @Test
    void aDeletedDatabaseIsMadeAnew() throws IOException {
        var before = filled();
        Files.delete(database());

        assertThat(contentAtNextStart()).isEqualTo(before);
    }

    @Test
    void aDatabaseOverwrittenWithNoiseIsMadeAnew() throws IOException {
        var before = filled();
        overwrite(0, (int) Files.size(database()));

        assertThat(contentAtNextStart()).isEqualTo(before);
        assertThat(root.resolve("database/regrade.aside")).exists();
    }

    @Test
    void aPieceOfNoiseInTheMiddleIsNoticedToo() throws IOException {
        var before = filled();
        overwrite((int) Files.size(database()) / 2, 64);

        assertThat(contentAtNextStart()).isEqualTo(before);
    }

    @Test
    void aTruncatedDatabaseIsMadeAnew() throws IOException {
        var before = filled();
        try (var channel = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertThat(contentAtNextStart()).isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherSchemaIsMadeAnew() {
        var before = filled();

        try (var other =
                JournalBed.open(
                        root,
                        TestFacts.kinds(),
                        jdbi -> List.of(new Counting(jdbi)),
                        Clock.systemUTC())) {
            assertThat(other.projections().content())
                    .containsKeys("COUNTED")
                    .doesNotContainKey("SAVED");
        }

        assertThat(contentAtNextStart()).isEqualTo(before);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsLeftAndAnotherMade() {
        var before = filled();
        var first = new AtomicBoolean(true);
        TimeLimit limit =
                (duration, work) -> {
                    work.run();
                    return !first.getAndSet(false);
                };
        var segments = FileSegments.open(new DataFolder(root), TestFacts.kinds());
        var projections =
                new JdbiProjections(
                        new DataFolder(root).database(), jdbi -> List.of(new TestProjection(jdbi)));

        try (var journal =
                new StartJournal(
                                new Store(segments, projections, Runnable::run),
                                limit,
                                Clock.systemUTC())
                        .start(() -> JournalBed.BENCH, message -> {}, Progress.NONE)) {
            assertThat(journal.last()).isEqualTo(4);
            assertThat(projections.content()).isEqualTo(before);
        }
    }

    @Test
    void actsThatOnlyTheDatabaseKnowsAreDamage() throws IOException {
        filled();
        try (var segments = Files.newDirectoryStream(root.resolve("journal"), "*.journal")) {
            var segment = segments.iterator().next();
            var bytes = Files.readAllBytes(segment);
            Files.write(segment, java.util.Arrays.copyOf(bytes, bytes.length - 5));
        }

        assertThatThrownBy(() -> JournalBed.open(root))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem).hasMessage("journal.acts-missing");
                            assertThat(problem.userMessage().arguments()).containsExactly(3L, 4L);
                        });
    }

    @Test
    void anActIsSavedEvenIfItsTablesCannotBeWritten() {
        var broken = new AtomicBoolean();
        try (var bed =
                JournalBed.open(
                        root,
                        TestFacts.kinds(),
                        jdbi -> List.of(new Breaking(new TestProjection(jdbi), broken)),
                        Clock.systemUTC())) {
            append(bed);
            broken.set(true);
            assertThat(append(bed).number()).isEqualTo(2);
            assertThat(bed.told())
                    .extracting(told -> told.key())
                    .containsExactly("journal.projections-behind");
            append(bed);
            assertThatThrownBy(() -> bed.journal().level()).hasMessage("journal.not-level");

            broken.set(false);
            bed.journal().level();
            append(bed);

            assertThat(bed.told())
                    .extracting(told -> told.key())
                    .endsWith("journal.projections-caught-up");
            assertThat(bed.projections().applied()).isEqualTo(new Position(5, 0));
            assertThat(bed.projections().content().get("CHECKED").rows()).isEqualTo(4);
        }
        filledContentEqualsRebuilt();
    }

    private void filledContentEqualsRebuilt() {
        try (var bed = JournalBed.open(root)) {
            assertThat(new CheckProjections(bed.segments(), bed.projections()).check(Progress.NONE))
                    .isEmpty();
        }
    }

    @Test
    void theNewestPartAppliedAnewChangesNothing() {
        filled();
        try (var bed = JournalBed.open(root)) {
            var before = bed.projections().content();
            for (int facts : List.of(1, 2, 700, 12_000, 50_000)) {
                new Replay(bed.segments(), bed.projections()).newest(facts);

                assertThat(bed.projections().content()).isEqualTo(before);
                assertThat(bed.projections().applied()).isEqualTo(new Position(5, 0));
            }
        }
    }

    @Test
    void aLargeActIsGoneOnWithWhereItStopped() {
        var before = filled();
        var folder = new DataFolder(root);
        var segments = FileSegments.open(folder, TestFacts.kinds());
        var half =
                new JdbiProjections(folder.database(), jdbi -> List.of(new TestProjection(jdbi)));
        half.open();
        half.startOver();
        try (var acts = segments.read(Position.START, segments.segmentOf(1))) {
            half.apply(acts, 5_000, () -> {});
        }
        assertThat(half.applied()).isEqualTo(new Position(3, 4_998));
        half.close();
        segments.close();

        assertThat(contentAtNextStart()).isEqualTo(before);
    }

    @Test
    void aTransactionMayEndBetweenAnActsLastFactAndItsEnd() {
        var unit = REFERENCES.next();
        var folder = new DataFolder(root);
        try (var bed = JournalBed.open(root)) {
            bed.journal()
                    .append(
                            ANA,
                            List.of(new TestFacts.Checked(unit, "manual", TestFacts.Answer.OK)));
        }
        var segments = FileSegments.open(folder, TestFacts.kinds());
        var tables =
                new JdbiProjections(folder.database(), jdbi -> List.of(new TestProjection(jdbi)));
        tables.open();
        tables.startOver();
        try (var acts = segments.read(Position.START, segments.segmentOf(1))) {
            while (tables.apply(acts, 1, () -> {}) > 0) {}
        }

        assertThat(tables.ofUnit(unit)).hasSize(1);
        tables.close();
        segments.close();
    }

    @Test
    void aSecondProgramIsRefused() {
        try (var first = JournalBed.open(root)) {
            assertThatThrownBy(() -> JournalBed.open(root))
                    .isInstanceOf(Problem.class)
                    .hasMessage("journal.in-use");
            append(first);
        }
        JournalBed.open(root).close();
    }

    /// Two acts, an import of 6,000 lines, one more act.
    private Map<String, Projections.Content> filled() {
        try (var bed = JournalBed.open(root)) {
            append(bed);
            append(bed);
            try (var act = bed.journal().begin(ANA)) {
                for (int i = 0; i < 6_000; i++)
                    act.add(new TestFacts.LineRead(ClientId.OWN, "row " + i, i));
                act.commit(new TestFacts.FileRead("returns.csv", List.of()));
            }
            append(bed);
            return bed.projections().content();
        }
    }

    private static Entry append(JournalBed bed) {
        return bed.journal()
                .append(
                        ANA,
                        List.of(
                                new TestFacts.Checked(
                                        REFERENCES.next(), "manual", TestFacts.Answer.OK)));
    }

    private Map<String, Projections.Content> contentAtNextStart() {
        try (var bed = JournalBed.open(root)) {
            return bed.projections().content();
        }
    }

    private Path database() {
        return root.resolve("database/regrade-2.mv.db");
    }

    private void overwrite(int from, int length) throws IOException {
        var noise = new byte[length];
        new Random(1).nextBytes(noise);
        try (var channel = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }

    private record Counting(Jdbi jdbi) implements Projection {
        @Override
        public String schema() {
            return "create table counted (number bigint primary key)";
        }

        @Override
        public void apply(EntryHeader entry, int place, Fact fact) {
            jdbi.useHandle(
                    handle ->
                            handle.execute(
                                    "merge into counted (number) key (number) values (?)",
                                    entry.number()));
        }
    }

    private record Breaking(Projection whole, AtomicBoolean broken) implements Projection {
        @Override
        public String schema() {
            return whole.schema();
        }

        @Override
        public void apply(EntryHeader entry, int place, Fact fact) {
            if (broken.get()) throw new IllegalStateException("disk gone");
            whole.apply(entry, place, fact);
        }
    }
}
