package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.scan.Viewfinder.View;

import java.time.Duration;

class ViewfinderTest {
    private static final byte[] FRAME = {1};

    private long now;
    private final Viewfinder viewfinder = new Viewfinder(() -> now);

    @Test
    void aPictureThatIsNotOfThisMomentIsNone() {
        viewfinder.open();
        viewfinder.frame(FRAME);
        now += Duration.ofSeconds(2).toNanos();
        assertThat(viewfinder.view()).isInstanceOf(View.Picture.class);

        now++;

        assertThat(viewfinder.view()).isEqualTo(new View.NoPicture());
    }

    @Test
    void aLateFrameDoesNotOpenItAgain() {
        viewfinder.open();
        viewfinder.close();

        viewfinder.frame(FRAME);
        viewfinder.lost();

        assertThat(viewfinder.view()).isEqualTo(new View.Closed());
    }
}
