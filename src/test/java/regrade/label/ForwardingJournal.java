package regrade.label;

import regrade.journal.Acts;
import regrade.journal.Entry;
import regrade.journal.Journal;
import regrade.journal.LargeAct;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.List;
import java.util.function.Consumer;

/// A journal that stands before another.
public interface ForwardingJournal extends Journal {
    Journal journal();

    @Override
    default BenchId bench() {
        return journal().bench();
    }

    @Override
    default LargeAct begin(Inspector who) {
        return journal().begin(who);
    }

    @Override
    default void level() {
        journal().level();
    }

    @Override
    default long last() {
        return journal().last();
    }

    @Override
    default void read(long from, long to, Consumer<Entry> reader) {
        journal().read(from, to, reader);
    }

    @Override
    default Acts walk(long from) {
        return journal().walk(from);
    }

    @Override
    default List<Entry> ofUnit(Reference unit) {
        return journal().ofUnit(unit);
    }
}
