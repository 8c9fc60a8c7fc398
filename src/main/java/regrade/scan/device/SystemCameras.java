package regrade.scan.device;

import regrade.scan.Cameras;
import regrade.scan.FrameSource;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/// Cameras on the network by their MJPEG address, and cameras of this machine through `ffmpeg`.
public final class SystemCameras implements Cameras {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Supplier<ExecutorService> threads;
    private final String system;

    /// @param threads two threads, each by itself, for each camera that is opened
    /// @param system the operating system's name
    public SystemCameras(Supplier<ExecutorService> threads, String system) {
        this.threads = threads;
        this.system = system;
    }

    @Override
    public Optional<FrameSource> named(String camera) {
        var name = camera.strip();
        return source(name).map(source -> new StreamCamera(source, threads, PAUSE, SILENCE));
    }

    private Optional<StreamCamera.Source> source(String name) {
        var number = FfmpegStream.number(name);
        if (number.isPresent())
            return Optional.of(new FfmpegStream("ffmpeg", system, number.getAsInt()));
        return HttpStream.address(name)
                .map(address -> new HttpStream(address, HttpStream.newClient()));
    }
}
