package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

class ReadCameraTest {
    private static final Barcode QR =
            new Barcode(Symbology.QR_CODE, "LPNHE919225404", "]Q1", List.of());

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<byte[]> looked = new ArrayList<>();
    private final List<byte[]> frames = new ArrayList<>();
    private final List<ReadCamera.Sight> seen = new ArrayList<>();
    private final List<String> scans = new ArrayList<>();
    private final List<UserMessage> troubles = new ArrayList<>();
    private final HandFedCamera camera = new HandFedCamera();
    private final ReadCamera read =
            new ReadCamera(new Decoded(), (_, _) -> List.of(QR), waiting::add, () -> 0);

    @Test
    void onlyTheNewestFrameIsLookedAt() {
        var running = open();
        var newest = frame();
        camera.frame.accept(frame());
        camera.frame.accept(frame());
        camera.frame.accept(newest);

        work();

        assertThat(frames).hasSize(3);
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
    void aFrameBrokenOnItsWayIsNoTrouble() {
        open();
        camera.frame.accept(new byte[0]);
        work();
        assertThat(seen).isEmpty();

        camera.frame.accept(frame());
        work();

        assertThat(seen).hasSize(1);
        assertThat(troubles).isEmpty();
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
        return read.read(
                camera, new ReadCamera.Listener(frames::add, seen::add, scans::add, troubles::add));
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private static byte[] frame() {
        return new byte[] {1};
    }

    private final class Decoded implements Pictures {
        @Override
        public Picture read(Path file) {
            throw new AssertionError("no file");
        }

        @Override
        public Picture read(byte[] content) {
            looked.add(content);
            return content.length == 0
                    ? new Picture.Refused(
                            UserMessage.bad("scan.picture-unreadable", Remedy.CHECK_FILE))
                    : new Picture.Pixels(new GrayImage(1, 1, new byte[1]));
        }
    }

    private static final class HandFedCamera implements FrameSource {
        private Consumer<byte[]> frame = image -> {};
        private Consumer<UserMessage> trouble = message -> {};
        private boolean closed;

        @Override
        public Running start(Consumer<byte[]> frame, Consumer<UserMessage> trouble) {
            this.frame = frame;
            this.trouble = trouble;
            return () -> closed = true;
        }
    }
}
