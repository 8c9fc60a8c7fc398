package regrade.journal;

import regrade.kernel.BenchId;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens the journal and brings its tables level with it, whatever happened before.
public final class StartJournal {
    /// Applied anew at each start after a crash: ten times what a database was ever seen to lose.
    static final int NEWEST = 2_000;

    /// Up to this many bytes of journal a rebuild takes about a second, which is cheaper than
    /// doubt.
    static final long SMALL = 4_000_000;

    private final Store store;
    private final TimeLimit limit;
    private final Clock clock;
    private final long small;

    public StartJournal(Store store, TimeLimit limit, Clock clock) {
        this(store, limit, clock, SMALL);
    }

    StartJournal(Store store, TimeLimit limit, Clock clock, long small) {
        this.store = store;
        this.limit = limit;
        this.clock = clock;
        this.small = small;
    }

    /// @param fresh names the bench of a new journal; an existing one keeps its bench
    /// @param tell hears, from the appending thread, when tables fall behind and catch up again
    /// @throws Problem if the journal is damaged, naming the place; nothing was changed then
    public AppendingJournal start(
            Supplier<BenchId> fresh, Consumer<UserMessage> tell, Progress progress) {
        var state = open();
        store.segments().tidy();
        if (state == Projections.State.SOUND) finishOrStartOver(progress, () -> {});
        else if (state == Projections.State.UNCLEAN && store.segments().size() > small)
            finishOrStartOver(progress, () -> replay().newest(NEWEST));
        else startOver(progress);
        var bench = store.segments().tip().bench().orElseGet(fresh);
        return new AppendingJournal(bench, clock, store, tell);
    }

    /// Throws the tables away and works them out anew.
    public AppendingJournal rebuild(
            Supplier<BenchId> fresh, Consumer<UserMessage> tell, Progress progress) {
        open();
        store.segments().tidy();
        startOver(progress);
        var bench = store.segments().tip().bench().orElseGet(fresh);
        return new AppendingJournal(bench, clock, store, tell);
    }

    private Projections.State open() {
        var projections = store.projections();
        return new OpenTables(store.segments(), projections, limit).open(projections::open);
    }

    private void finishOrStartOver(Progress progress, Runnable first) {
        try {
            guarded(first);
            replay().rest(progress, this::guarded);
        } catch (Hung | ProjectionsBroken e) {
            startOver(progress);
        }
    }

    private void guarded(Runnable transaction) {
        if (!limit.finishes(OpenTables.LIMIT, transaction)) throw new Hung();
    }

    private void startOver(Progress progress) {
        try {
            store.projections().startOver();
            replay().rest(progress, Replay::unguarded);
        } catch (ProjectionsBroken e) {
            throw new Problem(UserMessage.bad("journal.tables-unusable", Remedy.FREE_SPACE), e);
        }
    }

    private Replay replay() {
        return new Replay(store.segments(), store.projections());
    }

    /// The database did not answer in time.
    private static final class Hung extends RuntimeException {}
}
