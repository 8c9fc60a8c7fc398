package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import regrade.catalog.Product;
import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.OwnWords;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.Standing;
import regrade.inspection.UnitState;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.rework.PlannedWork.Attempt;
import regrade.rework.ReworkFact.*;
import regrade.rework.WorkshopFact.*;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every parts stock keeps.
public abstract class PartsStockContract {
    private static final String CASE = "part:case";
    private static final String CABLE = "part:cable";
    private static final Reference NOBODY = unit(0);
    private static final Product OURS = AProduct.of("electronics").made();
    private static final Product THEIRS = AProduct.of("electronics").made(new ClientId("Aurio"));

    /// A stock with the journal that tells of it.
    protected record Stock(PartsStock parts, Projection projection, InMemoryJournal journal) {}

    /// An empty one.
    protected abstract Stock make();

    protected static <S extends PartsStock & Projection> Stock following(S parts) {
        var journal = new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), parts);
        return new Stock(parts, parts, journal);
    }

    private static long act(Stock stock, Fact... facts) {
        return stock.journal().append(UnitStory.INSPECTOR, List.of(facts)).number();
    }

    @Test
    void whatScrappedUnitsLeaveIsCountedByProductAndPart() {
        var stock = make();
        act(stock, stocked(1, OURS, CASE, CABLE));
        act(stock, stocked(2, OURS, CASE));
        act(stock, stocked(3, THEIRS, CASE));

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(2);
        assertThat(stock.parts().stocked(OURS, CABLE)).isEqualTo(1);
        assertThat(stock.parts().stocked(THEIRS, CASE)).isEqualTo(1);
        assertThat(stock.parts().stocked(THEIRS, CABLE)).isZero();
    }

    @Test
    void whatIsTakenLowersTheStockAndNeverBelowZero() {
        var stock = make();
        long put = act(stock, stocked(1, OURS, CASE));
        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(1);

        act(stock, taken(2, OURS, CASE));
        assertThat(stock.parts().stocked(OURS, CASE)).isZero();

        act(stock, undone(1, put));
        assertThat(stock.parts().stocked(OURS, CASE)).isZero();
    }

    @Test
    void aUnitWaitsForItsPartUntilItsOrderEnds() {
        var stock = make();
        for (int unit = 1; unit <= 4; unit++) act(stock, ordered(unit, CASE));
        assertThat(stock.parts().wanted(OURS, CASE, NOBODY)).isEqualTo(4);
        assertThat(stock.parts().wanted(OURS, CABLE, NOBODY)).isZero();

        act(stock, new ReworkDone(unit(1), List.of(), Duration.ZERO));
        act(stock, new WorkFailed(unit(2), attempt(CASE), List.of(), Duration.ZERO));
        act(stock, new ReworkCancelled(unit(3)));

        assertThat(stock.parts().wanted(OURS, CASE, NOBODY)).isEqualTo(1);
    }

    @Test
    void oneThatAnotherUnitWaitsForIsNotFree() {
        var stock = make();
        act(stock, stocked(1, OURS, CASE));
        assertThat(stock.parts().free(OURS, CASE, NOBODY)).isTrue();

        act(stock, ordered(2, CASE));

        assertThat(stock.parts().free(OURS, CASE, NOBODY)).isFalse();
    }

    @Test
    void aUnitDoesNotStandInItsOwnWay() {
        var stock = make();
        act(stock, stocked(1, OURS, CASE));
        act(stock, ordered(2, CASE));

        assertThat(stock.parts().free(OURS, CASE, unit(2))).isTrue();
        assertThat(stock.parts().free(OURS, CASE, unit(3))).isFalse();
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        var stock = make();
        long order = act(stock, ordered(1, CASE));
        long put = act(stock, stocked(2, OURS, CASE));
        long done =
                act(
                        stock,
                        new ReworkDone(unit(1), List.of(attempt(CASE)), Duration.ZERO),
                        taken(1, OURS, CASE));

        act(stock, undone(1, done));
        assertThat(stock.parts().wanted(OURS, CASE, NOBODY)).isEqualTo(1);
        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(1);

        act(stock, undone(2, put));
        act(stock, undone(1, order));
        assertThat(stock.parts().wanted(OURS, CASE, NOBODY)).isZero();
        assertThat(stock.parts().stocked(OURS, CASE)).isZero();
    }

    @Property(tries = 60)
    void applyingTheNewestPartAnewChangesNothing(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 20) Integer> acts,
            @ForAll @IntRange(min = 0, max = 24) int from) {
        var stock = make();
        var told = new ArrayList<Long>();
        for (int choice : acts) told.add(act(stock, next(choice, told)));
        int wanted = stock.parts().wanted(OURS, CASE, NOBODY);
        int stocked = stock.parts().stocked(OURS, CASE);

        replay(stock, from + 1);

        assertThat(stock.parts().wanted(OURS, CASE, NOBODY)).isEqualTo(wanted);
        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(stocked);
    }

    private static Fact next(int choice, List<Long> told) {
        int unit = choice % 3;
        return switch (choice / 3) {
            case 0, 1 -> ordered(unit, CASE);
            case 2 -> stocked(unit, OURS, CASE);
            case 3 -> taken(unit, OURS, CASE);
            case 4 -> new ReworkDone(unit(unit), List.of(), Duration.ZERO);
            case 5 -> new ReworkCancelled(unit(unit));
            default -> undone(unit, told.isEmpty() ? 0 : told.getLast());
        };
    }

    @Test
    void boughtPartsLieBesideThoseThatUnitsLeft() {
        var stock = make();
        act(stock, stocked(1, OURS, CASE));
        act(stock, bought(OURS, CASE, 3, Optional.of(eur(450))));

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(4);
        assertThat(stock.parts().stocked(THEIRS, CASE)).isZero();
    }

    @Test
    void thePartThatCameFirstIsTakenFirstAtWhatItCost() {
        var stock = make();
        act(stock, bought(OURS, CASE, 2, Optional.of(eur(450))));
        act(stock, stocked(1, OURS, CASE));
        act(stock, bought(OURS, CASE, 1, Optional.of(eur(500))));

        assertThat(prices(stock, 4))
                .containsExactly(
                        Optional.of(eur(450)),
                        Optional.of(eur(450)),
                        Optional.empty(),
                        Optional.of(eur(500)));
        // what comes then will cost what the last did
        assertThat(stock.parts().price(OURS, CASE, NOBODY)).contains(eur(500));
    }

    private static List<Optional<Money>> prices(Stock stock, int pieces) {
        var prices = new ArrayList<Optional<Money>>();
        for (int i = 0; i < pieces; i++) {
            prices.add(stock.parts().price(OURS, CASE, NOBODY));
            act(stock, taken(2, OURS, CASE));
        }
        return prices;
    }

    @Test
    void aPartThatAnotherUnitWaitsForIsNotTheNext() {
        var stock = make();
        act(stock, bought(OURS, CASE, 1, Optional.of(eur(450))));
        act(stock, bought(OURS, CASE, 1, Optional.of(eur(500))));
        act(stock, ordered(3, CASE));

        assertThat(stock.parts().price(OURS, CASE, NOBODY)).contains(eur(500));
        assertThat(stock.parts().price(OURS, CASE, unit(3))).contains(eur(450));
    }

    @Test
    void whatWasCountedLiesThere() {
        var stock = make();
        act(stock, bought(OURS, CASE, 3, Optional.of(eur(450))));
        long count = act(stock, new PartsCounted(OURS.client(), OURS.sku(), CASE, 3, 1));

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(1);

        act(stock, new PartsUndone(count));

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(3);
    }

    @Test
    void anUndoneDeliveryNeverCame() {
        var stock = make();
        act(stock, stocked(1, OURS, CASE));
        long delivery = act(stock, bought(OURS, CASE, 3, Optional.of(eur(450))));
        act(stock, new PartsUndone(delivery));
        replay(stock, 1);

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(1);
        assertThat(stock.parts().price(OURS, CASE, NOBODY)).isEmpty();
    }

    @Test
    void theListTellsWhatLiesThereAndWhatIsWaitedFor() {
        var stock = make();
        act(stock, bought(OURS, CASE, 2, Optional.of(eur(450))));
        act(stock, ordered(3, CABLE));
        act(stock, stocked(1, THEIRS, CASE));
        act(stock, taken(2, THEIRS, CASE));

        assertThat(stock.parts().listed(9))
                .containsExactly(
                        new StockedPart(OURS.client(), OURS.sku(), CABLE, 0, 1, Optional.empty()),
                        new StockedPart(
                                OURS.client(), OURS.sku(), CASE, 2, 0, Optional.of(eur(450))));
        assertThat(stock.parts().listed(1)).extracting(StockedPart::part).containsExactly(CABLE);
    }

    @Test
    void moreThatWentThanCameIsBookedBelowZero() {
        var stock = make();
        long put = act(stock, stocked(1, OURS, CASE));
        act(stock, taken(2, OURS, CASE));
        act(stock, undone(1, put));

        assertThat(booked(stock)).isEqualTo(-1);
        assertThat(stock.parts().stocked(OURS, CASE)).isZero();
    }

    private static int booked(Stock stock) {
        return stock.parts().booked(OURS.client(), OURS.sku(), CASE);
    }

    @Test
    void aCountTakesInWhatMovedSinceTheRowWasListed() {
        var stock = make();
        act(stock, bought(OURS, CASE, 3, Optional.of(eur(450))));
        var row = stock.parts().listed(9).getFirst();
        act(stock, bought(OURS, CASE, 4, Optional.of(eur(450))));

        assertThat(count(stock, row, 6)).isTrue();

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(6);
        assertThat(count(stock, row, 6)).isFalse();
    }

    @Test
    void aCountMakesGoodWhatIsBookedBelowZero() {
        var stock = make();
        var row = new StockedPart(OURS.client(), OURS.sku(), CASE, 0, 1, Optional.empty());
        act(stock, taken(2, OURS, CASE));

        assertThat(count(stock, row, 0)).isTrue();
        act(stock, stocked(1, OURS, CASE));

        assertThat(stock.parts().stocked(OURS, CASE)).isEqualTo(1);
    }

    private static boolean count(Stock stock, StockedPart row, int found) {
        return new CountParts(stock.journal(), stock.parts(), () -> BenchSettings.DEFAULTS)
                .count(row, found);
    }

    @Test
    void whatIsFoundByCountingCostWhatTheLastDeliveryDid() {
        var stock = make();
        act(stock, bought(OURS, CASE, 1, Optional.of(eur(450))));
        act(stock, new PartsCounted(OURS.client(), OURS.sku(), CASE, 1, 3));

        assertThat(prices(stock, 4)).containsOnly(Optional.of(eur(450)));
    }

    @Test
    void whatIsFoundByCountingCostNothingIfNoneEverCame() {
        var stock = make();
        act(stock, new PartsCounted(OURS.client(), OURS.sku(), CASE, 0, 2));

        assertThat(prices(stock, 2)).containsOnly(Optional.empty());
    }

    private static Fact bought(Product product, String part, int pieces, Optional<Money> each) {
        return new PartsBought(product.client(), product.sku(), part, pieces, each);
    }

    private static void replay(Stock stock, long from) {
        stock.journal()
                .read(
                        from,
                        stock.journal().last(),
                        entry -> {
                            for (int place = 0; place < entry.facts().size(); place++)
                                stock.projection()
                                        .apply(entry.header(), place, entry.facts().get(place));
                        });
        stock.projection().settle();
    }

    private static Fact stocked(int unit, Product product, String... parts) {
        return new PartsStocked(unit(unit), product.client(), product.sku(), List.of(parts));
    }

    private static Fact taken(int unit, Product product, String part) {
        return new PartTaken(unit(unit), product.client(), product.sku(), part);
    }

    private static Fact ordered(int unit, String part) {
        var work =
                new PlannedWork(
                        "accessory",
                        OwnWords.NONE,
                        part,
                        Answer.OK,
                        2,
                        eur(0),
                        true,
                        new Chance(9800, 0));
        var plan =
                new ReworkPlan(
                        List.of(work),
                        Grade.B,
                        Grade.A,
                        9800,
                        2,
                        eur(0),
                        eur(2400),
                        eur(100),
                        eur(200),
                        Optional.empty(),
                        "R-01",
                        1);
        return new ReworkOrdered(unit(unit), OURS.client(), OURS.sku(), plan);
    }

    private static Fact undone(int unit, long entry) {
        var after =
                new Standing(
                        UnitState.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new ActUndone(unit(unit), entry, after);
    }

    private static Attempt attempt(String part) {
        return new Attempt("accessory", part);
    }

    private static Reference unit(int n) {
        return UnitStory.reference(n);
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }
}
