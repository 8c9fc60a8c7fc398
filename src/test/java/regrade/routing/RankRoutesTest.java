package regrade.routing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.catalog.Category;
import regrade.checklist.AProduct;
import regrade.grading.Grade;
import regrade.kernel.ClientId;
import regrade.kernel.Money;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class RankRoutesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final RankRoutes RANK = new RankRoutes(Channels.shipped(), CLOCK);
    private static final AProduct HEADSET = AProduct.of("electronics").at(Money.of(79_90, "EUR"));

    @Test
    void aUnitThatIsStillNewGoesBackToStock() {
        assertThat(codes(HEADSET, Grade.N)).containsExactly("back-to-stock");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        electronics | A | back-market amazon-used ebay-used cdiscount-used liquidation donation disposal
        fashion     | B | ebay-used vinted liquidation donation disposal
        beauty      | A | liquidation donation disposal
        tools       | X | ebay-parts disposal
        books       | X | disposal
        """)
    void whatTakesTheGradeAndTheCategoryCompetes(String category, Grade grade, String channels) {
        var product = AProduct.of(category).at(Money.of(79_90, "EUR"));

        assertThat(codes(product, grade)).containsExactly(channels.split(" "));
    }

    @Test
    void theNetIsChanceTimesWhatIsLeftOfTheShareLessTheShelf() {
        var amazon = offer(RANK.rank(HEADSET.made(), Grade.B), "amazon-used");

        // 79.90 × 70 % = 55.93; − 15 % (8.39) − 0.30 − 4.90 = 42.34; × 85 % = 35.99; − 30 × 0.02
        assertThat(amazon.net()).contains(Money.of(35_39, "EUR"));
        assertThat(amazon.why()).isEqualTo("resale");
    }

    @Test
    void aBrokenUnitGoesBackToItsSupplierIfItIsKnownAndThatEarnsMore() {
        var offers = RANK.rank(HEADSET.from("Aurio SAS").made(), Grade.X);

        // half of the landed cost 39.95 is 19.98; − 3.50 = 16.48; × 90 % = 14.83; − 30 × 0.02
        assertThat(offers.getFirst().channel()).isEqualTo("supplier-return");
        assertThat(offers.getFirst().net()).contains(Money.of(14_23, "EUR"));
    }

    @Test
    void aClientsGoodsCanGoBackToTheClient() {
        var offers = RANK.rank(HEADSET.made(new ClientId("Aurio SAS")), Grade.C);

        assertThat(offer(offers, "client-return").net()).contains(Money.of(-5_80, "EUR"));
    }

    @Test
    void theRunnerUpsDifferenceIsKnown() {
        var offers = RANK.rank(HEADSET.made(), Grade.A);

        var best = offers.get(0).net().orElseThrow();
        var second = offers.get(1).net().orElseThrow();
        assertThat(offers.get(0).aheadOf(offers.get(1))).contains(best.minus(second));
    }

    @Test
    void whatIsNotWorthSellingIsGivenAway() {
        var cable = AProduct.of("general").at(Money.of(3_99, "EUR"));

        assertThat(codes(cable, Grade.C).getFirst()).isEqualTo("donation");
    }

    @Test
    void withoutAPriceTheShareDecidesAndTheWhySaysSo() {
        var offers = RANK.rank(AProduct.of("electronics").made(), Grade.B);

        assertThat(offers.getFirst().channel()).isEqualTo("back-market");
        assertThat(offers).extracting(RouteOffer::net).containsOnly(Optional.empty());
        assertThat(offers).extracting(RouteOffer::why).containsOnly("price-unknown");
        assertThat(offers.get(0).aheadOf(offers.get(1))).isEmpty();
    }

    @Test
    void aPriceInACurrencyWithoutTariffIsNotReckonedWith() {
        var offers =
                RANK.rank(AProduct.of("electronics").at(Money.of(12_000, "JPY")).made(), Grade.B);

        assertThat(offers).extracting(RouteOffer::net).containsOnly(Optional.empty());
        assertThat(offers).extracting(RouteOffer::why).containsOnly("currency-unknown");
    }

    @ParameterizedTest
    @CsvSource({"EUR", "GBP", "USD"})
    void theMoneyIsInTheCurrencyOfThePrice(String currency) {
        var offers =
                RANK.rank(AProduct.of("electronics").at(Money.of(79_90, currency)).made(), Grade.B);

        assertThat(offers)
                .allSatisfy(
                        offer ->
                                assertThat(offer.net().orElseThrow().currency().getCurrencyCode())
                                        .isEqualTo(currency));
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAlwaysAPlaceToGo(Grade grade) {
        for (var category : Category.values()) {
            assertThat(RANK.rank(AProduct.of(category.code()).made(), grade)).isNotEmpty();
            assertThat(RANK.rank(AProduct.of(category.code()).at(Money.of(1, "USD")).made(), grade))
                    .isNotEmpty();
        }
    }

    @Property
    void theBestStandsFirst(
            @ForAll @LongRange(max = 1_000_000) long cents, @ForAll("cases") Case one) {
        var product = AProduct.of(one.category().code()).from("Aurio").at(Money.of(cents, "EUR"));

        var nets =
                RANK.rank(product.made(), one.grade()).stream()
                        .map(offer -> offer.net().orElseThrow())
                        .toList();

        assertThat(nets).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Property
    void aBetterGradeNeverEarnsLessAtResale(
            @ForAll @LongRange(max = 1_000_000) long cents, @ForAll Category category) {
        var product = AProduct.of(category.code()).at(Money.of(cents, "EUR")).made();

        var best =
                java.util.stream.Stream.of(Grade.A, Grade.B, Grade.C, Grade.D)
                        .map(grade -> RANK.rank(product, grade).getFirst().net().orElseThrow())
                        .toList();

        assertThat(best).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Property
    void theSameUnitIsAlwaysRankedTheSame(
            @ForAll("cases") Case one, @ForAll @LongRange(max = 50_000) long cents) {
        var product = AProduct.of(one.category().code()).at(Money.of(cents, "GBP")).made();

        assertThat(RANK.rank(product, one.grade()))
                .isEqualTo(new RankRoutes(Channels.shipped(), CLOCK).rank(product, one.grade()));
    }

    @Test
    void theDayOfATariffIsTheBenchsOwn() throws java.io.IOException {
        var channels =
                ChannelTable.read(
                        new java.io.StringReader(
                                ChannelTableTest.table(
                                        "scrap,disposal,Z,2026-01-01,EUR,price,0,0,0,0,0,0,10000,0,1.00,0.00,0.00,0,,,",
                                        "scrap,disposal,Z,2026-12-01,EUR,price,0,0,0,0,0,0,10000,0,2.00,0.00,0.00,0,,,")));
        var midnightInParis =
                Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneId.of("Europe/Paris"));

        var offers = new RankRoutes(channels, midnightInParis).rank(HEADSET.made(), Grade.C);

        assertThat(offers.getFirst().net()).contains(Money.of(-2_00, "EUR"));
    }

    record Case(Category category, Grade grade) {}

    @Provide
    Arbitrary<Case> cases() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Category.class), Arbitraries.of(Grade.class))
                .as(Case::new);
    }

    private static List<String> codes(AProduct product, Grade grade) {
        return RANK.rank(product.made(), grade).stream().map(RouteOffer::channel).toList();
    }

    private static RouteOffer offer(List<RouteOffer> offers, String channel) {
        return offers.stream()
                .filter(offer -> offer.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }
}
