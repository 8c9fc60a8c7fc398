package regrade.journal;

import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// The journal of this bench: numbers, chains and writes each act, forces it to disk, then projects
/// it.
///
/// The tables are worked out while the disk is still busy and made sure of only after it has
/// answered, so an act costs the longer of the two and not their sum. Made by [StartJournal].
public final class AppendingJournal implements Journal, Payloads, UnitPayloads, AutoCloseable {
    private final BenchId bench;
    private final Clock clock;
    private final Segments segments;
    private final Projections projections;
    private final Executor forcing;
    private final ManyUnitActs many = new ManyUnitActs();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Tables tables;
    private volatile Tip tip;

    AppendingJournal(BenchId bench, Clock clock, Store store, Consumer<UserMessage> tell) {
        this.bench = bench;
        this.clock = clock;
        this.segments = store.segments();
        this.projections = store.projections();
        this.forcing = store.forcing();
        this.tables = new Tables(store, tell, writing);
        this.tip = segments.tip();
    }

    @Override
    public BenchId bench() {
        return bench;
    }

    @Override
    public Entry append(Inspector who, List<? extends Fact> facts) {
        if (facts.isEmpty()) throw new IllegalArgumentException("an act without a fact");
        writing.lock();
        try {
            var stored = segments.write(nextHeader(who), facts);
            var forced = new Forced(segments);
            forcing.execute(forced);
            tables.follow(stored, forced);
            return stored.entry();
        } finally {
            moveTip();
            writing.unlock();
        }
    }

    @Override
    public LargeAct begin(Inspector who) {
        return new StagedAct(segments.stage(), who);
    }

    /// Parts in a side file until they are sealed into the journal.
    private final class StagedAct implements LargeAct {
        private final Stage stage;
        private final Inspector who;
        private boolean over;

        private StagedAct(Stage stage, Inspector who) {
            this.stage = stage;
            this.who = who;
        }

        @Override
        public void add(Fact part) {
            if (over) throw new IllegalStateException("the act is over");
            stage.add(part);
        }

        @Override
        public EntryHeader commit(Fact closing) {
            if (over) throw new IllegalStateException("the act is over");
            over = true;
            EntryHeader header;
            Location at;
            writing.lock();
            try {
                tables.awaitLarge();
                header = nextHeader(who);
                at = stage.seal(header, closing);
                moveTip();
                tables.begin(header.number());
            } finally {
                writing.unlock();
            }
            tables.finish(header.number(), at);
            return header;
        }

        @Override
        public void close() {
            over = true;
            stage.close();
        }
    }

    @Override
    public void level() {
        writing.lock();
        try {
            tables.level();
        } finally {
            writing.unlock();
        }
    }

    private EntryHeader nextHeader(Inspector who) {
        return new EntryHeader(
                bench, tip.number() + 1, clock.instant(), clock.getZone(), who, tip.hash());
    }

    private void moveTip() {
        tip = segments.tip();
    }

    @Override
    public long last() {
        return tip.number();
    }

    @Override
    public void read(long from, long to, Consumer<Entry> reader) {
        if (from > to) return;
        try (var acts = walk(from)) {
            var entries = new Entries(acts);
            for (var entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                if (entry.get().number() > to) return;
                reader.accept(entry.get());
                if (entry.get().number() == to) return;
            }
        }
    }

    @Override
    public Acts walk(long from) {
        var near = projections.locate(from).orElseGet(() -> segments.segmentOf(from));
        return segments.read(new Position(from, 0), near);
    }

    @Override
    public void payloads(long from, long to, Consumer<byte[]> reader) {
        segments.payloads(from, to, reader);
    }

    @Override
    public List<Entry> ofUnit(Reference unit) {
        var entries = new ArrayList<Entry>();
        for (var place : projections.ofUnit(unit)) {
            var kept = many.find(place.number());
            if (kept.isPresent()) {
                entries.add(kept.orElseThrow());
                continue;
            }
            try (var acts = segments.read(new Position(place.number(), 0), place.at())) {
                new Entries(acts).next().map(many::keep).ifPresent(entries::add);
            }
        }
        return entries;
    }

    @Override
    public List<byte[]> payloadsOf(Reference unit) {
        return projections.ofUnit(unit).stream()
                .map(place -> segments.payload(place.number(), place.at()))
                .toList();
    }

    @Override
    public void close() {
        writing.lock();
        try {
            tables.close();
            segments.close();
        } finally {
            writing.unlock();
        }
    }
}
