package regrade.journal;

/// One step in reading the journal: a fact of an act, or the act's end.
public sealed interface Piece {
    EntryHeader header();

    /// @param place the fact's place in its act, from 0
    record OfFact(EntryHeader header, int place, Fact fact) implements Piece {}

    /// All facts of the act have been given.
    ///
    /// @param facts how many the act has
    record End(EntryHeader header, String hash, int facts, Location at) implements Piece {}
}
