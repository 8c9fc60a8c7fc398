package regrade.scan.device;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A camera of this machine, through the `ffmpeg` that is installed on it.
///
/// A library that speaks to cameras on all systems weighs 80 MB unpacked; `ffmpeg` is one package
/// on Linux and one download elsewhere. Without it there is no local camera, and the person is told
/// so.
///
/// @param program `ffmpeg`, or where it lies
/// @param system the operating system's name, as the JDK gives it
/// @param number of the camera, from 0 as the system counts them
record FfmpegStream(String program, String system, int number) implements StreamCamera.Source {
    static OptionalInt number(String text) {
        return text.matches("[0-9]{1,2}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /// The fixed arguments.
    List<String> command() {
        var command =
                new ArrayList<>(List.of(program, "-nostdin", "-hide_banner", "-loglevel", "error"));
        command.addAll(input());
        command.addAll(List.of("-an", "-f", "mjpeg", "-q:v", "3", "-r", "15", "pipe:1"));
        return List.copyOf(command);
    }

    private List<String> input() {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return List.of("-f", "vfwcap", "-i", String.valueOf(number));
        if (name.startsWith("mac"))
            return List.of("-f", "avfoundation", "-framerate", "30", "-i", String.valueOf(number));
        return List.of("-f", "v4l2", "-i", "/dev/video" + number);
    }

    @Override
    public InputStream open() throws IOException {
        var process =
                new ProcessBuilder(command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                        .start();
        return new FilterInputStream(process.getInputStream()) {
            @Override
            public void close() throws IOException {
                process.destroyForcibly();
                super.close();
            }
        };
    }

    private File nothing() {
        return new File(
                system.toLowerCase(Locale.ROOT).startsWith("windows") ? "NUL" : "/dev/null");
    }
}
