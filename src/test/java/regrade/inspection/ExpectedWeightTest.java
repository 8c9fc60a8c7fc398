package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import regrade.scale.Weight;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class ExpectedWeightTest {
    private static List<Weight> grams(long... grams) {
        return Arrays.stream(grams).mapToObj(Weight::ofGrams).toList();
    }

    @Test
    void fewerThanFiveTellNothing() {
        assertThat(ExpectedWeight.learned(grams(800, 800, 800, 800))).isEmpty();
        assertThat(ExpectedWeight.learned(grams(800, 800, 800, 800, 800))).isPresent();
    }

    @Test
    void oneThatWasWeighedWithAHandOnItChangesNothing() {
        var usual = ExpectedWeight.learned(grams(800, 801, 2_900, 799, 800)).orElseThrow();

        assertThat(usual.weight()).isEqualTo(Weight.ofGrams(800));
        assertThat(usual.tolerance()).isEqualTo(Weight.ofGrams(40));
    }

    @Test
    void whatSpreadsWidelyIsToleratedAndWhatSpreadsTooWidelyIsNotKnown() {
        var wide = ExpectedWeight.learned(grams(760, 780, 800, 820, 840)).orElseThrow();

        assertThat(wide.tolerance()).isEqualTo(Weight.ofGrams(89));
        assertThat(ExpectedWeight.learned(grams(400, 600, 800, 1_000, 1_200))).isEmpty();
    }

    @Test
    void aLightThingHasTenGramsOfTolerance() {
        assertThat(ExpectedWeight.learned(grams(20, 20, 20, 20, 20)).orElseThrow().tolerance())
                .isEqualTo(Weight.ofGrams(10));
    }

    @Property
    void theUsualIsAmongTheWeighedWhateverTheirOrder(
            @ForAll @Size(min = 5, max = 60) List<@IntRange(min = 1, max = 50_000) Integer> grams) {
        var weights = grams.stream().map(Weight::ofGrams).toList();
        var usual = ExpectedWeight.learned(weights);
        var turned = new java.util.ArrayList<>(weights);
        Collections.reverse(turned);

        assertThat(ExpectedWeight.learned(turned)).isEqualTo(usual);
        usual.ifPresent(
                it -> {
                    assertThat(it.weight())
                            .isBetween(Collections.min(weights), Collections.max(weights));
                    assertThat(it.doubt(it.weight())).isEmpty();
                });
    }
}
