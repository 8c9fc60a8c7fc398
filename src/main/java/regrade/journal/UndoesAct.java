package regrade.journal;

/// Says that an earlier act does not count.
public interface UndoesAct extends Fact {
    /// The number of the undone entry.
    long entry();
}
