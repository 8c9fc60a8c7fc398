package regrade.app;

import regrade.journal.AppendingJournal;
import regrade.journal.DataFolder;
import regrade.journal.FactKinds;
import regrade.journal.StartJournal;
import regrade.journal.Store;
import regrade.journal.file.FileSegments;
import regrade.journal.file.InstanceLock;
import regrade.journal.store.JdbiProjections;
import regrade.kernel.BenchId;
import regrade.kernel.UserMessage;
import regrade.platform.task.Closing;
import regrade.platform.task.Threads;
import regrade.platform.task.Watchdog;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A data folder that this program has open: its journal and its tables. Closing it lets go of it.
final class OpenFolder implements AutoCloseable {
    private final DataFolder folder;
    private final FactKinds kinds;
    private final SwitchedClock clock;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final FileSegments segments;
    private final JdbiProjections projections;
    private final Stores stores;
    private final AppendingJournal journal;

    /// How the tables are brought up.
    enum Start {
        AS_THEY_ARE,
        REBUILT
    }

    /// @throws regrade.kernel.Problem if it is in use, damaged, cannot be written, or holds
    ///   practice
    OpenFolder(DataFolder folder, Surroundings surroundings, Start how) {
        this(PracticeFolder.refused(folder), surroundings, how, List.of());
    }

    /// @param held let go of last, whatever becomes of the folder
    /// @throws regrade.kernel.Problem if it is in use, damaged, or cannot be written
    OpenFolder(DataFolder folder, Surroundings surroundings, Start how, List<AutoCloseable> held) {
        this.folder = folder;
        open.addAll(held);
        this.kinds = Kinds.all();
        this.clock = new SwitchedClock(surroundings.clock());
        var made = new ArrayList<Stores>();
        boolean started = false;
        try {
            opened(InstanceLock.take(folder));
            segments = opened(FileSegments.open(folder, kinds));
            projections =
                    opened(
                            new JdbiProjections(
                                    folder.database(),
                                    jdbi -> {
                                        made.add(Stores.on(jdbi));
                                        return made.getLast().projections();
                                    }));
            stores = made.getFirst();
            journal = opened(start(surroundings, how));
            // from now on the journal closes them
            open.removeAll(List.of(segments, projections));
            started = true;
        } finally {
            if (!started) close();
        }
    }

    private AppendingJournal start(Surroundings surroundings, Start how) {
        ExecutorService forcing = Threads.waiting("disk");
        open.add(forcing::shutdown);
        var start =
                new StartJournal(
                        new Store(segments, projections, forcing), Watchdog::finishes, clock);
        var random = new SecureRandom();
        Supplier<BenchId> fresh = () -> BenchId.random(random);
        Consumer<UserMessage> tell = surroundings.feedback()::tell;
        return switch (how) {
            case AS_THEY_ARE -> start.start(fresh, tell, surroundings.progress());
            case REBUILT -> start.rebuild(fresh, tell, surroundings.progress());
        };
    }

    DataFolder folder() {
        return folder;
    }

    FactKinds kinds() {
        return kinds;
    }

    SwitchedClock clock() {
        return clock;
    }

    AppendingJournal journal() {
        return journal;
    }

    Stores stores() {
        return stores;
    }

    FileSegments segments() {
        return segments;
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.add(part);
        return part;
    }

    /// In the opposite order of opening; a part that cannot be closed does not keep the others
    /// open.
    @Override
    public void close() {
        for (var part : open.reversed()) Closing.quietly(part);
        open.clear();
    }
}
