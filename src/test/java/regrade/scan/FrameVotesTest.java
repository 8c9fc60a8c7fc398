package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class FrameVotesTest {
    private static final Barcode EAN = barcode(Symbology.EAN_13, "4006381333931");
    private static final Barcode OTHER = barcode(Symbology.EAN_13, "9780306406157");
    private static final Barcode QR = barcode(Symbology.QR_CODE, "4006381333931");

    private final AtomicLong time = new AtomicLong();
    private final FrameVotes votes = new FrameVotes(time::get);

    @Test
    void aLinearCodeNeedsASecondFrame() {
        assertThat(votes.frame(List.of(EAN))).isEmpty();
        assertThat(votes.frame(List.of(EAN))).containsExactly(EAN);
    }

    @Test
    void aMisreadThatComesOnceIsNoScan() {
        assertThat(votes.frame(List.of(OTHER))).isEmpty();
        assertThat(votes.frame(List.of(EAN))).isEmpty();
        for (int i = 0; i < 5; i++) votes.frame(List.of());

        assertThat(votes.frame(List.of(OTHER))).isEmpty();
    }

    @Test
    void twoSymbolsInOneFrameAreNoTwoFrames() {
        assertThat(votes.frame(List.of(EAN, EAN))).isEmpty();
    }

    @Test
    void aMatrixCodeIsSureAtOnce() {
        assertThat(votes.frame(List.of(QR))).containsExactly(QR);
    }

    @Test
    void aLabelThatStaysInViewIsScannedOnce() {
        for (int i = 0; i < 200; i++) {
            pass(100);
            assertThat(votes.frame(List.of(QR))).hasSize(i == 0 ? 1 : 0);
        }
    }

    @Test
    void awayForThreeSecondsItIsANewScan() {
        votes.frame(List.of(QR));
        pass(2_900);
        assertThat(votes.frame(List.of(QR))).isEmpty();

        pass(3_000);
        assertThat(votes.frame(List.of(QR))).containsExactly(QR);
    }

    private void pass(long millis) {
        time.addAndGet(millis * 1_000_000);
    }

    private static Barcode barcode(Symbology symbology, String text) {
        return new Barcode(symbology, text, "", List.of());
    }
}
