package regrade.dayclose;

import java.time.Instant;
import regrade.dayclose.DayCloseFact.DayClosed;

/// A batch that was sealed, and when its day was closed.
public record SealedBatch(DayClosed closed, Instant at) {}
