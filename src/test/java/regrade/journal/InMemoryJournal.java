package regrade.journal;

import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The journal in a list, for tests of everything above it. Applies the projections it was given.
public final class InMemoryJournal implements Journal {
    /// whether its tables are said not to know every act
    public boolean behind;

    private final BenchId bench;
    private final Clock clock;
    private final List<Projection> projections;
    private final List<Entry> entries = new ArrayList<>();

    public InMemoryJournal(BenchId bench, Clock clock, Projection... projections) {
        this.bench = bench;
        this.clock = clock;
        this.projections = List.of(projections);
    }

    @Override
    public BenchId bench() {
        return bench;
    }

    @Override
    public synchronized Entry append(Inspector who, List<? extends Fact> facts) {
        if (facts.isEmpty()) throw new IllegalArgumentException("an act without a fact");
        var before = entries.isEmpty() ? EntryHeader.FIRST : entries.getLast().hash();
        var header =
                new EntryHeader(bench, last() + 1, clock.instant(), clock.getZone(), who, before);
        var entry = new Entry(header, List.copyOf(facts), hash(header + "" + facts));
        entries.add(entry);
        project(entry);
        return entry;
    }

    private void project(Entry entry) {
        for (int place = 0; place < entry.facts().size(); place++)
            for (var projection : projections)
                projection.apply(entry.header(), place, entry.facts().get(place));
        projections.forEach(Projection::settle);
    }

    @Override
    public LargeAct begin(Inspector who) {
        var parts = new ArrayList<Fact>();
        return new LargeAct() {
            private boolean over;

            @Override
            public void add(Fact part) {
                if (over) throw new IllegalStateException("the act is over");
                parts.add(part);
            }

            @Override
            public EntryHeader commit(Fact closing) {
                add(closing);
                over = true;
                return append(who, parts).header();
            }

            @Override
            public void close() {
                over = true;
            }
        };
    }

    @Override
    public void level() {
        if (behind) throw new Problem(UserMessage.bad("journal.not-level", Remedy.RESTART));
    }

    @Override
    public synchronized long last() {
        return entries.size();
    }

    @Override
    public void read(long from, long to, Consumer<Entry> reader) {
        for (long number = from; number <= to; number++) act(number).ifPresent(reader);
    }

    @Override
    public Acts walk(long from) {
        return new Acts() {
            private long number = from;
            private Iterator<Piece> of = Collections.emptyIterator();

            @Override
            public Optional<Piece> next() {
                if (!of.hasNext())
                    of = act(number++).map(act -> pieces(act)).orElse(List.of()).iterator();
                return of.hasNext() ? Optional.of(of.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    private synchronized Optional<Entry> act(long number) {
        return number <= entries.size()
                ? Optional.of(entries.get(Math.toIntExact(number) - 1))
                : Optional.empty();
    }

    private static List<Piece> pieces(Entry entry) {
        var pieces = new ArrayList<Piece>();
        for (var fact : entry.facts())
            pieces.add(new Piece.OfFact(entry.header(), pieces.size(), fact));
        var at = new Location(1, entry.number());
        pieces.add(new Piece.End(entry.header(), entry.hash(), entry.facts().size(), at));
        return pieces;
    }

    @Override
    public List<Entry> ofUnit(Reference unit) {
        return copy().stream()
                .filter(
                        e ->
                                e.facts().stream()
                                        .anyMatch(
                                                f ->
                                                        f instanceof UnitFact of
                                                                && of.unit().equals(unit)))
                .toList();
    }

    private synchronized List<Entry> copy() {
        return List.copyOf(entries);
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
