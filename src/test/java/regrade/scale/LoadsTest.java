package regrade.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class LoadsTest {
    private final Loads loads = new Loads();

    @BeforeEach
    void empty() {
        still(0);
    }

    private Optional<Weight> still(long grams) {
        return loads.fresh(hearing(new Reading.Stable(Weight.ofGrams(grams))));
    }

    private static ScaleState hearing(Reading reading) {
        return new ScaleState.Hearing(ScaleProtocol.AND, reading);
    }

    @Test
    void aLoadIsFreshOnce() {
        assertThat(still(480)).contains(Weight.ofGrams(480));
        assertThat(still(480)).isEmpty();
        loads.fresh(hearing(new Reading.Moving()));
        assertThat(still(481)).isEmpty();
    }

    @Test
    void theSameWeightIsAnotherLoadAfterTheScaleWasEmpty() {
        still(480);
        assertThat(still(0)).isEmpty();
        assertThat(still(480)).contains(Weight.ofGrams(480));

        loads.fresh(hearing(new Reading.TooLight()));
        assertThat(still(480)).contains(Weight.ofGrams(480));
    }

    @Test
    void anotherWeightIsAnotherLoad() {
        still(480);
        assertThat(still(900)).contains(Weight.ofGrams(900));
    }

    @Test
    void whatLayThereWhileNobodyWatchedIsNotFresh() {
        var started = new Loads();
        var lying = hearing(new Reading.Stable(Weight.ofGrams(480)));
        assertThat(started.fresh(lying)).isEmpty();

        still(480);
        loads.fresh(new ScaleState.Gone("COM3"));
        assertThat(still(480)).isEmpty();
        assertThat(still(900)).contains(Weight.ofGrams(900));
    }

    @Test
    void aLabelIsNoLoad() {
        assertThat(still(4)).isEmpty();
        assertThat(still(-20)).isEmpty();
    }
}
