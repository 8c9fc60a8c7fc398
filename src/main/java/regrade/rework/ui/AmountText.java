package regrade.rework.ui;

import regrade.kernel.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Amounts as a supervisor types them: `3.20 EUR`, `3,20 eur; 2.80 GBP`. Pure.
final class AmountText {
    private static final int LONGEST = 400;
    private static final Pattern ONE =
            Pattern.compile("\\s*(\\d{1,7})(?:[.,](\\d{1,3}))?\\s*([A-Za-z]{3})\\s*[;/+]?");

    private AmountText() {}

    /// Empty if any of it is not understood, or has more decimals than its currency; an empty text
    /// holds no amounts.
    static Optional<List<Money>> parse(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var amounts = new ArrayList<Money>();
        var rest = text.strip();
        while (!rest.isEmpty()) {
            var match = ONE.matcher(rest);
            if (!match.lookingAt()) return Optional.empty();
            var decimals = Optional.ofNullable(match.group(2)).orElse("");
            var amount = amount(match.group(1), decimals, match.group(3));
            if (amount.isEmpty()) return Optional.empty();
            amounts.add(amount.orElseThrow());
            rest = rest.substring(match.end()).strip();
        }
        return Optional.of(List.copyOf(amounts));
    }

    /// Exactly one amount.
    static Optional<Money> one(String text) {
        return parse(text).filter(amounts -> amounts.size() == 1).map(List::getFirst);
    }

    private static Optional<Money> amount(String whole, String decimals, String code) {
        return currency(code)
                // `1,250 EUR` is meant as more than a thousand; gold and the like have -1 decimals
                .filter(currency -> decimals.length() <= currency.getDefaultFractionDigits())
                .map(currency -> Money.of(new BigDecimal(whole + "." + decimals), currency));
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String of(List<Money> amounts) {
        return amounts.stream().map(Money::toString).collect(Collectors.joining("; "));
    }
}
