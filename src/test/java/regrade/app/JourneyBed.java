package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import regrade.inspection.Draft;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.journal.DataFolder;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.platform.task.Lanes;
import regrade.platform.task.TimedLane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The whole program on a new data folder, but for the system's own file dialog: real journal, real
/// database, real lanes, the window with its scanner. Counts what the hands do.
final class JourneyBed implements AutoCloseable {
    private static final Duration WAY_OUT = Duration.ofSeconds(20);
    private static final String REPORT =
            """
            return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,\
            detailed-disposition,reason,status,license-plate-number,customer-comments
            2026-11-02T09:12:00+00:00,404-1111111-2222221,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia 1.7 L,1,ORY1,\
            CUSTOMER_DAMAGED,UNWANTED_ITEM,Unit returned to inventory,LPNHE000000002,
            2026-11-02T09:13:00+00:00,404-1111111-2222222,CAS-01,B0C4T1M2N2,X001T4P9Q2,Casque Aurio H7,1,ORY1,\
            DEFECTIVE,DEFECTIVE,Unit returned to inventory,LPNHE000000004,ne charge plus
            2026-11-02T09:14:00+00:00,404-1111111-2222223,LAM-24,B0C4T1M2N3,X001T4P9Q3,Lampe Lumo 24",1,LYS1,\
            SELLABLE,ORDERED_WRONG_ITEM,Unit returned to inventory,LPNRR000000007,
            2026-11-02T09:15:00+00:00,404-1111111-2222224,MUG-02,B0C4T1M2N4,X001T4P9Q4,Mug isotherme,1,LYS1,\
            SELLABLE,UNWANTED_ITEM,Reimbursed,LPNRR000000009,
            no-date,404-1111111-2222225,MUG-02,B0C4T1M2N4,X001T4P9Q4,Mug isotherme,1,LYS1,\
            SELLABLE,UNWANTED_ITEM,Reimbursed,LPNRR000000011,
            """;

    final Path data;
    final Words words;
    final OpenFolder open;
    final WindowDriver window;
    private final AtomicInteger mouse = new AtomicInteger();
    private final Lanes lanes = new Lanes(new ScreenThread());
    private final TimedLane beats = new TimedLane("heartbeat");
    private final MessageBar messages;
    private final WindowSession session;
    private volatile List<Path> chosen = List.of();
    private volatile Optional<Path> chosenFolder = Optional.empty();
    private int scans;
    private int keys;

    JourneyBed(Path folder, Locale language) throws IOException {
        this(folder, language, Clock.systemDefaultZone());
    }

    /// @param clock of the bench; what a window's own pulse tells is real time all the same
    JourneyBed(Path folder, Locale language, Clock clock) throws IOException {
        data = folder.resolve("data");
        words = new Words(language, clock.getZone());
        messages = new MessageBar(new ScreenThread(), _ -> {});
        var surroundings = new Surroundings(words, clock, messages, Progress.NONE);
        open = new OpenFolder(new DataFolder(data), surroundings, OpenFolder.Start.AS_THEY_ARE);
        var around =
                new WindowSession.Around(
                        words,
                        new Appearance(words, language, Optional.empty()),
                        lanes,
                        messages,
                        _ -> {});
        session = new WindowSession(open, surroundings, around);
        var report = Files.writeString(folder.resolve("returns.txt"), REPORT.replace(',', '\t'));
        window = WindowDriver.open(stage -> show(stage, report));
    }

    private void show(Stage stage, Path report) {
        chosen = List.of(report);
        var scene = new Scene(new Pane(), 1280, 720);
        session.show(stage, new ScanGate(scene, messages, beats), new Choosing());
        stage.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> mouse.incrementAndGet());
    }

    /// What somebody will choose in the system's dialog, the report until then.
    void choose(Path... files) {
        chosen = List.of(files);
    }

    /// What folder somebody will choose there, none until then.
    void chooseFolder(Path folder) {
        chosenFolder = Optional.of(folder);
    }

    private final class Choosing implements FilePicker {
        @Override
        public List<Path> files(String title, List<String> endings) {
            return chosen;
        }

        @Override
        public Optional<Path> folder(String title) {
            return chosenFolder;
        }
    }

    /// As a scanner types: all signs at once, and nobody waits for what comes of it.
    void scan(String code) {
        scans++;
        window.scan(code);
    }

    /// One key, with those held for it.
    void press(KeyCode... held) {
        keys++;
        window.press(held);
    }

    /// What the hands did since they were last counted.
    void count(int mostScans, int mostKeys) {
        assertThat(scans).as("scans").isLessThanOrEqualTo(mostScans);
        assertThat(keys).as("keys").isLessThanOrEqualTo(mostKeys);
        startCounting();
    }

    void startCounting() {
        scans = 0;
        keys = 0;
    }

    void untilSays(String key, Object... arguments) {
        window.untilText(words.text(key, arguments));
    }

    /// Scans the label that lies in the printer.
    Reference scanLabel() {
        window.until("a label is awaited", () -> open.stores().units().awaitingLabel().isPresent());
        var unit = open.stores().units().awaitingLabel().orElseThrow().unit();
        scan(unit.text());
        untilState(unit, UnitState.CONFIRMED);
        return unit;
    }

    /// The unit that is on the bench.
    Draft onBench() {
        window.until("a unit is on the bench", () -> open.stores().units().open().isPresent());
        return draft(open.stores().units().open().orElseThrow());
    }

    Draft draft(Reference unit) {
        return Draft.of(unit, open.journal().ofUnit(unit)).orElseThrow();
    }

    UnitRow row(Reference unit) {
        return open.stores().units().find(unit).orElseThrow();
    }

    void untilState(Reference unit, UnitState state) {
        window.until(unit + " is " + state, () -> row(unit).standing().state() == state);
    }

    void untilLabel(Reference unit, int copy) {
        var file = data.resolve("labels").resolve(unit.text() + "-" + copy + ".pdf");
        window.until("the label is kept in " + file, () -> Files.exists(file));
    }

    /// As the program ends when its window is closed.
    @Override
    public void close() {
        window.close();
        beats.close();
        boolean calm = lanes.stop(WAY_OUT);
        window.act(session::close);
        assertThat(calm).isTrue();
        assertThat(mouse).hasValue(0);
    }
}
