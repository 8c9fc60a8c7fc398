package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.TestFacts.Answer;
import regrade.journal.TestFacts.Checked;
import regrade.journal.TestFacts.FileRead;
import regrade.journal.TestFacts.LineRead;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The bench goes on while a large import is on its way into the tables.
@Timeout(60)
final class PassingTest {
    private static final Inspector ANA = new Inspector("Ana");
    private static final int LINES = 20_000;
    private static final ReferenceSequence REFERENCES =
            new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);

    @TempDir private Path root;

    @Test
    void anActIsSavedAndVisibleBeforeTheImportIsInTheTables() {
        var unit = REFERENCES.next();
        var saved = new AtomicReference<Thread>();
        var visible = new CountDownLatch(1);
        try (var bed =
                bed(
                        fact -> {
                            if (isLine(fact, 100)) waitUntilItQueues(saved.get());
                            // the lock is held here: only if the act went before can this end
                            if (isLine(fact, LINES - 1)) await(visible);
                        })) {
            saved.set(
                    Thread.ofPlatform()
                            .unstarted(
                                    () -> {
                                        append(bed, unit);
                                        assertThat(checkedRows(bed)).isEqualTo(1);
                                        assertThat(bed.journal().ofUnit(unit)).hasSize(1);
                                        visible.countDown();
                                    }));

            assertThat(imported(bed, LINES)).isEqualTo(1);

            assertThat(bed.projections().applied()).isEqualTo(new Position(3, 0));
            assertThat(differences(bed)).isEmpty();
        }
    }

    @Test
    void actsPassOneAfterAnotherAndTheirOrderStays() {
        var unit = REFERENCES.next();
        var halfWay = new AtomicReference<Position>();
        var bench = new AtomicReference<Thread>();
        try (var bed =
                bed(
                        fact -> {
                            if (fact instanceof LineRead) waitUntilItQueues(bench.get());
                        })) {
            bench.set(
                    Thread.ofPlatform()
                            .unstarted(
                                    () -> {
                                        for (int i = 0; i < 20; i++) append(bed, unit, i);
                                        halfWay.set(bed.projections().applied());
                                    }));
            imported(bed, 200);

            assertThat(halfWay.get().number()).isEqualTo(1);
            assertThat(halfWay.get().place()).isBetween(10, 199);

            assertThat(bed.journal().ofUnit(unit)).extracting(Entry::number).hasSize(20).isSorted();
            assertThat(bed.projections().applied()).isEqualTo(new Position(22, 0));
            assertThat(differences(bed)).isEmpty();
        }
    }

    @Test
    void aProgramThatEndsHalfWayFinishesBothAtTheNextStart() {
        int passing = Replay.STEP + 5;
        var unit = REFERENCES.next();
        var bench = new AtomicReference<Thread>();
        try (var bed =
                bed(
                        fact -> {
                            if (fact instanceof LineRead) waitUntilItQueues(bench.get());
                        })) {
            bench.set(
                    Thread.ofPlatform()
                            .unstarted(
                                    () -> {
                                        for (int i = 0; i < passing; i++) append(bed, unit, i);
                                        bed.journal().close();
                                    }));
            imported(bed, LINES);
            join(bench.get());
        }
        assertThat(JournalBed.checkedAsLeft(root)).isEmpty();

        try (var bed = JournalBed.open(root)) {
            assertThat(bed.projections().applied()).isEqualTo(new Position(passing + 2, 0));
            assertThat(bed.projections().content().get("LINE").rows()).isEqualTo(LINES);
            assertThat(checkedRows(bed)).isEqualTo(passing);
            assertThat(differences(bed)).isEmpty();
        }
    }

    @Test
    void tablesThatBreakWhileActsPassAreMendedInOrder() {
        var unit = REFERENCES.next();
        var bench = new AtomicReference<Thread>();
        var broke = new CountDownLatch(1);
        try (var bed =
                bed(
                        fact -> {
                            if (isLine(fact, 100)) waitUntilItQueues(bench.get());
                            if (isLine(fact, 5_000) && broke.getCount() > 0) {
                                broke.countDown();
                                throw new IllegalStateException("disk gone");
                            }
                        })) {
            bench.set(Thread.ofPlatform().unstarted(() -> append(bed, unit)));
            imported(bed, LINES);
            assertThat(bed.projections().applied().number()).isEqualTo(1);
            assertThat(bed.projections().known()).isEqualTo(2);

            append(bed, REFERENCES.next());

            assertThat(bed.projections().applied()).isEqualTo(new Position(4, 0));
            assertThat(differences(bed)).isEmpty();
        }
    }

    @Test
    void aSecondImportWaitsForTheFirst() throws InterruptedException {
        var second = new AtomicReference<Thread>();
        try (var bed =
                bed(
                        fact -> {
                            if (isLine(fact, 100)) waitUntilItQueues(second.get());
                        })) {
            second.set(Thread.ofPlatform().unstarted(() -> imported(bed, 30)));
            imported(bed, LINES);
            second.get().join();

            assertThat(bed.projections().applied()).isEqualTo(new Position(3, 0));
            assertThat(differences(bed)).isEmpty();
        }
    }

    private JournalBed bed(Consumer<Fact> before) {
        return JournalBed.open(
                root,
                TestFacts.kinds(),
                jdbi -> List.of(new Watched(new TestProjection(jdbi), before)),
                Clock.systemUTC());
    }

    private static boolean isLine(Fact fact, int number) {
        return fact instanceof LineRead line && line.quantity() == number;
    }

    /// Starts it and waits until it stands at the journal's lock, unless it has done all.
    private static void waitUntilItQueues(Thread thread) {
        if (thread.getState() == Thread.State.NEW) thread.start();
        while (thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TERMINATED) Thread.onSpinWait();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long imported(JournalBed bed, int lines) {
        try (var act = bed.journal().begin(ANA)) {
            for (int i = 0; i < lines; i++) act.add(new LineRead(ClientId.OWN, lines + " " + i, i));
            return act.commit(new FileRead("returns.csv", List.of())).number();
        }
    }

    private static void append(JournalBed bed, Reference unit) {
        append(bed, unit, 0);
    }

    private static void append(JournalBed bed, Reference unit, int question) {
        bed.journal().append(ANA, List.of(new Checked(unit, "question " + question, Answer.OK)));
    }

    private static long checkedRows(JournalBed bed) {
        return bed.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery("select count(*) from checked")
                                        .mapTo(Long.class)
                                        .one());
    }

    private static List<Finding> differences(JournalBed bed) {
        return new CheckProjections(bed.segments(), bed.projections()).check(Progress.NONE);
    }

    private record Watched(Projection whole, Consumer<Fact> before) implements Projection {
        @Override
        public String schema() {
            return whole.schema();
        }

        @Override
        public void apply(EntryHeader entry, int place, Fact fact) {
            before.accept(fact);
            whole.apply(entry, place, fact);
        }
    }
}
