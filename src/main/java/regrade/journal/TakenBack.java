package regrade.journal;

/// A fact that can be taken back by one fact that it knows itself: of features that come after the
/// bench, whose undo therefore cannot know them.
public interface TakenBack extends Fact {
    /// The counter-entry.
    ///
    /// @param entry the number of the entry that is taken back
    Fact takenBack(long entry);
}
