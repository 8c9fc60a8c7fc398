package regrade.dayclose.ui;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.dayclose.CloseResult;
import regrade.dayclose.CloseResult.NothingNew;
import regrade.dayclose.CloseResult.Sealed;
import regrade.dayclose.SealedBatch;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.nio.file.Path;
import java.util.Optional;

/// The close and the last batches: `Enter` closes the day, `Esc` stops a close under way.
final class DayCloseController implements Linked {
    private final Words words;
    private final DayCloseViewModel model;

    @FXML private Node page;

    @FXML private Button close;

    @FXML private ProgressIndicator working;

    @FXML private VBox result;

    @FXML private Label outcome;

    @FXML private Label folder;

    @FXML private FontIcon shape;

    @FXML private VBox batches;

    private Subscription links = Subscription.EMPTY;

    DayCloseController(Words words, DayCloseViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ListChangeListener<SealedBatch> changed = _ -> list();
        model.batches().addListener(changed);
        list();
        links =
                Subscription.combine(
                        model.resultProperty().subscribe(this::show),
                        model.closingProperty().subscribe(this::working),
                        () -> model.batches().removeListener(changed));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void closeDay() {
        model.close();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) model.close();
        else if (event.getCode() == KeyCode.ESCAPE) model.cancel();
        else return;
        event.consume();
    }

    private void working(boolean now) {
        working.setVisible(now);
        close.setText(words.text(now ? "dayclose.working" : "dayclose.close"));
    }

    private void show(Optional<CloseResult> done) {
        result.setVisible(done.isPresent());
        result.setManaged(done.isPresent());
        done.ifPresent(this::show);
    }

    private void show(CloseResult done) {
        result.getStyleClass().removeAll("done", "good");
        switch (done) {
            case Sealed sealed -> {
                var closed = sealed.batches().getLast().closed();
                result.getStyleClass().add("done");
                shape.setIconLiteral("mdi2c-check-circle");
                outcome.setText(
                        words.text("dayclose.sealed", closed.batch(), closed.inspections()));
                folder.setText(Path.of(closed.place()).resolve(closed.folder()).toString());
            }
            case NothingNew nothing -> {
                result.getStyleClass().add("good");
                shape.setIconLiteral("mdi2i-information");
                outcome.setText(words.text("dayclose.nothing-new"));
                folder.setText(nothing.last().map(last -> last.closed().folder()).orElse(""));
            }
        }
    }

    private void list() {
        batches.getChildren().setAll(model.batches().stream().map(this::batch).toList());
        if (model.batches().isEmpty()) {
            var none = new Label(words.text("dayclose.no-batch"));
            none.getStyleClass().add("quiet");
            batches.getChildren().setAll(none);
        }
    }

    private Node batch(SealedBatch sealed) {
        var closed = sealed.closed();
        var name = new Label(closed.folder());
        name.getStyleClass().add("strong");
        var more =
                new Label(
                        words.text(
                                "dayclose.batch",
                                sealed.at(),
                                closed.inspections(),
                                closed.first(),
                                closed.last()));
        more.getStyleClass().addAll("quiet", "small");
        more.setWrapText(true);
        var box = new VBox(name, more);
        box.getStyleClass().add("batch");
        return box;
    }
}
