package regrade.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.desk.AnswerRequest.Outcome;
import regrade.desk.AnswerRequest.Refund;
import regrade.desk.DeskFact.DeskUndone;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.ReferenceSequence;
import regrade.requests.Cancellation;
import regrade.requests.RequestKey;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequest;
import regrade.settings.BenchSettings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class AnswerRequestTest {
    private final DeskBed bed = new DeskBed();

    @Test
    void whatCameFirstStandsFirstUntilItIsAnswered() {
        var late = bed.asked(1, Duration.ofHours(50));
        var early = bed.asked(2, Duration.ofHours(1));
        var middle = bed.asked(3, Duration.ofHours(30));
        assertThat(waiting()).containsExactly(late, middle, early);

        assertThat(bed.answer.approve(middle, List.of())).isEqualTo(new Outcome.Done(middle));

        assertThat(waiting()).containsExactly(late, early);
        assertThat(bed.desk.waiting()).isEqualTo(2);
        assertThat(bed.desk.find(middle).orElseThrow().answered())
                .hasValueSatisfying(it -> assertThat(it.approved()).isTrue());
    }

    @Test
    void nobodyAnswersTwice() {
        var key = bed.asked(1, Duration.ofHours(1));
        bed.answer.approve(key, List.of());

        assertThat(why(bed.answer.approve(key, List.of()))).isEqualTo("desk.answered-already");
        assertThat(why(bed.answer.refuse(key, RefusalGround.OTHER, "because it is so", List.of())))
                .isEqualTo("desk.answered-already");
        assertThat(bed.journal.last()).isEqualTo(2);
    }

    @Test
    void anUndoneAnswerWaitsAgainWithItsOldClock() {
        var key = bed.asked(1, Duration.ofHours(1));
        bed.answer.approve(key, List.of());

        bed.act(new DeskUndone(2));

        assertThat(waiting()).containsExactly(key);
        assertThat(bed.desk.find(key).orElseThrow().received())
                .isEqualTo(DeskBed.MONDAY.minus(Duration.ofHours(1)));
    }

    @Test
    void whatTheBuyerTookBackWaitsNoMore() {
        var key = bed.asked(1, Duration.ofHours(1));
        var request = bed.desk.find(key).orElseThrow().known().request();
        var back =
                new Cancellation(
                        request.order(),
                        request.items(),
                        request.day(),
                        Optional.of(bed.clock.now));

        bed.act(new RequestCancelled(RequestKey.of(back), back));

        assertThat(waiting()).isEmpty();
        assertThat(bed.desk.shares(DeskBed.MONDAY.minus(Duration.ofDays(9)), bed.clock.now))
                .isEmpty();
    }

    @Test
    void askedAnewAfterAnAnswerItWantsAnother() {
        var first = bed.request(1, Duration.ofHours(30));
        var key = bed.asked(first);
        bed.clock.now = DeskBed.MONDAY.minus(Duration.ofHours(29));
        bed.answer.approve(key, List.of());
        bed.clock.now = DeskBed.MONDAY;

        bed.act(new ReturnRequested(key, bed.request(1, Duration.ofHours(2))));

        assertThat(waiting()).containsExactly(key);
    }

    @Test
    void whatTheMarketplaceAcceptedAsksForNoAnswer() {
        var request = bed.request(1, Duration.ofHours(1));
        bed.asked(
                new ReturnRequest(
                        request.client(),
                        request.marketplace(),
                        request.language(),
                        request.order(),
                        request.items(),
                        request.day(),
                        request.sent(),
                        request.received(),
                        "",
                        "",
                        true,
                        ""));

        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # ordered, asked on 2026-11-30, holds
                    2026-10-31, FAILS
                    2026-10-30, HOLDS
                    2026-11-01, FAILS
                    2025-12-31, HOLDS
                    ,           UNKNOWN
                    """)
    void aRefusalForItsDayNeedsTheDay(LocalDate ordered, Grounds.Bearing bearing) {
        var key = bed.asked(1, Duration.ofHours(1));
        var request = bed.desk.find(key).orElseThrow().known().request();
        if (ordered != null) bed.orders.put(request.order(), ordered);

        assertThat(bed.grounds.of(request).getFirst().bearing()).isEqualTo(bearing);
        var refused = bed.answer.refuse(key, RefusalGround.WINDOW_PASSED, " ", List.of());
        assertThat(refused instanceof Outcome.Done).isEqualTo(bearing == Grounds.Bearing.HOLDS);
    }

    @Test
    void whatIsBoughtBeforeTheHolidaysMayComeBackInJanuary() {
        assertThat(ReturnWindow.of(LocalDate.parse("2026-11-01"), 30).last())
                .isEqualTo("2027-01-31");
        assertThat(ReturnWindow.of(LocalDate.parse("2026-12-31"), 60).last())
                .isEqualTo("2027-03-01");
        assertThat(ReturnWindow.of(LocalDate.parse("2026-10-31"), 30).last())
                .isEqualTo("2026-11-30");
    }

    @Test
    void anotherGroundNeedsWords() {
        var key = bed.asked(1, Duration.ofHours(1));

        assertThat(why(bed.answer.refuse(key, RefusalGround.OTHER, "no", List.of())))
                .isEqualTo("desk.note-needed");
        assertThat(bed.answer.refuse(key, RefusalGround.OTHER, "Sealed goods, opened.", List.of()))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPartIsKeptOnlyWithinItsRuleAndWithAUnitAndPhotosToProveIt() {
        var key = bed.asked(1, Duration.ofHours(1));
        var unit = new ReferenceSequence(new BenchId("B01"), bed.clock, -1).next().text();

        assertThat(why(refund(key, RefundGround.SELLERS_FAULT, 1, unit)))
                .isEqualTo("desk.kept-too-much");
        assertThat(why(refund(key, RefundGround.USED, 51, unit))).isEqualTo("desk.kept-too-much");
        assertThat(why(refund(key, RefundGround.USED, 10, "none"))).isEqualTo("desk.unit-needed");
        assertThat(why(refund(key, RefundGround.USED, 10, unit))).isEqualTo("desk.unit-needed");
        bed.photos.put(unit, 0);
        assertThat(why(refund(key, RefundGround.USED, 20, unit))).isEqualTo("desk.photo-needed");
        assertThat(bed.journal.last()).isEqualTo(1);

        bed.photos.put(unit, 2);
        assertThat(refund(key, RefundGround.USED, 20, unit)).isEqualTo(new Outcome.Done(key));
        assertThat(why(refund(key, RefundGround.IN_TIME, 0, "")))
                .isEqualTo("desk.refunded-already");
    }

    private Outcome refund(RequestKey key, RefundGround ground, int kept, String unit) {
        return bed.answer.refund(key, new Refund(ground, kept, unit, ""), List.of());
    }

    @Test
    void aParcelThatArrivedIsListedUntilItsRefundIsDecided() {
        var key = bed.asked(1, Duration.ofDays(3));
        assertThat(why(bed.answer.delivered(key, bed.clock.now.plusSeconds(1))))
                .isEqualTo("desk.delivered-later");
        bed.answer.delivered(key);
        assertThat(why(bed.answer.delivered(key))).isEqualTo("desk.delivered-already");

        assertThat(bed.desk.delivered(DeskBed.MONDAY.minusSeconds(1), 9))
                .extracting(it -> it.known().key())
                .containsExactly(key);

        refund(key, RefundGround.IN_TIME, 0, "");
        assertThat(bed.desk.delivered(DeskBed.MONDAY.minusSeconds(1), 9)).isEmpty();
    }

    @Test
    void sharesCountWhatIsDueAndNothingThatStillHasTime() {
        bed.asked(2, Duration.ofHours(2));
        bed.asked(4, Duration.ofHours(60));
        var quick = bed.asked(6, Duration.ofHours(70));
        var slow = bed.asked(8, Duration.ofHours(40));
        bed.clock.now = DeskBed.MONDAY.minus(Duration.ofHours(69));
        bed.answer.approve(quick, List.of());
        bed.clock.now = DeskBed.MONDAY;
        bed.answer.approve(slow, List.of());

        assertThat(bed.desk.shares(DeskBed.MONDAY.minus(Duration.ofDays(30)), bed.clock.now))
                .containsExactly(new AnswerShare(new ClientId("ACME"), 3, 1, 3, 2));
    }

    @Test
    void nextWeekIsLikeTheLastFour() {
        bed.asked(1, Duration.ofDays(6));
        bed.asked(3, Duration.ofDays(13));
        bed.asked(2, Duration.ofDays(20));
        bed.asked(5, Duration.ofDays(40));

        var week = new ExpectedLoad(bed.desk, bed.clock).nextWeek();

        assertThat(week.days()).hasSize(7);
        assertThat(week.days().getFirst().day()).isEqualTo("2026-12-01");
        assertThat(week.days().getFirst().lastWeeks()).isEqualTo(3);
        assertThat(week.days().getFirst().tenths()).isEqualTo(8);
        assertThat(week.clients())
                .extracting(it -> it.client().text() + " " + it.tenths())
                .containsExactly("ACME 3", "ZETA 5");
    }

    @Test
    void rulesAndAddressesAreSetOnceAndUndone() {
        var setUp = new SetUpDesk(bed.journal, bed.desk, () -> BenchSettings.DEFAULTS);
        var rules = new MarketplaceRules("amazon.fr", 12, 36, 2, 14, Set.of("DEFECTIVE"));
        var address = new ReturnAddress("ACME\n1 rue du Port\nBrest", "Call before.");
        var acme = new ClientId("ACME");

        assertThat(setUp.rules(rules)).isTrue();
        assertThat(setUp.rules(rules)).isFalse();
        assertThat(setUp.address(acme, address)).isTrue();
        assertThat(setUp.address(acme, address)).isFalse();
        assertThat(bed.desk.rules("amazon.fr")).isEqualTo(rules);
        assertThat(bed.desk.rules("amazon.com").refundDays()).isEqualTo(4);
        assertThat(bed.desk.address(acme)).isEqualTo(address);

        bed.act(new DeskUndone(1));
        bed.act(new DeskUndone(2));
        assertThat(bed.desk.rules("amazon.fr")).isEqualTo(MarketplaceRules.shipped("amazon.fr"));
        assertThat(bed.desk.address(acme)).isEqualTo(ReturnAddress.NONE);
    }

    private List<RequestKey> waiting() {
        return bed.desk.waiting(9).stream().map(it -> it.known().key()).toList();
    }

    private static String why(Outcome outcome) {
        return outcome instanceof Outcome.Not(var why) ? why.key() : outcome.toString();
    }
}
