package regrade.fba;

import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.reports.LineKey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// A line that tells of one of Amazon's programmes.
///
/// @param sku as the line says it; for a graded unit Amazon's own
/// @param subject the seller's SKU that it is about
/// @param number its licence plate, empty for a sale
/// @param rank of several reports that tell the same sale that with the lowest counts
public record WatchedLine(
        What what,
        LineKey key,
        ClientId client,
        LocalDate day,
        String order,
        String sku,
        String subject,
        long units,
        Optional<Money> money,
        String number,
        int rank) {
    /// What happened to the units.
    public enum What {
        /// waits for repackaging
        PENDING("pending"),
        /// in a plain packaging of Amazon's, and for sale as new
        REPACKAGED("repackaged"),
        /// sold as a graded unit
        REGRADED("regraded");

        private final String code;

        What(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<What> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }
}
