package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/// The electronics list gives its function test half a minute.
class TestTimerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final BenchBed bed = new BenchBed(false);

    @Test
    void itsEndIsSaidOnceAndAnswersNothing() {
        bed.model.scanned(BenchBed.LPN);

        bed.model.timer(NOON);
        bed.model.tick(NOON.plusSeconds(29));
        assertThat(running()).isTrue();
        bed.model.tick(NOON.plusSeconds(30));
        bed.model.tick(NOON.plusSeconds(31));

        assertThat(running()).isFalse();
        assertThat(bed.feedback.keys()).containsOnlyOnce("inspection.timer-over");
        assertThat(bed.now().unit().orElseThrow().draft().answers().given()).isEmpty();
    }

    @Test
    void theSameKeyStopsIt() {
        bed.model.scanned(BenchBed.LPN);

        bed.model.timer(NOON);
        bed.model.timer(NOON.plusSeconds(5));
        bed.model.tick(NOON.plusSeconds(60));

        assertThat(bed.feedback.keys()).doesNotContain("inspection.timer-over");
    }

    @Test
    void itEndsInSilenceWithItsUnit() {
        bed.model.scanned(BenchBed.LPN);
        bed.model.timer(NOON);

        bed.model.park();
        bed.model.tick(NOON.plusSeconds(60));

        assertThat(running()).isFalse();
        assertThat(bed.feedback.keys()).doesNotContain("inspection.timer-over");
    }

    @Test
    void anEmptyBenchHasNothingToTime() {
        bed.model.timer(NOON);

        assertThat(bed.said()).isEqualTo("inspection.nothing-to-time");
    }

    @Test
    void whatIsLeftIsCountedUpToWholeSeconds() {
        bed.model.scanned(BenchBed.LPN);
        bed.model.timer(NOON);

        var test = bed.model.timerProperty().get().orElseThrow();
        assertThat(test.left(NOON)).isEqualTo(30);
        assertThat(test.left(NOON.plusMillis(29_001))).isEqualTo(1);
        assertThat(test.left(NOON.plusSeconds(40))).isZero();
    }

    private boolean running() {
        return bed.model.timerProperty().get().isPresent();
    }
}
