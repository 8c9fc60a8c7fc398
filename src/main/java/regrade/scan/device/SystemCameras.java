package regrade.scan.device;

import regrade.scan.Cameras;
import regrade.scan.FrameSource;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/// Cameras on the network by their MJPEG address; by their RTSP address, and cameras of this
/// machine, through `ffmpeg`.
public final class SystemCameras implements Cameras {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Supplier<ExecutorService> threads;
    private final String system;

    /// @param threads threads, each by itself: two for each camera that is opened, two more each
    ///   time one is opened that speaks RTSP
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
        var ffmpeg = new Ffmpeg("ffmpeg", system);
        if (number.isPresent()) return Optional.of(new FfmpegStream(ffmpeg, number.getAsInt()));
        return RtspAddress.of(name)
                .<StreamCamera.Source>map(address -> new RtspStream(address, ffmpeg, threads))
                .or(
                        () ->
                                HttpStream.address(name)
                                        .map(a -> new HttpStream(a, HttpStream.newClient())));
    }
}
