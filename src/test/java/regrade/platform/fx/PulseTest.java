package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PulseTest {
    private static final String PROPERTY = "javafx.animation.pulse";

    private final String before = System.getProperty(PROPERTY, "");

    @AfterEach
    void asItWas() {
        if (before.isEmpty()) System.clearProperty(PROPERTY);
        else System.setProperty(PROPERTY, before);
    }

    @Test
    void anAnswerWaitsAQuarterOfAFrameAtMost() {
        System.clearProperty(PROPERTY);

        Pulse.quick();

        assertThat(Integer.getInteger(PROPERTY)).isEqualTo(250);
    }

    @Test
    void aRateNamedOnTheCommandLineStays() {
        System.setProperty(PROPERTY, "30");

        Pulse.quick();

        assertThat(Integer.getInteger(PROPERTY)).isEqualTo(30);
    }
}
