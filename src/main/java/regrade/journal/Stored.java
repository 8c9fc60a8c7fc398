package regrade.journal;

/// An act and where it stands.
public record Stored(Entry entry, Location at) {}
