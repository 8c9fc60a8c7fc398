package regrade.platform.sound;

import regrade.kernel.UserMessage.Tone;

import java.util.List;

/// The notes of one tone of voice. The four differ in direction and number, not only in pitch, so
/// that they are told apart on a poor loudspeaker: up, level twice, down, three up.
///
/// @param notes in Hz, one after the other; 0 is a rest
/// @param noteMillis how long each lasts
record Melody(List<Integer> notes, int noteMillis) {
    static final int RATE = 44_100;
    // 5 ms; a tone that starts or stops at once clicks
    private static final int FADE = RATE / 200;
    private static final double VOLUME = 0.4;

    static Melody of(Tone tone) {
        return switch (tone) {
            case GOOD -> new Melody(List.of(880, 1319), 80);
            case QUESTION -> new Melody(List.of(740, 0, 740), 90);
            case BAD -> new Melody(List.of(330, 220), 180);
            case DONE -> new Melody(List.of(659, 880, 1319), 90);
        };
    }

    /// 16 bit, mono, little endian, [#RATE] samples a second.
    byte[] samples() {
        int length = RATE * noteMillis / 1000;
        var samples = new byte[2 * length * notes.size()];
        for (int note = 0; note < notes.size(); note++)
            for (int i = 0; i < length; i++) {
                var sample =
                        (short)
                                (Short.MAX_VALUE
                                        * VOLUME
                                        * fade(i, length)
                                        * wave(notes.get(note), i));
                int at = 2 * (note * length + i);
                samples[at] = (byte) sample;
                samples[at + 1] = (byte) (sample >> 8);
            }
        return samples;
    }

    private static double wave(int hertz, int i) {
        return Math.sin(2 * Math.PI * hertz * i / RATE);
    }

    private static double fade(int i, int length) {
        return Math.min(1, Math.min(i, length - 1 - i) / (double) FADE);
    }
}
