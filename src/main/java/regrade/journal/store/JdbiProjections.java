package regrade.journal.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.journal.Acts;
import regrade.journal.Location;
import regrade.journal.Position;
import regrade.journal.Projection;
import regrade.journal.Projections;
import regrade.journal.ProjectionsBroken;
import regrade.kernel.Problem;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.db.H2Database;
import regrade.platform.db.TableContent;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// All features' tables in one H2 database, moved on together.
public final class JdbiProjections implements Projections {
    private static final long NONE = 0;

    private final Path folder;
    private final H2Database database;
    private final Function<Jdbi, List<Projection>> make;
    private final List<Projection> projections;
    private final ActTable table;
    private final String fingerprint;
    private final Closing closing;
    private final AtomicReference<Optional<Reach>> reached =
            new AtomicReference<>(Optional.empty());
    private volatile long open = NONE;

    /// What closing means: to keep the tables, or to remove them.
    private enum Closing {
        KEEP,
        VANISH
    }

    /// @param folder the database's own folder
    /// @param make makes every feature's projections on a database; called once for this one and
    ///   once more for each scratch copy
    public JdbiProjections(Path folder, Function<Jdbi, List<Projection>> make) {
        this(folder, make, H2Database.SECOND);
    }

    /// @param every how often the database writes to its file
    public JdbiProjections(Path folder, Function<Jdbi, List<Projection>> make, Duration every) {
        this(folder, make, every, Closing.KEEP);
    }

    private JdbiProjections(
            Path folder, Function<Jdbi, List<Projection>> make, Duration every, Closing closing) {
        this.folder = folder;
        this.make = make;
        this.closing = closing;
        this.database = new H2Database(folder, every);
        this.projections = List.copyOf(make.apply(database.jdbi()));
        this.table = new ActTable(database.jdbi());
        this.fingerprint = Fingerprint.of(projections);
    }

    /// For the stores that read the tables.
    public Jdbi jdbi() {
        return database.jdbi();
    }

    @Override
    public State open() {
        return state(database::open);
    }

    @Override
    public State openToRead() {
        return state(database::openToRead);
    }

    private State state(Opening opening) {
        try {
            return switch (opening.open()) {
                case NOTHING -> State.ABSENT;
                case UNUSABLE -> State.FOREIGN;
                case CLEAN -> table.madeFor(fingerprint) ? State.SOUND : State.ABSENT;
                case UNCLEAN -> table.madeFor(fingerprint) ? State.UNCLEAN : State.ABSENT;
            };
        } catch (H2Database.LockedByAnother e) {
            throw new Problem(
                    UserMessage.bad("journal.database-open-elsewhere", Remedy.CLOSE_OTHER), e);
        } catch (IOException e) {
            throw new Problem(UserMessage.bad("journal.tables-unusable", Remedy.FREE_SPACE), e);
        }
    }

    @FunctionalInterface
    private interface Opening {
        H2Database.Found open() throws IOException;
    }

    @Override
    public void startOver() {
        reached.set(Optional.empty());
        open = NONE;
        try {
            database.startOver();
        } catch (IOException e) {
            throw new ProjectionsBroken(e);
        }
        broken(
                () -> {
                    database.jdbi()
                            .useHandle(
                                    handle -> {
                                        for (var projection : projections)
                                            handle.createScript(projection.schema()).execute();
                                    });
                    table.make(fingerprint);
                    return true;
                });
    }

    @Override
    public Position applied() {
        return reach().position();
    }

    @Override
    public long known() {
        return reach().known();
    }

    private Reach reach() {
        return broken(() -> reached.get().orElseGet(table::reach));
    }

    @Override
    public void leaveOpen(long number) {
        if (!applied().equals(new Position(number, 0)))
            throw new IllegalStateException(number + " is not next, but " + applied());
        write(handle -> table.on(handle, reach()).middle(new Position(number, 0)));
        open = number;
    }

    @Override
    public void closeGap() {
        open = NONE;
        var now = reach();
        if (now.gap()) write(handle -> table.forgetBehind(handle, now.position().number()));
    }

    private void write(Consumer<Handle> work) {
        broken(
                () ->
                        database.inTransaction(
                                handle -> {
                                    work.accept(handle);
                                    return true;
                                }));
        reached.set(Optional.empty());
    }

    @Override
    public Position newest(int facts) {
        return broken(() -> table.newest(facts));
    }

    @Override
    public int apply(Acts acts, int most, Runnable beforeCommit) {
        var before = reach();
        boolean mayPass = before.position().number() == open;
        // unknown until the transaction has ended well
        reached.set(Optional.empty());
        return broken(
                () -> {
                    var taken = new AtomicInteger();
                    var after =
                            database.inTransaction(
                                    handle -> {
                                        var writing = table.on(handle, before);
                                        var step = new Step(projections, writing, before, mayPass);
                                        var reach = step.take(acts, most);
                                        taken.set(step.taken());
                                        beforeCommit.run();
                                        return reach;
                                    });
                    reached.set(Optional.of(after));
                    return taken.get();
                });
    }

    @Override
    public Optional<Location> locate(long number) {
        return broken(() -> table.locate(number));
    }

    @Override
    public List<Place> ofUnit(Reference unit) {
        return broken(() -> table.ofUnit(unit));
    }

    @Override
    public Projections scratch() {
        var place = folder.resolveSibling("scratch-" + UUID.randomUUID());
        var scratch = new JdbiProjections(place, make, H2Database.SECOND, Closing.VANISH);
        scratch.open();
        scratch.startOver();
        return scratch;
    }

    @Override
    public Map<String, Content> content() {
        return broken(() -> database.jdbi().withHandle(JdbiProjections::read));
    }

    private static Map<String, Content> read(Handle handle) {
        try {
            return content(handle);
        } catch (SQLException e) {
            throw new ProjectionsBroken(e);
        }
    }

    private static Map<String, Content> content(Handle handle) throws SQLException {
        var content = new TreeMap<String, Content>();
        for (var name : TableContent.tables(handle.getConnection())) {
            if (name.equalsIgnoreCase(ActTable.POSITION)) continue;
            var table = TableContent.of(handle.getConnection(), name);
            content.put(name, new Content(table.rows(), table.hash()));
        }
        return content;
    }

    /// Whatever goes wrong in a table is one thing to the journal: these tables cannot be used.
    private static <T> T broken(Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem | ProjectionsBroken e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ProjectionsBroken(e);
        }
    }

    @Override
    public void close() {
        switch (closing) {
            case KEEP -> database.close();
            case VANISH -> vanish();
        }
    }

    private void vanish() {
        try {
            database.vanish();
        } catch (IOException e) {
            throw new ProjectionsBroken(e);
        }
    }
}
