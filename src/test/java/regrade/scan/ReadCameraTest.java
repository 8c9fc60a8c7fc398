package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

class ReadCameraTest {
    private static final Barcode QR =
            new Barcode(Symbology.QR_CODE, "LPNHE919225404", "]Q1", List.of());

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<GrayImage> looked = new ArrayList<>();
    private final List<ReadCamera.Sight> seen = new ArrayList<>();
    private final List<String> scans = new ArrayList<>();
    private final List<UserMessage> troubles = new ArrayList<>();
    private final HandFedCamera camera = new HandFedCamera();
    private final ReadCamera read =
            new ReadCamera(
                    (image, _) -> {
                        looked.add(image);
                        return List.of(QR);
                    },
                    waiting::add,
                    () -> 0);

    @Test
    void onlyTheNewestFrameIsLookedAt() {
        var running = open();
        var newest = frame();
        camera.frame.accept(frame());
        camera.frame.accept(frame());
        camera.frame.accept(newest);

        work();

        assertThat(looked).containsExactly(newest);
        assertThat(seen).hasSize(1);
        assertThat(scans).containsExactly("]Q1LPNHE919225404");
        running.close();
    }

    @Test
    void theNextFrameIsLookedAtAfterwards() {
        open();
        camera.frame.accept(frame());
        work();
        camera.frame.accept(frame());
        work();

        assertThat(looked).hasSize(2);
        assertThat(scans).hasSize(1);
    }

    @Test
    void nothingIsHeardAfterItIsClosed() {
        var running = open();
        camera.frame.accept(frame());

        running.close();
        work();
        camera.trouble.accept(UserMessage.bad("scan.camera-lost", Remedy.NONE));

        assertThat(camera.closed).isTrue();
        assertThat(seen).isEmpty();
        assertThat(scans).isEmpty();
        assertThat(troubles).isEmpty();
    }

    private FrameSource.Running open() {
        return read.read(camera, new ReadCamera.Listener(seen::add, scans::add, troubles::add));
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private static GrayImage frame() {
        return new GrayImage(1, 1, new byte[1]);
    }

    private static final class HandFedCamera implements FrameSource {
        private Consumer<GrayImage> frame = image -> {};
        private Consumer<UserMessage> trouble = message -> {};
        private boolean closed;

        @Override
        public Running start(Consumer<GrayImage> frame, Consumer<UserMessage> trouble) {
            this.frame = frame;
            this.trouble = trouble;
            return () -> closed = true;
        }
    }
}
