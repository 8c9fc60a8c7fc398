package regrade.scan.device;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/// A camera or telephone on the network that speaks RTSP. Its video is decoded by `ffmpeg`, which
/// gets it through a relay of ours: what the address holds of a password stays in this program.
///
/// @param threads two, each by itself, for each time it is opened
record RtspStream(RtspAddress address, Ffmpeg ffmpeg, Supplier<ExecutorService> threads)
        implements StreamCamera.Source {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private static String chosen() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What `ffmpeg` is told.
    ///
    /// @param place of the relay
    static List<String> input(String place) {
        return List.of(
                "-rtsp_transport",
                "tcp",
                "-allowed_media_types",
                "video",
                "-fflags",
                "nobuffer",
                "-probesize",
                "500000",
                "-analyzeduration",
                "1000000",
                "-i",
                place);
    }

    @Override
    public InputStream open() throws IOException {
        var relay = RtspRelay.open(address, threads, RtspStream::chosen);
        try {
            return new FilterInputStream(ffmpeg.open(input(relay.place()))) {
                @Override
                public void close() throws IOException {
                    try (relay) {
                        super.close();
                    }
                }
            };
        } catch (IOException e) {
            relay.close();
            throw e;
        }
    }
}
