package regrade.inspection;

import java.util.function.Predicate;

/// The inspections that count, for trying on them what is about to be changed. Answers come from
/// the projection; any thread may ask.
///
/// A unit stands here once, as its last save that counts left it; a save that was undone counts no
/// longer, and the one before it does again.
public interface PastUnits {
    /// How many there are, at most `most`.
    int count(int most);

    /// Gives the units saved last, the newest first, at most `most` of them.
    ///
    /// @param goOn takes a unit and says whether it wants the next
    void newest(int most, Predicate<PastUnit> goOn);
}
