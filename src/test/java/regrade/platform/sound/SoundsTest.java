package regrade.platform.sound;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import regrade.kernel.UserMessage.Tone;

class SoundsTest {
    @Test
    void aMachineWithoutALoudspeakerDisturbsNobody() {
        assertThatCode(
                        () -> {
                            try (var sounds = new Sounds(() -> true)) {
                                for (var tone : Tone.values()) sounds.accept(tone);
                                for (var tone : Tone.values()) sounds.accept(tone);
                            }
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void afterTheEndNothingIsPlayedAndNothingFails() {
        var sounds = new Sounds(() -> true);
        sounds.close();

        assertThatCode(() -> sounds.accept(Tone.BAD)).doesNotThrowAnyException();
    }
}
