package regrade.journal;

import regrade.kernel.Reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables worked out from the journal, and how far they are. Never the record: they may be
/// thrown away.
public interface Projections extends AutoCloseable {
    /// Opens the tables, empty ones if there are none.
    ///
    /// @return whether they can be trusted as they are
    State open();

    /// The same for reading only: nothing about them changes, nor when they are closed.
    State openToRead();

    /// What was found at opening.
    enum State {
        /// closed in good order the last time
        SOUND,
        /// the program ended without closing them
        UNCLEAN,
        /// none, or of another schema or program version: to be worked out
        ABSENT,
        /// unreadable, or changed by somebody else
        FOREIGN;

        boolean usable() {
            return this == SOUND || this == UNCLEAN;
        }
    }

    /// Puts the tables aside (one set is kept) and opens empty ones.
    void startOver();

    /// The next fact they wait for; while an act is left open, a fact of that act.
    Position applied();

    /// The last act of which they know anything, 0 if none.
    long known();

    /// Lets acts behind this one be applied before its rest. Lasts until its end was applied, or
    /// [#closeGap], and outlasts the program.
    ///
    /// @param number of the act that [#applied] waits for
    void leaveOpen(long number);

    /// Forgets that acts were applied before the rest of another, so that everything comes in its
    /// order again; those acts are then applied a second time.
    void closeGap();

    /// Where the newest part begins, about this many facts before [#applied].
    Position newest(int facts);

    /// Applies the next pieces in one transaction, together with the position they lead to. They go
    /// on from [#applied], or from earlier, or are whole acts behind one that was left open.
    ///
    /// @param most how many facts at most
    /// @param beforeCommit runs when all is written and nothing is sure yet; if it throws, nothing
    ///   was applied
    /// @return how many pieces were taken; 0 when there was nothing more
    int apply(Acts acts, int most, Runnable beforeCommit);

    Optional<Location> locate(long number);

    /// The acts about a unit, oldest first.
    List<Place> ofUnit(Reference unit);

    /// Empty tables in a place of their own, opened, which vanish when they are closed.
    Projections scratch();

    /// What every table holds, by its name, the position left out.
    Map<String, Content> content();

    /// @param hash over all rows, whatever their order
    record Content(long rows, String hash) {}

    /// An act's number and where it stands.
    record Place(long number, Location at) {}

    @Override
    void close();
}
