package regrade.returns;

import regrade.intake.Fingerprint;
import regrade.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One line of a marketplace's return report, waiting for its unit. Texts are empty where the
/// report says nothing.
///
/// @param returnDate the day the unit was processed at the marketplace's warehouse
/// @param returnedAt the report's own date text, part of the natural key
/// @param quantity units of this line, 1 or more
/// @param disposition folded with `_` (e.g. `CUSTOMER_DAMAGED`), unknown ones kept as they are
/// @param reason the report's code, misspelt variants mapped, unknown ones kept as they are
/// @param lpn licence plate of the unit, upper case, or empty
/// @param comment the buyer's words, outside text
/// @param extra unknown columns by their header, kept as they are
public record ExpectedReturn(
        ClientId client,
        LocalDate returnDate,
        String returnedAt,
        String orderId,
        String sku,
        String asin,
        String fnsku,
        String title,
        int quantity,
        String fulfilmentCentre,
        String disposition,
        String reason,
        String status,
        String lpn,
        String comment,
        Map<String, String> extra) {
    public ExpectedReturn {
        extra = Map.copyOf(extra);
    }

    /// Tells whether two lines with one key say the same of the unit: 64 bits of what may change
    /// from report to report. Not how a day is written, which differs between the forms of a
    /// download.
    public long content() {
        var said = List.of(disposition, reason, status, comment, Integer.toString(quantity));
        return Fingerprint.of(String.join("\n", said)).high();
    }

    /// Whether a parcel is to come: not where the buyer keeps the goods, and not for a request that
    /// was refused or taken back.
    public boolean comes() {
        if (extra.containsKey(RequestedReturn.CANCELLED)) return false;
        if (extra.getOrDefault("resolution", "").equalsIgnoreCase("ReturnlessRefund")) return false;
        var status = extra.getOrDefault("return-request-status", "").toLowerCase(Locale.ROOT);
        return NOT_COMING.stream().noneMatch(status::contains);
    }

    /// The same with other words of the buyer and other unknown columns.
    public ExpectedReturn saying(String words, Map<String, String> columns) {
        return new ExpectedReturn(
                client,
                returnDate,
                returnedAt,
                orderId,
                sku,
                asin,
                fnsku,
                title,
                quantity,
                fulfilmentCentre,
                disposition,
                reason,
                status,
                lpn,
                words,
                columns);
    }

    private static final List<String> NOT_COMING =
            List.of("reject", "cancel", "denied", "declined");
}
