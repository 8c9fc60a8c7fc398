package regrade.platform.sound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.UserMessage.Tone;
import regrade.platform.task.Threads;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;

/// Plays the tone of a message, on its own thread. A machine without a loudspeaker stays silent:
/// everything heard is also seen in the message bar.
public final class Sounds implements Consumer<Tone>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sounds.class);
    private static final AudioFormat FORMAT = new AudioFormat(Melody.RATE, 16, 1, true, false);

    private final BooleanSupplier wanted;
    private final ExecutorService player = Threads.lane("sound");
    private final Map<Tone, Clip> clips = new EnumMap<>(Tone.class);
    private boolean silent;

    /// @param wanted whether sounds are switched on; asked before every tone
    public Sounds(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /// Returns at once.
    @Override
    public void accept(Tone tone) {
        if (wanted.getAsBoolean() && !player.isShutdown()) player.execute(() -> play(tone));
    }

    private void play(Tone tone) {
        if (silent) return;
        try {
            var clip = clips.get(tone);
            if (clip == null) clips.put(tone, clip = open(tone));
            clip.stop();
            clip.setFramePosition(0);
            clip.start();
        } catch (LineUnavailableException | RuntimeException e) {
            // no device throws IllegalArgumentException, an unplugged one IllegalStateException
            silent = true;
            LOG.info("no sound on this machine: {}", e.toString());
        }
    }

    private static Clip open(Tone tone) throws LineUnavailableException {
        var line = new DataLine.Info(Clip.class, FORMAT);
        if (!AudioSystem.isLineSupported(line)) throw new LineUnavailableException("no line");
        var samples = Melody.of(tone).samples();
        var clip = (Clip) AudioSystem.getLine(line);
        clip.open(FORMAT, samples, 0, samples.length);
        return clip;
    }

    @Override
    public void close() {
        player.execute(() -> clips.values().forEach(Clip::close));
        player.shutdown();
    }
}
