package regrade.journal;

import java.util.concurrent.Executor;

/// What a journal stands on.
///
/// @param forcing a thread of its own, on which the disk is waited for while the tables are written
public record Store(Segments segments, Projections projections, Executor forcing) {}
