package regrade.catalog.file;

import regrade.kernel.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an amount as people write it: `79.90`, `79,90`, `1 234,56`, `1,234.56`, `79,90 €`.
///
/// Where a point and a comma stand, the later one is the decimal sign. One alone is the decimal
/// sign too, so that `1,234` is not read as a thousand by one shop and as one by the other: it has
/// too many decimals for an amount and is refused.
final class Amount {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]+)?");
    private static final Map<String, String> SIGNS =
            Map.of("EUR", "€", "GBP", "£", "USD", "$", "JPY", "¥");

    private Amount() {}

    static Optional<Money> parse(String written, Currency currency) {
        var bare = decimal(BLANKS.matcher(withoutCurrency(written, currency)).replaceAll(""));
        if (!NUMBER.matcher(bare).matches()) return Optional.empty();
        var amount = new BigDecimal(bare).stripTrailingZeros();
        if (amount.scale() > currency.getDefaultFractionDigits()) return Optional.empty();
        return Optional.of(Money.of(amount, currency));
    }

    private static String withoutCurrency(String written, Currency currency) {
        var code = currency.getCurrencyCode();
        return written.replace(code, "").replace(SIGNS.getOrDefault(code, code), "");
    }

    /// With a point as decimal sign and without signs between thousands.
    private static String decimal(String bare) {
        int point = bare.lastIndexOf('.');
        int comma = bare.lastIndexOf(',');
        if (point >= 0 && comma >= 0)
            return point > comma ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.');
        boolean thousands = bare.indexOf('.') != point || bare.indexOf(',') != comma;
        if (thousands) return bare.replace(".", "").replace(",", "");
        return bare.replace(',', '.');
    }
}
