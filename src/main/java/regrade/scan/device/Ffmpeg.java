package regrade.scan.device;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The `ffmpeg` that is installed on this machine, as the source of a stream of JPEG pictures.
///
/// A library that speaks to cameras and decodes what they send weighs 80 MB unpacked; `ffmpeg` is
/// one package on Linux and one download elsewhere. Without it the person is told so.
///
/// @param program `ffmpeg`, or where it lies
/// @param system the operating system's name, as the JDK gives it
record Ffmpeg(String program, String system) {
    /// @param input arguments that name what is read; every user of the machine can read them
    List<String> command(List<String> input) {
        var command =
                new ArrayList<>(List.of(program, "-nostdin", "-hide_banner", "-loglevel", "error"));
        command.addAll(input);
        command.addAll(List.of("-an", "-f", "mjpeg", "-q:v", "3", "-r", "15", "pipe:1"));
        return List.copyOf(command);
    }

    /// Starts it; closing the stream ends it.
    ///
    /// @throws CameraRefused if it is not installed
    InputStream open(List<String> input) throws CameraRefused {
        var process = start(input);
        return new FilterInputStream(process.getInputStream()) {
            @Override
            public void close() throws IOException {
                process.destroyForcibly();
                super.close();
            }
        };
    }

    private Process start(List<String> input) throws CameraRefused {
        try {
            return new ProcessBuilder(command(input))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
        } catch (IOException e) {
            var why =
                    new CameraRefused(
                            UserMessage.bad("scan.camera-no-ffmpeg", Remedy.NONE, program));
            why.initCause(e);
            throw why;
        }
    }

    private File nothing() {
        return new File(windows() ? "NUL" : "/dev/null");
    }

    private boolean windows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
