package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.catalog.Product;
import regrade.catalog.ProductWeight;
import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.inspection.Doubt.Kind;
import regrade.inspection.SaveInspection.Result;
import regrade.kernel.Reference;
import regrade.scale.Weight;

import java.util.List;
import java.util.Optional;

class WeighUnitTest {
    private static final String FNSKU = "X001T4P9QZ";

    private final Workbench bench = new Workbench();
    private int plates;

    @BeforeEach
    void list() {
        bench.catalog.products.add(Workbench.headset(false));
    }

    private Reference unit() {
        var plate = "LPNHE%09d".formatted(++plates);
        bench.returns.add(Workbench.announced(plate, FNSKU));
        return bench.opened(plate).draft().unit();
    }

    private Draft weigh(Reference unit, long grams) {
        return bench.weigh.weigh(unit, Weight.ofGrams(grams)).draft();
    }

    private void listed(long grams, long tolerance) {
        var product = Workbench.headset(false);
        bench.catalog.products.clear();
        bench.catalog.products.add(
                new Product(
                        product.client(),
                        product.sku(),
                        product.asin(),
                        product.fnsku(),
                        product.gtin(),
                        product.title(),
                        product.brand(),
                        product.supplier(),
                        product.category(),
                        product.price(),
                        product.landedCost(),
                        product.contents(),
                        product.serial(),
                        Optional.of(
                                new ProductWeight(
                                        Weight.ofGrams(grams), Weight.ofGrams(tolerance))),
                        Optional.empty()));
    }

    private static List<Kind> doubts(Draft draft) {
        return draft.identity().doubt(Identity.WEIGHT).stream()
                .flatMap(doubted -> doubted.doubts().stream())
                .map(Doubt::kind)
                .toList();
    }

    @Test
    void aUnitOfAProductNobodyWeighedIsNotDoubted() {
        var draft = weigh(unit(), 480);

        assertThat(draft.weighed().orElseThrow().weight()).isEqualTo(Weight.ofGrams(480));
        assertThat(draft.weighed().orElseThrow().expected()).isEmpty();
        assertThat(draft.identity().doubts()).isEmpty();
    }

    @Test
    void whatTheCatalogueSaysIsHeldAgainstTheScale() {
        listed(800, 30);

        assertThat(doubts(weigh(unit(), 770))).isEmpty();
        assertThat(doubts(weigh(unit(), 830))).isEmpty();
        assertThat(doubts(weigh(unit(), 831))).containsExactly(Kind.TOO_HEAVY);
        var light = weigh(unit(), 480);
        assertThat(doubts(light)).containsExactly(Kind.TOO_LIGHT);
        assertThat(
                        light.identity()
                                .doubt(Identity.WEIGHT)
                                .orElseThrow()
                                .doubts()
                                .getFirst()
                                .known())
                .isEqualTo("320 g");
    }

    @Test
    void aDoubtedWeightAsksForAPhotoAndNeverRefusesTheSave() {
        listed(800, 30);
        var unit = unit();

        assertThat(weigh(unit, 480).unproved()).isPresent();
        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Saved.class);
    }

    @Test
    void anotherWeighingTakesThePlaceOfTheFirst() {
        listed(800, 30);
        var unit = unit();
        weigh(unit, 480);

        var whole = weigh(unit, 805);

        assertThat(whole.identity().doubts()).isEmpty();
        assertThat(whole.weighed().orElseThrow().weight()).isEqualTo(Weight.ofGrams(805));
    }

    @Test
    void whatTheScaleSaysByItselfCountsOnceInAPass() {
        var unit = unit();

        assertThat(bench.weigh.weighFirst(unit, Weight.ofGrams(480))).isPresent();
        assertThat(bench.weigh.weighFirst(unit, Weight.ofGrams(900))).isEmpty();
        bench.save.restIsFine(unit);
        assertThat(bench.weigh.weighFirst(unit, Weight.ofGrams(480))).isEmpty();

        bench.start.reopen(unit);
        assertThat(bench.weigh.weighFirst(unit, Weight.ofGrams(470))).isPresent();
    }

    @Test
    void undoTakesTheWeightAndItsDoubtBack() {
        listed(800, 30);
        var unit = unit();
        weigh(unit, 480);

        var undone = bench.undo.undo().orElseThrow().onBench().orElseThrow().draft();

        assertThat(undone.weighed()).isEmpty();
        assertThat(undone.identity().doubts()).isEmpty();
        assertThat(undone).isEqualTo(bench.drafts.find(unit).orElseThrow());
    }

    private void clean(long... grams) {
        for (var weight : grams) {
            var unit = unit();
            weigh(unit, weight);
            bench.save.restIsFine(unit);
        }
    }

    @Test
    void fiveCleanUnitsTellWhatIsUsual() {
        clean(800, 805, 798, 802);
        assertThat(weigh(unit(), 480).weighed().orElseThrow().expected()).isEmpty();
        clean(801);

        var light = weigh(unit(), 480);

        assertThat(light.weighed().orElseThrow().expected())
                .contains(new ExpectedWeight(Weight.ofGrams(801), new Weight(40_050), true));
        assertThat(doubts(light)).containsExactly(Kind.TOO_LIGHT);
        assertThat(doubts(weigh(unit(), 790))).isEmpty();
    }

    @Test
    void unitsWithAFaultAndUndoneSavesTeachNothing() {
        clean(800, 805, 798, 802);
        var broken = unit();
        weigh(broken, 500);
        bench.check.answer(broken, Question.MANUAL, Optional.of(Answer.MISSING));
        bench.save.restIsFine(broken);
        assertThat(weigh(unit(), 480).weighed().orElseThrow().expected()).isEmpty();

        clean(801);
        bench.undo.undo();
        assertThat(weigh(unit(), 480).weighed().orElseThrow().expected()).isEmpty();
    }

    @Test
    void theCatalogueKnowsBetterThanWhatCameBack() {
        clean(800, 805, 798, 802, 801);
        listed(1_000, 50);

        assertThat(doubts(weigh(unit(), 801))).containsExactly(Kind.TOO_LIGHT);
    }
}
