package regrade.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.inspection.UnitStory;
import regrade.kernel.Reference;

import java.util.List;
import java.util.stream.IntStream;

class DrawUnitsTest {
    private static final List<Reference> UNITS =
            IntStream.range(0, 10_000).mapToObj(UnitStory::reference).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20})
    void theShareIsKept(int share) {
        double expected = share / 100.0;
        double spread = 4 * Math.sqrt(10_000 * expected * (1 - expected));

        assertThat((double) drawn(share, "a").size())
                .isBetween(10_000 * expected - spread, 10_000 * expected + spread);
    }

    @Test
    void noneIsDrawnWhileItIsOffAndTheSameOnesAlwaysElse() {
        assertThat(drawn(0, "a")).isEmpty();
        assertThat(drawn(10, "a")).isEqualTo(drawn(10, "a"));
        assertThat(drawn(20, "a")).containsAll(drawn(10, "a"));
    }

    @Test
    void anotherPastDrawsOthers() {
        assertThat(drawn(10, "a")).isNotEqualTo(drawn(10, "b"));
    }

    private static List<Reference> drawn(int share, String lastAct) {
        return UNITS.stream()
                .filter(unit -> DrawUnits.draws(share, UnitStory.BENCH, unit, lastAct))
                .toList();
    }
}
