package regrade.journal;

/// Where an act stands: its segment, named by the number of that segment's first act, and the place
/// in it.
///
/// @param offset bytes from the start of the segment
public record Location(long segment, long offset) {}
