package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.MatchUndeclared.Found;
import regrade.platform.fx.Digits;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;

/// Undeclared units and the returns that fit the chosen one: a digit says which it is.
final class UndeclaredController implements Linked {
    private final Words words;
    private final UndeclaredViewModel model;
    private final CandidateWords said;

    @FXML private Node page;

    @FXML private Label totals;

    @FXML private ListView<Found> units;

    @FXML private Node none;

    @FXML private Node hint;

    @FXML private Node details;

    @FXML private Label title;

    @FXML private Label about;

    @FXML private VBox candidates;

    private Subscription links = Subscription.EMPTY;

    UndeclaredController(Words words, UndeclaredViewModel model) {
        this.words = words;
        this.model = model;
        this.said = new CandidateWords(words);
    }

    @FXML
    private void initialize() {
        units.setCellFactory(_ -> new UndeclaredCell(words));
        units.getSelectionModel().selectedItemProperty().subscribe(_ -> show(chosen()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        links = model.foundProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(List<Found> found) {
        int before = Math.max(0, units.getSelectionModel().getSelectedIndex());
        units.getItems().setAll(found);
        units.getSelectionModel().select(Math.min(before, found.size() - 1));
        Shown.show(none, found.isEmpty());
        totals.setText(words.text("undeclared.totals", found.size()));
        show(chosen());
    }

    private void show(Optional<Found> chosen) {
        Shown.show(hint, chosen.isEmpty());
        Shown.show(details, chosen.isPresent());
        candidates.getChildren().clear();
        if (chosen.isEmpty()) return;
        var found = chosen.orElseThrow();
        title.setText(found.unit().item().words());
        about.setText(UndeclaredCell.details(words, found));
        for (int i = 0; i < found.candidates().size(); i++) add(found, i);
    }

    private void add(Found found, int place) {
        var candidate = found.candidates().get(place);
        var row = new ChoiceRow(new FontIcon("mdi2c-chevron-right"), Integer.toString(place + 1));
        row.show(said.title(candidate), said.details(candidate), "", false);
        row.button().setOnAction(_ -> model.confirm(found, candidate));
        candidates.getChildren().add(row.node());
    }

    private Optional<Found> chosen() {
        return Optional.ofNullable(units.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.Z) return;
        model.undo();
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        Digits.of(event.getCharacter())
                .ifPresent(
                        digit -> {
                            chosen().ifPresent(found -> pick(found, digit));
                            event.consume();
                        });
    }

    private void pick(Found found, int digit) {
        Asking.pick(found.candidates(), digit)
                .ifPresent(candidate -> model.confirm(found, candidate));
    }
}
