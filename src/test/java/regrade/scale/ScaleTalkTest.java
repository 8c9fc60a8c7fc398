package regrade.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ScaleTalkTest {
    private static final long STEP = Duration.ofMillis(100).toNanos();

    private long now;

    private List<Reading> says(ScaleTalk talk, String bytes) {
        var all = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return talk.hear(all, all.length, now);
    }

    @ParameterizedTest
    @EnumSource
    void aScaleThatIsAskedIsFoundOut(ScaleProtocol scale) {
        var talk = new ScaleTalk(Optional.empty(), now);
        var weights = new ArrayList<Reading>();

        for (int i = 0; i < 200 && weights.size() < 3; i++) {
            now += STEP;
            var asked = talk.ask(now);
            boolean answers =
                    !scale.asked()
                            || asked.filter(r -> java.util.Arrays.equals(r, scale.request()))
                                    .isPresent();
            if (answers) weights.addAll(says(talk, DecoderProperties.record(scale, 1_234)));
        }

        assertThat(talk.protocol()).contains(scale);
        assertThat(weights).hasSize(3).containsOnly(new Reading.Stable(Weight.ofGrams(1_234)));
    }

    @Test
    void aScaleThatSpeaksByItselfIsNotAsked() {
        var talk = new ScaleTalk(Optional.empty(), now);

        for (int i = 0; i < 100; i++) {
            now += STEP;
            says(talk, DecoderProperties.record(ScaleProtocol.TOLEDO, 500));
            assertThat(talk.ask(now)).isEmpty();
        }
    }

    @Test
    void aChosenOneIsAskedAtOnceAndAgainAfterEachAnswer() {
        var talk = new ScaleTalk(Optional.of(ScaleProtocol.NCI), now);

        assertThat(talk.ask(now)).contains("W\r".getBytes(StandardCharsets.US_ASCII));
        now += STEP;
        assertThat(talk.ask(now)).isEmpty();
        says(talk, DecoderProperties.record(ScaleProtocol.NCI, 500));
        now += 2 * STEP;
        assertThat(talk.ask(now)).isPresent();
        // no answer: patience, then again
        now += 2 * STEP;
        assertThat(talk.ask(now)).isEmpty();
        now += 8 * STEP;
        assertThat(talk.ask(now)).isPresent();
    }

    @Test
    void anotherScaleAtTheSameCableIsFoundOutAnew() {
        var talk = new ScaleTalk(Optional.empty(), now);
        says(talk, DecoderProperties.record(ScaleProtocol.AND, 500).repeat(3));
        assertThat(talk.protocol()).contains(ScaleProtocol.AND);

        now += Duration.ofSeconds(5).toNanos();
        talk.ask(now);
        says(talk, DecoderProperties.record(ScaleProtocol.TOLEDO, 700).repeat(4));

        assertThat(talk.protocol()).contains(ScaleProtocol.TOLEDO);
    }

    @Test
    void twoHalvesWithALongPauseBetweenAreNoRecord() {
        var talk = new ScaleTalk(Optional.of(ScaleProtocol.MT_SICS), now);
        says(talk, "S S      1");
        now += 10 * STEP;

        assertThat(says(talk, "34 kg\r\n")).isEmpty();
        assertThat(says(talk, "S S  0.134 kg\r\n"))
                .containsExactly(new Reading.Stable(Weight.ofGrams(134)));
    }

    @Test
    void aLineThatLostItsFirstDigitsIsNoWeight() {
        var talk = new ScaleTalk(Optional.of(ScaleProtocol.PRINT), now);

        assertThat(says(talk, "34 kg\r\n")).isEmpty();
        assertThat(says(talk, "    134 g\r\n")).hasSize(1);
    }

    @Test
    void noiseIsNoScale() {
        var talk = new ScaleTalk(Optional.empty(), now);

        assertThat(says(talk, "\u0000\u00ff?!S S\r\nES\r\n\u0002\r\u0003OL\r\n")).isEmpty();
        assertThat(talk.protocol()).isEmpty();
    }

    @Test
    void noRequestTaresOrZeroesAnyScale() {
        for (var protocol : ScaleProtocol.values()) {
            var request = new String(protocol.request(), StandardCharsets.US_ASCII);
            assertThat(request.toUpperCase(java.util.Locale.ROOT)).doesNotContain("T", "Z");
        }
    }
}
