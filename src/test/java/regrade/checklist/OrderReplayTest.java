package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figure of the learned order: the keys of inspections, replayed in their time, the first
/// units of each product among them.
class OrderReplayTest {
    private static OrderReplay replay(double usual) {
        var replay = new OrderReplay();
        new PastInspections(11, 200, usual).walk(12_000, replay::take);
        return replay;
    }

    @Test
    void withSkewedFaultsAFifthOfTheKeysIsSavedAndTheSameIsFound() {
        var replay = replay(0.8);

        assertThat(replay.all().saved()).isGreaterThanOrEqualTo(0.2);
        assertThat(replay.all().others()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.02", "0.2, 0.06", "0.4, 0.12", "0.6, 0.16"})
    void theMoreUsualTheFaultsTheMoreIsSaved(double usual, double saved) {
        assertThat(replay(usual).all().saved()).isGreaterThanOrEqualTo(saved);
    }

    @Test
    void placesAloneSaveWhereTheListHasPagesOnly() {
        var replay = replay(0.6);

        assertThat(replay.onePage().savedByPlaces()).isZero();
        assertThat(replay.longer().savedByPlaces()).isGreaterThan(0.03);
    }

    @Test
    void withoutSkewItCostsNoMoreThanTheFixedOrder() {
        var replay = replay(0);

        assertThat(replay.all().saved()).isGreaterThan(-0.005);
        assertThat(replay.all().others()).isZero();
    }
}
