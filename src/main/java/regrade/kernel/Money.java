package regrade.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/// An exact amount, in a currency's minor units (cents for EUR, yen for JPY).
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {
    public static Money of(long minorUnits, String currencyCode) {
        return new Money(minorUnits, Currency.getInstance(currencyCode));
    }

    /// @throws ArithmeticException if the amount has more decimals than the currency, or overflows
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(),
                currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /// @throws IllegalArgumentException if the currencies differ
    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    /// @throws IllegalArgumentException if the currencies differ
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    /// @param basisPoints hundredths of a percent: 10,000 is all of it; the result is rounded half
    ///   up
    public Money share(int basisPoints) {
        var part = BigDecimal.valueOf(minorUnits).multiply(BigDecimal.valueOf(basisPoints, 4));
        return new Money(part.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /// The amount as people of this locale write it, with the currency.
    public String format(Locale locale) {
        var format = java.text.NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(
                    "different currencies: " + currency + ", " + other.currency);
        return other;
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }
}
