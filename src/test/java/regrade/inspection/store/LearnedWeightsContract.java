package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.inspection.LearnedWeights;
import regrade.inspection.Workbench;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.scale.Weight;

import java.util.List;
import java.util.Optional;

/// What every record of weights promises, told by the bench itself.
abstract class LearnedWeightsContract {
    private static final Sku SKU = new Sku("AUR-H7-BLK");

    final Workbench bench = new Workbench();
    private int plates;

    abstract LearnedWeights weights();

    private Reference weighed(long grams) {
        if (bench.catalog.products.isEmpty()) bench.catalog.products.add(Workbench.headset(false));
        var plate = "LPNHE%09d".formatted(++plates);
        bench.returns.add(Workbench.announced(plate, "X001T4P9QZ"));
        var unit = bench.opened(plate).draft().unit();
        bench.weigh.weigh(unit, Weight.ofGrams(grams));
        return unit;
    }

    private List<Weight> clean() {
        return weights().clean(Workbench.CLIENT, SKU);
    }

    @Test
    void cleanUnitsAreToldNewestFirst() {
        for (long grams : new long[] {800, 810, 790}) bench.save.restIsFine(weighed(grams));

        assertThat(clean())
                .containsExactly(Weight.ofGrams(790), Weight.ofGrams(810), Weight.ofGrams(800));
        assertThat(weights().clean(new ClientId("Other"), SKU)).isEmpty();
        assertThat(weights().clean(Workbench.CLIENT, new Sku("OTHER"))).isEmpty();
    }

    @Test
    void whatIsNotSavedOrHasAFaultIsNotTold() {
        var broken = weighed(500);
        bench.check.answer(broken, Question.MANUAL, Optional.of(Answer.MISSING));
        bench.save.restIsFine(broken);
        weighed(800);

        assertThat(clean()).isEmpty();
    }

    @Test
    void theLastWeighingOfAUnitCounts() {
        var unit = weighed(500);
        bench.weigh.weigh(unit, Weight.ofGrams(800));
        bench.save.restIsFine(unit);

        assertThat(clean()).containsExactly(Weight.ofGrams(800));
    }

    @Test
    void anUndoneActUncoversTheOneBefore() {
        var unit = weighed(800);
        bench.weigh.weigh(unit, Weight.ofGrams(500));
        bench.undo.undo();
        bench.save.restIsFine(unit);
        assertThat(clean()).containsExactly(Weight.ofGrams(800));

        bench.undo.undo();
        assertThat(clean()).isEmpty();
    }
}
