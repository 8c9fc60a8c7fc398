package regrade.inspection;

import java.time.LocalDate;
import java.util.List;

/// What a day at the bench came to. Answers come from the projection.
public interface UnitCounts {
    /// The units whose last save that counts is of this day, gathered by how they stand; in a fixed
    /// order.
    List<UnitCount> countsOn(LocalDate day);
}
