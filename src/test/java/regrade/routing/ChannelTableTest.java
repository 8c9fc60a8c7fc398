package regrade.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Category;
import regrade.grading.Grade;
import regrade.kernel.Money;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class ChannelTableTest {
    private static final String SCRAP =
            "scrap,disposal,Z-01,2026-01-01,EUR,price,0,0,0,0,0,0,10000,0,0.90,0.00,0.00,7,,,";

    @Test
    void aLineSaysEverythingOfAChannel() throws IOException {
        var channels =
                read(
                        SCRAP,
                        "parts,resale,P-01,2026-02-01,EUR,cost,,,,,900,1500,6000,1100,0.35,4.90,0.02,30,supplier,"
                                + "tools toys,beauty");

        var parts = channels.rows().get(1);

        assertThat(parts.kind()).isEqualTo(RouteKind.RESALE);
        assertThat(parts.bin()).isEqualTo("P-01");
        assertThat(parts.admission())
                .isEqualTo(
                        new Admission(
                                Set.of(Grade.D, Grade.X),
                                Set.of(Admission.Need.SUPPLIER),
                                Set.of(Category.TOOLS, Category.TOYS),
                                Set.of(Category.BEAUTY)));
        assertThat(parts.tariff().costs())
                .isEqualTo(
                        new Tariff.Costs(
                                Money.of(35, "EUR"), Money.of(4_90, "EUR"), Money.of(2, "EUR")));
        assertThat(parts.tariff().of()).isEqualTo(Tariff.Basis.COST);
        assertThat(parts.tariff().shares())
                .containsEntry(Grade.X, 1500)
                .containsEntry(Grade.D, 900);
        assertThat(parts.tariff().validFrom()).isEqualTo("2026-02-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        disposal   | dustbin    | kind dustbin
        EUR        | EURO       | EURO
        2026-01-01 | 01.01.2026 | 01.01.2026
        10000      | 10001      | between 0 and 10000
        0.90       | 0.901      | line 2
        price      | profit     | of profit
        7,,,       | 7,luck,,   | need luck
        7,,,       | 7,,cars,   | category cars
        7,,,       | -7,,,      | days
        7,,,       | 7,,        | 20 fields instead of 21
        """)
    void aLineThatCannotBeUnderstoodIsNamed(String right, String wrong, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(SCRAP.replace(right, wrong)))
                .withMessageContaining("line 2")
                .withMessageContaining(named);
    }

    @Test
    void aTableThatLeavesAUnitWithoutAPlaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(SCRAP.replace(",7,,,", ",7,supplier,,")))
                .withMessageContaining("grade N in EUR");
        assertThatIllegalArgumentException().isThrownBy(ChannelTableTest::read);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2026-01-01",
        "2026-03-14, 2026-01-01",
        "2026-03-15, 2026-03-15",
        "2027-01-01, 2026-06-01"
    })
    void theLatestLineThatHasBegunHolds(LocalDate day, LocalDate holding) throws IOException {
        var channels =
                read(
                        SCRAP.replace("2026-01-01", "2026-03-15"),
                        SCRAP,
                        SCRAP.replace("2026-01-01", "2026-06-01"));

        var valid = channels.on(day, Currency.getInstance("EUR"));

        assertThat(valid)
                .singleElement()
                .satisfies(channel -> assertThat(channel.tariff().validFrom()).isEqualTo(holding));
    }

    @Test
    void anotherCurrencyHasItsOwnLines() throws IOException {
        var channels = read(SCRAP, SCRAP.replace("EUR", "USD"));

        assertThat(channels.on(LocalDate.of(2026, 5, 1), Currency.getInstance("USD"))).hasSize(1);
        assertThat(channels.on(LocalDate.of(2026, 5, 1), Currency.getInstance("SEK"))).isEmpty();
    }

    @Test
    void theShippedTableKnowsEuroPoundAndDollar() {
        var currencies =
                Channels.shipped().rows().stream()
                        .map(row -> row.tariff().currency().getCurrencyCode())
                        .collect(Collectors.toSet());

        assertThat(currencies).containsExactlyInAnyOrder("EUR", "GBP", "USD");
    }

    @Test
    void theShippedTableHasAChannelOfEveryKindButRework() {
        assertThat(
                        Channels.shipped().rows().stream()
                                .map(Channel::kind)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(RouteKind.REWORK)));
    }

    static String table(String... rows) {
        return "# example\n" + Arrays.stream(rows).collect(Collectors.joining("\n"));
    }

    private static Channels read(String... rows) throws IOException {
        return ChannelTable.read(new StringReader(table(List.of(rows).toArray(String[]::new))));
    }
}
