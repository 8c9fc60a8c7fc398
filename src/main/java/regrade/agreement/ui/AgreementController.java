package regrade.agreement.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// How far two looks agree: what is compared on the left, what was seen differently on the right.
final class AgreementController implements Linked {
    private final Words words;
    private final AgreementViewModel model;
    private AgreementWords said;

    @FXML private Node none;

    @FXML private Label noneText;

    @FXML private Node some;

    @FXML private Label summary;

    @FXML private ListView<AgreementLine> lines;

    @FXML private ListView<String> details;

    private Subscription links = Subscription.EMPTY;

    AgreementController(Words words, AgreementViewModel model) {
        this.words = words;
        this.model = model;
        this.said = new AgreementWords(words, model.pageProperty().get().words());
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(_ -> new LineCell());
        details.setCellFactory(_ -> new DetailCell());
        lines.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> details.getItems().setAll(line == null ? told() : told(line)));
        links = model.pageProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private static String[] told() {
        return new String[0];
    }

    private String[] told(AgreementLine line) {
        return said.details(line).toArray(String[]::new);
    }

    private void show(AgreementViewModel.Page page) {
        var report = page.report();
        said = new AgreementWords(words, page.words());
        boolean empty = report.pairs() == 0;
        Shown.show(none, empty);
        Shown.show(some, !empty);
        noneText.setText(
                words.text(page.share() == 0 ? "agreement.off" : "agreement.none", page.share()));
        summary.setText(words.text("agreement.summary", report.pairs(), report.ownPairs()));
        int chosen = Math.max(0, lines.getSelectionModel().getSelectedIndex());
        lines.getItems().setAll(AgreementLine.of(report));
        lines.getSelectionModel().clearAndSelect(Math.min(chosen, lines.getItems().size() - 1));
    }

    private final class LineCell extends ListCell<AgreementLine> {
        @Override
        protected void updateItem(@Nullable AgreementLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(
                    new VBox(label(said.name(line), "strong"), label(said.figure(line), "small")));
        }

        private Label label(String text, String style) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.prefWidthProperty().bind(lines.widthProperty().subtract(40));
            return label;
        }
    }

    private final class DetailCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text == null || empty ? "" : text);
            setWrapText(true);
            prefWidthProperty().bind(details.widthProperty().subtract(30));
        }
    }
}
