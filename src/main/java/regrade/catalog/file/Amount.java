package regrade.catalog.file;

import regrade.kernel.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an amount as people write it: `79.90`, `79,90`, `1 234,56`, `1,234.56`, `79,90 €`.
///
/// Where a point and a comma stand, the later one is the decimal sign. One alone is the decimal
/// sign too, so that `1,234` is not read as a thousand by one shop and as one by the other: it has
/// too many decimals for an amount and is refused. Signs between thousands must stand between
/// thousands, and the currency at an end: `79€90` is 79.90 to some and 7,990 to a careless reader.
final class Amount {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}([ .,][0-9]{3})+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}");
    private static final Pattern DECIMALS = Pattern.compile("[0-9]+");
    private static final Map<String, String> SIGNS =
            Map.of("EUR", "€", "GBP", "£", "USD", "$", "JPY", "¥");

    private Amount() {}

    static Optional<Money> parse(String written, Currency currency) {
        var bare = BLANKS.matcher(withoutCurrency(written.strip(), currency).strip());
        return decimal(bare.replaceAll(" "))
                .map(number -> new BigDecimal(number).stripTrailingZeros())
                .filter(amount -> amount.scale() <= currency.getDefaultFractionDigits())
                .map(amount -> Money.of(amount, currency));
    }

    private static String withoutCurrency(String written, Currency currency) {
        var code = currency.getCurrencyCode();
        for (var sign : List.of(code, SIGNS.getOrDefault(code, code))) {
            if (written.startsWith(sign)) return written.substring(sign.length());
            if (written.endsWith(sign))
                return written.substring(0, written.length() - sign.length());
        }
        return written;
    }

    /// With a point as decimal sign and without signs between thousands; empty if it is no number.
    private static Optional<String> decimal(String bare) {
        int last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        boolean onlyThousands = last < 0 || bare.indexOf(bare.charAt(last)) != last;
        if (onlyThousands) return whole(bare);
        var decimals = bare.substring(last + 1);
        return whole(bare.substring(0, last))
                .filter(_ -> DECIMALS.matcher(decimals).matches())
                .map(whole -> whole + "." + decimals);
    }

    private static Optional<String> whole(String text) {
        boolean parted = THOUSANDS.matcher(text).matches() && oneSeparator(text);
        var digits = parted ? text.replaceAll("[ .,]", "") : text;
        return Optional.of(digits).filter(number -> WHOLE.matcher(number).matches());
    }

    private static boolean oneSeparator(String thousands) {
        return thousands.chars().filter(sign -> sign < '0' || sign > '9').distinct().count() == 1;
    }
}
