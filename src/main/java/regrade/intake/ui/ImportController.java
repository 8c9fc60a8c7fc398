package regrade.intake.ui;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.intake.ImportResult;
import regrade.intake.Preview;
import regrade.intake.RefusedLine;
import regrade.intake.Tally;
import regrade.kernel.Text;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.nio.file.Path;
import java.util.Optional;

/// Below the list: the file that is being read, and what became of the last ones.
final class ImportController implements Linked {
    private final Words words;
    private final ImportViewModel model;

    @FXML private VBox panel;

    @FXML private HBox running;

    @FXML private Button close;

    @FXML private Label file;

    @FXML private ProgressBar progress;

    @FXML private Node asking;

    @FXML private Label asked;

    @FXML private ListView<ImportResult> results;

    @FXML private VBox refusedPart;

    @FXML private Label refusedFile;

    @FXML private ListView<RefusedLine> refused;

    private Subscription links = Subscription.EMPTY;

    ImportController(Words words, ImportViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        results.setCellFactory(_ -> new ResultCell());
        refused.setCellFactory(_ -> new RefusedCell());
        results.setItems(model.results());
        var shown = results.getSelectionModel().selectedItemProperty();
        shown.subscribe(result -> Optional.ofNullable(result).ifPresent(this::showRefused));
        links =
                Subscription.combine(
                        model.currentProperty().subscribe(this::show),
                        model.progressProperty()
                                .subscribe(value -> progress.setProgress(value.doubleValue())),
                        Bindings.size(model.results()).subscribe(_ -> showNewest()),
                        Bindings.size(model.refused()).subscribe(_ -> showRefused()),
                        model.previewProperty().subscribe(this::ask));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void ask(Optional<Preview> preview) {
        visible(asking, preview.isPresent());
        visible(results, preview.isEmpty());
        visible(progress, preview.isEmpty());
        preview.ifPresent(
                file ->
                        asked.setText(
                                words.text(
                                        "import.ask",
                                        file.name(),
                                        words.text("import.kind." + file.kind().code()),
                                        words.text("import.counts", counts(file.tally())))));
    }

    private static Object[] counts(Tally tally) {
        return new Object[] {
            tally.read(), tally.added(), tally.updated(), tally.known(), tally.rejected()
        };
    }

    /// Of the file that is being read, as they come.
    private void showRefused() {
        if (model.refused().isEmpty() || model.currentProperty().get().isEmpty()) return;
        refused.getItems().setAll(model.refused());
        refusedFile.setText("");
        visible(refusedPart, true);
    }

    private void show(Optional<Path> current) {
        visible(running, current.isPresent());
        visible(close, current.isEmpty());
        visible(panel, current.isPresent() || !model.results().isEmpty());
        file.setText(
                current.map(path -> words.text("import.reading", path.getFileName())).orElse(""));
    }

    private void showNewest() {
        visible(panel, model.currentProperty().get().isPresent() || !model.results().isEmpty());
        if (model.results().isEmpty()) return;
        results.getSelectionModel().clearAndSelect(0);
        showRefused(model.results().getFirst());
    }

    private void showRefused(ImportResult result) {
        refused.getItems().setAll(result.refused());
        refusedFile.setText(
                result.refusedFile()
                        .map(path -> words.text("import.refused-list", path))
                        .orElse(""));
        visible(refusedPart, !result.refused().isEmpty());
    }

    private static void visible(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void agree() {
        model.agree();
    }

    @FXML
    private void close() {
        model.clearResults();
    }

    /// One file: good or bad by word, shape and colour, with its four counts.
    private final class ResultCell extends ListCell<ImportResult> {
        /// What stands beside the words: the cell's own edges and a scroll bar.
        private static final double AROUND = 40;

        @Override
        protected void updateItem(ImportResult result, boolean empty) {
            super.updateItem(result, empty);
            setText("");
            setGraphic(empty || result == null ? null : picture(result));
        }

        /// As wide as the list, whatever its words would like.
        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        /// As high as its words need in the width that there is, which a cell does not ask.
        @Override
        protected double computePrefHeight(double width) {
            var picture = getGraphic();
            if (picture == null) return super.computePrefHeight(width);
            return snappedTopInset()
                    + snappedBottomInset()
                    + picture.prefHeight(results.getWidth() - AROUND);
        }

        private Node picture(ImportResult result) {
            var name = new Label(result.name());
            name.getStyleClass().add("strong");
            var kind = new Label(words.text("import.kind." + result.kind().code()));
            kind.getStyleClass().add("quiet");
            var told =
                    new Label(
                            result.failure()
                                    .map(why -> words.text(why.key(), why.arguments().toArray()))
                                    .orElseGet(
                                            () ->
                                                    words.text(
                                                            "import.counts",
                                                            counts(result.tally()))));
            told.setWrapText(true);
            var tone =
                    result.failure().isPresent()
                            ? "bad"
                            : result.rejected() > 0 ? "question" : "good";
            told.getStyleClass().add(tone);
            var icon =
                    new FontIcon(
                            result.failure().isPresent()
                                    ? "mdi2c-close-octagon"
                                    : result.rejected() > 0 ? "mdi2a-alert" : "mdi2c-check-circle");
            icon.getStyleClass().add(tone);
            var texts = new VBox(name, kind, told);
            return new HBox(10, icon, texts);
        }
    }

    /// Outside text stays text: a label never interprets it.
    private final class RefusedCell extends ListCell<RefusedLine> {
        @Override
        protected void updateItem(RefusedLine line, boolean empty) {
            super.updateItem(line, empty);
            setText("");
            setGraphic(empty || line == null ? null : picture(line));
        }

        private Node picture(RefusedLine line) {
            var reason = words.text(line.reason().key(), line.reason().arguments().toArray());
            var first = new Label(words.text("import.line", line.number(), reason));
            first.maxWidthProperty().bind(refused.widthProperty().subtract(40));
            var raw = new Label(Text.clean(line.raw(), 120));
            raw.getStyleClass().add("quiet");
            raw.maxWidthProperty().bind(refused.widthProperty().subtract(40));
            return new VBox(first, raw);
        }
    }
}
