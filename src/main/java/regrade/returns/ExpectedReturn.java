package regrade.returns;

import regrade.kernel.ClientId;

import java.time.LocalDate;
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
}
