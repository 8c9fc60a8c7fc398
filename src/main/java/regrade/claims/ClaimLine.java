package regrade.claims;

import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.reports.LineKey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/// A line of a report as far as it concerns money that is owed. Texts are empty where the report
/// says nothing.
///
/// @param day in the report's own offset
/// @param units as written: below 0 where they are taken back
/// @param amount with a decimal point, empty where none is told
/// @param says its reason, disposition or resolution, as it was written
/// @param number its own number: of the reimbursement, licence plate, settlement, RMA
/// @param more what else it says, by [Detail]
public record ClaimLine(
        Source source,
        LineKey key,
        ClientId client,
        Optional<LocalDate> day,
        String order,
        String sku,
        String asin,
        String fnsku,
        long units,
        String amount,
        String currency,
        String says,
        String number,
        Map<Detail, String> more) {
    public ClaimLine {
        more = Map.copyOf(more);
    }

    /// The report it stands in; `claims.source.<code>` in the bundles names it.
    public enum Source {
        FBA_RETURN("fba-return"),
        REIMBURSEMENT("reimbursement"),
        SETTLEMENT("settlement"),
        SETTLEMENT_LEGACY("settlement-legacy"),
        DATE_RANGE("date-range"),
        SELLER_RETURN("seller-return"),
        SAFE_T_CLAIM("safe-t-claim");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Source> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        boolean refund() {
            return this == SETTLEMENT || this == SETTLEMENT_LEGACY || this == DATE_RANGE;
        }
    }

    /// What some lines say beside the rest.
    public enum Detail {
        /// number of the reimbursement that is taken back
        ORIGINAL("original"),
        STATUS("status"),
        MARKETPLACE("marketplace"),
        /// who shipped: `AFN`, `MFN`, `Amazon`, `Seller` …
        FULFILMENT("fulfilment"),
        PRIME("prime"),
        SAFE_T("safe-t"),
        /// what the whole order line cost, and how many units it had
        ORDER_AMOUNT("order-amount"),
        ORDER_UNITS("order-units");

        private final String code;

        Detail(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Detail> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    public String more(Detail detail) {
        return more.getOrDefault(detail, "");
    }

    /// The amount, where amount and currency are told and fit each other.
    public Optional<Money> money() {
        return money(amount, currency);
    }

    static Optional<Money> money(String amount, String currency) {
        if (amount.isEmpty()) return Optional.empty();
        try {
            return Optional.of(
                    Money.of(
                            new BigDecimal(amount).stripTrailingZeros(),
                            Currency.getInstance(currency)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            // more decimals than the currency has, or no currency: it tells no exact amount
            return Optional.empty();
        }
    }

    /// Whether it takes a reimbursement back.
    boolean reversal() {
        return source == Source.REIMBURSEMENT
                && (says.equalsIgnoreCase("Reimbursement_Reversal")
                        || units < 0
                        || amount.startsWith("-"));
    }

    /// How many units it is about, at least one.
    long count() {
        return Math.max(1, Math.abs(units));
    }

    Optional<Marketplace> marketplace() {
        return Marketplace.of(more(Detail.MARKETPLACE)).or(() -> Marketplace.payingIn(currency));
    }
}
