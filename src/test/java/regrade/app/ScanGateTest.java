package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import regrade.kernel.RecordingFeedback;
import regrade.kernel.UserMessage;
import regrade.platform.fx.WindowDriver;
import regrade.scan.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class ScanGateTest {
    private final List<String> came = new ArrayList<>();
    private final RecordingFeedback feedback = new RecordingFeedback();
    private final AtomicReference<ScanGate> gate = new AtomicReference<>();

    @Test
    void whatWasScannedBeforeThereIsABenchComesFirstAndInOrder() {
        try (var window = window()) {
            window.scan("LPNRR431702290");
            window.scan("LPNRR431702291");
            assertThat(came).isEmpty();
            assertThat(gate.get().saidProperty().get())
                    .contains(UserMessage.done("opening.kept", "LPNRR431702291"));

            window.act(() -> gate.get().open(new Bench()));
            assertThat(came).isEmpty();
            window.scan("LPNRR431702292");

            assertThat(came).containsExactly("LPNRR431702290", "LPNRR431702291", "LPNRR431702292");
        }
    }

    @Test
    void whatIsScannedAgainBecauseNothingCameOfItIsMeantOnce() {
        try (var window = window()) {
            window.scan("LPNRR431702290");
            window.scan("LPNRR431702290");
            window.act(() -> gate.get().open(new Bench()));
            window.act(() -> gate.get().release());

            assertThat(came).containsExactly("LPNRR431702290");
        }
    }

    /// Twice the command closes the day: what it asks must have been seen.
    @Test
    void aCommandIsNotKept() {
        try (var window = window()) {
            window.scan(Command.DAY_CLOSE.code());
            assertThat(gate.get().saidProperty().get())
                    .contains(UserMessage.question("opening.no-command"));
            window.act(() -> gate.get().open(new Bench()));
            window.act(() -> gate.get().release());
            assertThat(came).isEmpty();

            window.scan(Command.DAY_CLOSE.code());
            assertThat(came).containsExactly(Command.DAY_CLOSE.code());
        }
    }

    /// Released twice it would give a scan to the bench twice.
    @Test
    void whatWasHandedOverIsNotKept() {
        try (var window = window()) {
            window.scan("LPNRR431702290");
            window.act(() -> gate.get().open(new Bench()));
            window.act(() -> gate.get().release());
            window.act(() -> gate.get().release());

            assertThat(came).containsExactly("LPNRR431702290");
        }
    }

    private WindowDriver window() {
        return WindowDriver.open(
                stage -> {
                    var scene = new Scene(new Pane(), 400, 300);
                    gate.set(new ScanGate(scene, feedback, (_, _) -> {}));
                    stage.setScene(scene);
                    stage.show();
                });
    }

    private final class Bench implements ScanGate.Taker {
        @Override
        public void scanned(String text) {
            came.add(text);
        }

        @Override
        public void offered(String text) {
            came.add("offered " + text);
        }
    }
}
