package regrade.journal;

import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.List;
import java.util.function.Consumer;

/// The one log. Safe for use by several threads; acts are taken one at a time, in the order of the
/// calls.
public interface Journal {
    BenchId bench();

    /// Appends one act: numbered, chained, forced to disk, then projected. When it returns the act
    /// is saved.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing was saved
    Entry append(Inspector who, List<? extends Fact> facts);

    /// Starts an act too large for one frame. Nothing of it has happened until [LargeAct#commit].
    LargeAct begin(Inspector who);

    /// Makes sure that the tables know every act so far, for whoever decides by them what is new.
    ///
    /// @throws regrade.kernel.Problem if they cannot be brought level now
    void level();

    /// The number of the last act, 0 in a new journal.
    long last();

    /// Reads acts `from` to `to`, both included, in order. A large act is given with all its facts.
    void read(long from, long to, Consumer<Entry> reader);

    /// Walks through the acts from `from` to the last one, fact by fact: for ranges that may hold
    /// imports.
    Acts walk(long from);

    /// The acts that hold a fact about this unit, oldest first.
    List<Entry> ofUnit(Reference unit);
}
