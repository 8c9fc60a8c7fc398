package regrade.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.label.PrinterStatus;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;

/// The line on top: whose bench, and how the day goes.
final class HeaderController implements Linked {
    private static final List<String> TONES = List.of("good", "question");
    private static final Duration EVERY = Duration.seconds(15);

    private final Words words;
    private final ShellViewModel model;
    private final Timeline clock;

    @FXML private Label bench;

    @FXML private Label inspector;

    @FXML private Label units;

    @FXML private Label pace;

    @FXML private Label printer;

    @FXML private FontIcon printerIcon;

    @FXML private Label export;

    @FXML private FontIcon exportIcon;

    private Subscription links = Subscription.EMPTY;

    HeaderController(Words words, ShellViewModel model) {
        this.words = words;
        this.model = model;
        this.clock = new Timeline(new KeyFrame(EVERY, event -> model.refresh()));
    }

    @FXML
    private void initialize() {
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        model.refresh();
        links = model.figuresProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links.and(clock::stop);
    }

    private void show(ShellFigures figures) {
        bench.setText(words.text("shell.bench", figures.bench()));
        inspector.setText(figures.inspector());
        units.setText(words.text("shell.units", figures.unitsToday()));
        pace.setText(words.text("shell.pace", figures.unitsPerHour()));
        printer.setText(printerText(figures));
        boolean well = printsWell(figures.printerStatus()) && figures.labelsWaiting() == 0;
        tone(
                printerIcon,
                well ? "good" : "question",
                well ? "mdi2p-printer-check" : "mdi2p-printer-alert");
        export.setText(words.text("shell.to-export", figures.toExport()));
        boolean done = figures.toExport() == 0;
        tone(
                exportIcon,
                done ? "good" : "question",
                done ? "mdi2c-check-circle" : "mdi2t-tray-arrow-up");
    }

    private String printerText(ShellFigures figures) {
        if (figures.labelsWaiting() > 0)
            return words.text("shell.labels-waiting", figures.labelsWaiting());
        if (!printsWell(figures.printerStatus()))
            return words.text("label.status." + figures.printerStatus().code());
        return figures.printer().isBlank() ? words.text("setting.printer.file") : figures.printer();
    }

    private static boolean printsWell(PrinterStatus status) {
        return switch (status) {
            case READY, BUSY, UNKNOWN -> true;
            case PAUSED, MEDIA_OUT, RIBBON_OUT, HEAD_OPEN, JAM, OTHER, UNREACHABLE -> false;
        };
    }

    private static void tone(FontIcon icon, String tone, String literal) {
        Shown.oneState(icon, TONES, tone);
        Shown.icon(icon, literal);
    }
}
