package regrade.dayclose;

import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.kernel.Inspector;

import java.time.Instant;
import java.time.ZoneId;

/// One inspection as head office gets it.
///
/// @param entry number of the act that saved it
/// @param undone it was sealed in an earlier batch and does not count any more
/// @param unit as it stood when it was saved
public record InspectionLine(
        long entry,
        boolean undone,
        Instant time,
        ZoneId zone,
        Inspector who,
        Draft unit,
        InspectionSaved save) {}
