package regrade.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

import regrade.kernel.Feedback;
import regrade.kernel.Lane;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Heartbeat;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.WedgeFilter;
import regrade.scan.Code;
import regrade.scan.IdentifyCode;
import regrade.scan.RestoreLayout;
import regrade.scan.ui.ScanInput;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every scan that the window's keys bring, from its first moment on. Until the bench is there they
/// are kept in order: nobody who scans first thing in the morning has to scan again. On the
/// screen's thread.
final class ScanGate {
    private static final Duration BEAT = Duration.ofMillis(20);
    private static final int LONGEST_SHOWN = 40;

    private final Scene scene;
    private final Lane beats;
    private final Heartbeat heart = new Heartbeat(System::nanoTime, new ScreenThread()::execute);
    private final List<Kept> kept = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<UserMessage>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IdentifyCode identify = new IdentifyCode();
    private Optional<Taker> taker = Optional.empty();

    /// Who the scans are for.
    interface Taker {
        void scanned(String text);

        /// What may be a scan: to be shown, not acted on.
        void offered(String text);
    }

    /// @param sure whether it is a scan without doubt
    private record Kept(String text, boolean sure) {}

    /// @param scene before anything else listens to its keys: what a scanner typed is no key
    /// @param feedback hears of scans in a foreign keyboard layout
    /// @param beats a lane of its own; closing it ends the heartbeat
    ScanGate(Scene scene, Feedback feedback, Lane beats) {
        this.scene = scene;
        this.beats = beats;
        var restore = new RestoreLayout(identify);
        var input = new ScanInput(restore, text -> came(new Kept(text, true)), feedback);
        var _ =
                new WedgeFilter(
                        scene,
                        restore::plausible,
                        input::scanned,
                        text -> came(new Kept(text, false)),
                        new WedgeFilter.Time(System::nanoTime, heart));
        beat();
    }

    Scene scene() {
        return scene;
    }

    /// What became of the last scan while there was no bench; empty if none came.
    ReadOnlyObjectProperty<Optional<UserMessage>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// From now on each scan goes in as it comes, behind those that were kept.
    void open(Taker bench) {
        taker = Optional.of(bench);
    }

    /// Lets in what was kept.
    void release() {
        var all = List.copyOf(kept);
        kept.clear();
        all.forEach(this::hand);
    }

    /// A scan from elsewhere than the keys.
    void scanned(String text) {
        came(new Kept(text, true));
    }

    private void came(Kept scan) {
        if (taker.isEmpty()) {
            keep(scan);
            return;
        }
        release();
        hand(scan);
    }

    /// A command answers what is seen, and nothing is seen yet; a code scanned again, because
    /// nothing came of it, is meant once.
    private void keep(Kept scan) {
        if (identify.identify(scan.text()).best() instanceof Code.CommandCode) {
            said.set(Optional.of(UserMessage.question("opening.no-command")));
            return;
        }
        if (kept.isEmpty() || !kept.getLast().equals(scan)) kept.add(scan);
        said.set(
                Optional.of(
                        UserMessage.done("opening.kept", Text.clean(scan.text(), LONGEST_SHOWN))));
    }

    private void hand(Kept scan) {
        taker.ifPresent(
                bench -> {
                    if (scan.sure()) bench.scanned(scan.text());
                    else bench.offered(scan.text());
                });
    }

    private void beat() {
        heart.beat();
        beats.later(BEAT, this::beat);
    }
}
