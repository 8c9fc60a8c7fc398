package regrade.journal;

/// Tables that a feature's store works out from facts. Never refuses a fact; ignores those of
/// others.
///
/// Called in the order of the journal, inside the one transaction that also moves the applied
/// position (a store's `jdbi.useHandle` joins it). Applying a run of entries a second time, in
/// order, must leave the same rows: the newest part is applied anew at start. So rows are set by
/// key (insert or replace, delete then insert), never counted up, and local ids follow from entry
/// number and place.
///
/// A small act may be applied before the rest of a large one that came first ([LargeAct]): the rows
/// must then be the same as in the order of the journal.
public interface Projection {
    /// The SQL that makes its tables and indexes, in the engine-neutral part of H2's dialect. A
    /// change of a single character makes the database be rebuilt.
    String schema();

    /// @param place the place of this fact in its act, from 0
    void apply(EntryHeader entry, int place, Fact fact);

    /// Called before a transaction ends: rows that were gathered to be written together are written
    /// now.
    default void settle() {}
}
