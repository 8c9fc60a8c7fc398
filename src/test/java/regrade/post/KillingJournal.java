package regrade.post;

import regrade.journal.Acts;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.LargeAct;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.List;
import java.util.function.Consumer;

/// A journal whose program is killed around one kind of fact.
public final class KillingJournal implements Journal {
    private final Journal journal;
    private final Class<?> around;
    private final boolean forced;

    /// Ends the program, as far as a test can.
    public static final class Killed extends Error {}

    /// @param forced whether the fact is on the disk by then
    public KillingJournal(Journal journal, Class<?> around, boolean forced) {
        this.journal = journal;
        this.around = around;
        this.forced = forced;
    }

    @Override
    public Entry append(Inspector who, List<? extends Fact> facts) {
        boolean now = facts.stream().anyMatch(around::isInstance);
        if (now && !forced) throw new Killed();
        var entry = journal.append(who, facts);
        if (now) throw new Killed();
        return entry;
    }

    @Override
    public BenchId bench() {
        return journal.bench();
    }

    @Override
    public LargeAct begin(Inspector who) {
        return journal.begin(who);
    }

    @Override
    public void level() {
        journal.level();
    }

    @Override
    public long last() {
        return journal.last();
    }

    @Override
    public void read(long from, long to, Consumer<Entry> reader) {
        journal.read(from, to, reader);
    }

    @Override
    public Acts walk(long from) {
        return journal.walk(from);
    }

    @Override
    public List<Entry> ofUnit(Reference unit) {
        return journal.ofUnit(unit);
    }
}
