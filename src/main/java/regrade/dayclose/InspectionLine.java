package regrade.dayclose;

import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.kernel.Inspector;

import java.time.Instant;
import java.time.ZoneId;

/// One inspection as head office gets it.
///
/// @param entry number of the act that saved it
/// @param status what the line says
/// @param unit as it stood when it was saved or put right
/// @param save what counts from there on
public record InspectionLine(
        long entry,
        Status status,
        Instant time,
        ZoneId zone,
        Inspector who,
        Draft unit,
        InspectionSaved save) {
    /// What a line says of its unit.
    public enum Status {
        /// It was inspected.
        SAVED("saved"),
        /// An earlier line was put right, which this one takes the place of.
        CORRECTED("corrected"),
        /// A line of an earlier batch, with the same entry, does not count any more.
        UNDONE("undone");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
