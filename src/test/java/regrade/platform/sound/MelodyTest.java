package regrade.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.kernel.UserMessage.Tone;

import java.util.Arrays;

class MelodyTest {
    @Test
    void theFourTonesDiffer() {
        var melodies = Arrays.stream(Tone.values()).map(Melody::of).toList();

        assertThat(melodies).doesNotHaveDuplicates();
        assertThat(melodies).extracting(Melody::notes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneIsHeardStartsAndEndsInSilenceAndIsOverSoon(Tone tone) {
        var samples = Melody.of(tone).samples();

        assertThat(samples[0]).isZero();
        assertThat(samples[samples.length - 1]).isZero();
        assertThat(loudest(samples)).isBetween(8_000, 20_000);
        assertThat(samples.length / 2 * 1000 / Melody.RATE).isLessThan(400);
    }

    private static int loudest(byte[] samples) {
        int loudest = 0;
        for (int i = 0; i < samples.length; i += 2)
            loudest =
                    Math.max(loudest, Math.abs((short) (samples[i] & 0xff | samples[i + 1] << 8)));
        return loudest;
    }
}
