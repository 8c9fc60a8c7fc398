package regrade.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.kernel.ClientId;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What lines of reports say of money that is owed.
class ReadClaimLineTest {
    private static ReportLine line(String order, long units, String said) {
        var names = new ArrayList<String>();
        var cells = new ArrayList<String>();
        for (var cell : said.split(";")) {
            int sign = cell.indexOf('=');
            if (sign < 0) continue;
            names.add(cell.substring(0, sign).strip());
            cells.add(cell.substring(sign + 1).strip());
        }
        return new ReportLine(
                ClientId.OWN,
                Optional.of(LocalDate.of(2026, 9, 1)),
                order,
                "A",
                "",
                "",
                "",
                units,
                new LineKey(1, 1),
                List.copyOf(names),
                List.copyOf(cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    reimbursements    | amount-total=18.00; currency-unit=EUR                                                     | 18.00 EUR
                    reimbursements    | amount-per-unit=9.00; currency-unit=EUR                                                   | 18.00 EUR
                    reimbursements    | amount-total=18.001; currency-unit=EUR                                                    | unknown
                    reimbursements    | amount-total=18.00; currency-unit=euros                                                   | unknown
                    reimbursements    | reason=CustomerReturn                                                                     | unknown
                    settlement        | transaction-type=Refund; amount-type=ItemPrice; amount-description=Principal; amount=-5.00; currency=EUR | 5.00 EUR
                    settlement        | transaction-type=Refund; amount-type=ItemPrice; amount-description=Tax; amount=-1.00       | none
                    settlement        | transaction-type=Order; amount-type=ItemPrice; amount-description=Principal; amount=5.00   | none
                    settlement-legacy | transaction-type=Refund; price-type=Principal; price-amount=-5.00; currency=GBP           | 5.00 GBP
                    settlement-legacy | transaction-type=Refund; item-related-fee-type=Commission                                 | none
                    date-range        | type=Refund; product-sales=-5.00; marketplace=Amazon.co.uk                                | 5.00 GBP
                    date-range        | type=Refund; product-sales=-5.00; marketplace=somewhere                                   | unknown
                    date-range        | type=Order; product-sales=5.00                                                            | none
                    seller-returns    | refunded-amount=5.00; currency-code=SEK                                                   | 5.00 SEK
                    seller-returns    | resolution=StandardRefund                                                                 | unknown
                    all-orders        | item-price=5.00; currency=EUR                                                             | none
                    """)
    void eachReportTellsItsOwnAmount(String kind, String said, String amount) {
        var read = ReadClaimLine.of(kind, line("O1", 2, said));

        assertThat(
                        read.map(one -> one.money().map(Object::toString).orElse("unknown"))
                                .orElse("none"))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    reason=Reimbursement_Reversal,   1,  true
                    reason=REIMBURSEMENT_REVERSAL,   0,  true
                    reason=Lost_Warehouse,           -1, true
                    reason=x;amount-total=-3.00,     1,  true
                    reason=CustomerReturn,           1,  false
                    """)
    void whatTakesAPaymentBackIsAReversalHoweverItSaysSo(String said, long units, boolean is) {
        var read = ReadClaimLine.of("reimbursements", line("O1", units, said)).orElseThrow();

        assertThat(read.reversal()).isEqualTo(is);
    }

    @Test
    void aPaymentForNoOrderSettlesNoneButItsReversalIsAClaim() {
        assertThat(ReadClaimLine.of("reimbursements", line("", 1, "reason=Lost_Warehouse")))
                .isEmpty();
        assertThat(ReadClaimLine.of("reimbursements", line("", -1, "reason=Lost_Warehouse")))
                .isPresent();
    }

    @Test
    void onlySettlementsTellTheCurrencyOfTheirOtherRows() {
        var row = line("", 0, "settlement-id=S1; currency=EUR");

        assertThat(ReadClaimLine.currencyOf("settlement", row)).contains("EUR");
        assertThat(ReadClaimLine.currencyOf("date-range", row)).isEmpty();
        assertThat(ReadClaimLine.currencyOf("settlement", line("O1", 1, "x=1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Amazon.fr,          FR
                    www.amazon.co.uk,   UK
                    amazon.com,         US
                    amazon.com.be,      BE
                    amazonXfr,
                    '',
                    """)
    void aMarketplaceIsKnownByItsSite(String written, Marketplace shop) {
        assertThat(Marketplace.of(written)).isEqualTo(Optional.ofNullable(shop));
    }
}
