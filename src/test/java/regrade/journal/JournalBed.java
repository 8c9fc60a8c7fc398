package regrade.journal;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.file.FileSegments;
import regrade.journal.file.InstanceLock;
import regrade.journal.store.JdbiProjections;
import regrade.kernel.BenchId;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.platform.db.H2Database;
import regrade.platform.task.Threads;
import regrade.platform.task.Watchdog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/// A whole journal in a data folder, put together as the program does it.
public final class JournalBed implements AutoCloseable {
    public static final BenchId BENCH = new BenchId("K7Q");

    private final InstanceLock lock;
    private final JdbiProjections projections;
    private final FileSegments segments;
    private final AppendingJournal journal;
    private final ExecutorService forcing = Threads.lane("disk");
    private final List<UserMessage> told = new ArrayList<>();

    private JournalBed(
            DataFolder folder,
            FactKinds kinds,
            Function<Jdbi, List<Projection>> make,
            Clock clock,
            Duration every,
            long small) {
        lock = InstanceLock.take(folder);
        try {
            segments = FileSegments.open(folder, kinds);
            projections = new JdbiProjections(folder.database(), make, every);
            var store = new Store(segments, projections, forcing);
            journal =
                    new StartJournal(store, Watchdog::finishes, clock, small)
                            .start(() -> BENCH, told::add, Progress.NONE);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// With the made-up feature's facts and tables.
    public static JournalBed open(Path root) {
        return open(root, Clock.systemUTC());
    }

    public static JournalBed open(Path root, Clock clock) {
        return open(root, TestFacts.kinds(), jdbi -> List.of(new TestProjection(jdbi)), clock);
    }

    /// After a kill goes on with the tables as they are, as with a large journal.
    ///
    /// @param every how often the tables are written to their file
    static JournalBed trusting(Path root, Duration every) {
        return new JournalBed(
                new DataFolder(root),
                TestFacts.kinds(),
                jdbi -> List.of(new TestProjection(jdbi)),
                Clock.systemUTC(),
                every,
                0);
    }

    /// With a feature's own facts and tables.
    public static JournalBed open(
            Path root, FactKinds kinds, Function<Jdbi, List<Projection>> make, Clock clock) {
        return new JournalBed(
                new DataFolder(root), kinds, make, clock, H2Database.SECOND, StartJournal.SMALL);
    }

    /// What a check of the folder finds before anybody opens it.
    static List<Finding> checkedAsLeft(Path root) {
        var folder = new DataFolder(root);
        try (var _ = InstanceLock.take(folder);
                var segments = FileSegments.open(folder, TestFacts.kinds());
                var tables =
                        new JdbiProjections(
                                folder.database(), jdbi -> List.of(new TestProjection(jdbi)));
                var scratch = tables.scratch()) {
            return new CheckProjections(segments, tables)
                    .checkAsLeft(Watchdog::finishes, scratch, Progress.NONE);
        }
    }

    public AppendingJournal journal() {
        return journal;
    }

    public Jdbi jdbi() {
        return projections.jdbi();
    }

    public Projections projections() {
        return projections;
    }

    public Segments segments() {
        return segments;
    }

    public List<UserMessage> told() {
        return told;
    }

    @Override
    public void close() {
        journal.close();
        forcing.shutdown();
        lock.close();
    }
}
