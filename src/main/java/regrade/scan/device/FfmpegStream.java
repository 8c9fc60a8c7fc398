package regrade.scan.device;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A camera of this machine.
///
/// @param number of the camera, from 0 as the system counts them
record FfmpegStream(Ffmpeg ffmpeg, int number) implements StreamCamera.Source {
    static OptionalInt number(String text) {
        return text.matches("[0-9]{1,2}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /// The fixed arguments.
    List<String> command() {
        return ffmpeg.command(input());
    }

    private List<String> input() {
        var name = ffmpeg.system().toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return List.of("-f", "vfwcap", "-i", String.valueOf(number));
        if (name.startsWith("mac"))
            return List.of("-f", "avfoundation", "-framerate", "30", "-i", String.valueOf(number));
        return List.of("-f", "v4l2", "-i", "/dev/video" + number);
    }

    @Override
    public InputStream open() throws IOException {
        return ffmpeg.open(input());
    }
}
