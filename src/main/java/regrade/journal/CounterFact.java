package regrade.journal;

/// A counter-entry: what an earlier entry said of this unit does not count.
public interface CounterFact extends UnitFact, UndoesAct {}
