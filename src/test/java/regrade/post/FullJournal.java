package regrade.post;

import regrade.journal.Acts;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.LargeAct;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.function.Consumer;

/// A journal on a disk that has no room for one kind of fact.
public final class FullJournal implements Journal {
    private final Journal journal;
    private final Class<?> without;
    private boolean full = true;

    public FullJournal(Journal journal, Class<?> without) {
        this.journal = journal;
        this.without = without;
    }

    public void room() {
        full = false;
    }

    @Override
    public Entry append(Inspector who, List<? extends Fact> facts) {
        if (full && facts.stream().anyMatch(without::isInstance))
            throw new Problem(UserMessage.bad("journal.full", Remedy.FREE_SPACE));
        return journal.append(who, facts);
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
