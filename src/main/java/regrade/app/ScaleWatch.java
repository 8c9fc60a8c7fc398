package regrade.app;

import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.platform.fx.ScreenThread;
import regrade.platform.task.Threads;
import regrade.scale.ScaleProtocol;
import regrade.scale.ScaleState;
import regrade.scale.SerialPorts.LineForm;
import regrade.scale.WatchScale;
import regrade.scale.device.SystemSerialPorts;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;
import regrade.settings.ui.ScaleDesk;

import java.util.function.Consumer;

/// The scale of an open window: what the settings want is watched, and what it says comes to the
/// screen.
final class ScaleWatch implements AutoCloseable {
    private final ReadOnlyObjectWrapper<ScaleState> state =
            new ReadOnlyObjectWrapper<>(new ScaleState.Off());
    private final WatchScale watch;

    /// @param heard told every change, on the screen's thread
    ScaleWatch(Consumer<ScaleState> heard) {
        var screen = new ScreenThread();
        this.watch =
                new WatchScale(
                        new SystemSerialPorts(),
                        System::nanoTime,
                        now ->
                                screen.execute(
                                        () -> {
                                            state.set(now);
                                            heard.accept(now);
                                        }));
        watch.start(Threads.lane("scale"));
    }

    /// Takes the settings over.
    void follow(BenchSettings settings) {
        boolean off = settings.get(Setting.SCALE).equals("off");
        watch.want(
                settings.text(Setting.SCALE_PORT)
                        .filter(_ -> !off)
                        .map(port -> wanted(settings, port)));
    }

    private static WatchScale.Wanted wanted(BenchSettings settings, String port) {
        int speed = Integer.parseInt(settings.get(Setting.SCALE_SPEED));
        var line = LineForm.of(port, speed, settings.get(Setting.SCALE_FRAME));
        return new WatchScale.Wanted(line, ScaleProtocol.of(settings.get(Setting.SCALE)));
    }

    ScaleDesk desk() {
        return new ScaleDesk(watch::ports, state.map(ScaleWords::inSettings), watch::again);
    }

    @Override
    public void close() {
        watch.close();
    }
}
