package regrade.dayclose;

import regrade.dayclose.DayCloseFact.DayClosed;

import java.time.Instant;

/// A batch that was sealed, and when its day was closed.
public record SealedBatch(DayClosed closed, Instant at) {}
