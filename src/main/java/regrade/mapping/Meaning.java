package regrade.mapping;

/// What a column of a table can be said to be.
public sealed interface Meaning {
    /// One of the kind's own.
    ///
    /// @param column folded
    record Is(String column) implements Meaning {}

    /// None of them, and kept beside them under its own name, where the kind keeps such.
    record Kept() implements Meaning {}

    /// Not kept.
    record LeftOut() implements Meaning {}
}
