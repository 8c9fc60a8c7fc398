package regrade.intake.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.intake.PastImport;
import regrade.intake.ui.PastImportsViewModel.Stage;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list of imports: `Ctrl+I` takes files in, `Delete` asks to take one back, `Enter` says yes,
/// `Esc` no.
final class PastImportsController implements Linked {
    private static final int NEAR_THE_END = 30;

    private final Words words;
    private final PastImportsViewModel model;
    private final ImportViewModel imports;
    private final FilePicker picker;

    @FXML private Node page;

    @FXML private TableView<PastImport> table;

    @FXML private Node back;

    @FXML private Label asked;

    @FXML private Node answers;

    @FXML private ProgressBar progress;

    private Subscription links = Subscription.EMPTY;
    private long chosen;

    PastImportsController(
            Words words, PastImportsViewModel model, ImportViewModel imports, FilePicker picker) {
        this.words = words;
        this.model = model;
        this.imports = imports;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        column("imports.column.when", 200, it -> words.dateAndTime(it.time()));
        flexible("imports.column.file", 220, PastImport::file);
        flexible("imports.column.kind", 220, it -> words.text("import.kind." + it.kind().code()));
        column("imports.column.new", 104, it -> words.number(it.tally().added()));
        column("imports.column.changed", 104, it -> words.number(it.tally().updated()));
        column("imports.column.known", 104, it -> words.number(it.tally().known()));
        column("imports.column.refused", 104, it -> words.number(it.tally().rejected()));
        column("imports.column.who", 110, it -> it.who().name());
        var state = new TableColumn<PastImport, PastImport>(words.text("imports.column.state"));
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        state.setCellFactory(_ -> new StateCell());
        add(state, 130);
        table.setItems(model.imports());
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        choosing(),
                        model.stageProperty().subscribe(this::show),
                        model.progressProperty()
                                .subscribe(value -> progress.setProgress(value.doubleValue())));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void column(String key, double width, Function<PastImport, String> text) {
        var column = new TableColumn<PastImport, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        add(column, width);
    }

    /// A column that takes what room there is.
    private void flexible(String key, double width, Function<PastImport, String> text) {
        column(key, width, text);
        table.getColumns().getLast().setMinWidth(120);
    }

    private void add(TableColumn<PastImport, ?> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void chosen(@Nullable PastImport past) {
        if (past == null) return;
        chosen = past.entry();
        int at = table.getSelectionModel().getSelectedIndex();
        if (at > model.imports().size() - NEAR_THE_END) model.more();
    }

    /// Hears of changes after the table, which forgets its choice with them.
    private Subscription choosing() {
        ListChangeListener<PastImport> heard = _ -> chooseAgain();
        model.imports().addListener(heard);
        return () -> model.imports().removeListener(heard);
    }

    private void chooseAgain() {
        var there = model.imports().stream().filter(it -> it.entry() == chosen).findFirst();
        if (there.isPresent()) table.getSelectionModel().select(there.get());
        else if (!model.imports().isEmpty()) table.getSelectionModel().selectFirst();
    }

    private void show(Stage stage) {
        Shown.show(back, !(stage instanceof Stage.None));
        Shown.show(answers, stage instanceof Stage.Asked);
        Shown.show(progress, stage instanceof Stage.Running);
        model.about()
                .ifPresent(
                        it ->
                                asked.setText(
                                        words.text(
                                                "imports.ask",
                                                it.file(),
                                                it.tally().added(),
                                                it.tally().updated())));
    }

    private void pressed(KeyEvent event) {
        boolean acted =
                switch (event.getCode()) {
                    case DELETE -> ask();
                    case ENTER -> model.confirm() || imports.agree();
                    case ESCAPE -> leave();
                    case I -> event.isShortcutDown() && pick();
                    default -> false;
                };
        if (acted) event.consume();
    }

    private boolean ask() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::ask);
        return true;
    }

    private boolean leave() {
        if (!model.escape()) imports.escape();
        return true;
    }

    private boolean pick() {
        imports.take(picker.files(words.text("import.choose"), List.of()));
        return true;
    }

    @FXML
    private void takeBack() {
        model.confirm();
    }

    @FXML
    private void stay() {
        model.escape();
    }

    /// Whether the import counts: a word, a shape and a colour.
    private final class StateCell extends TableCell<PastImport, PastImport> {
        @Override
        protected void updateItem(PastImport past, boolean empty) {
            super.updateItem(past, empty);
            getStyleClass().removeAll("good", "quiet");
            setGraphic(null);
            setText("");
            if (empty || past == null) return;
            boolean back = past.takenBack().isPresent();
            getStyleClass().add(back ? "quiet" : "good");
            setGraphic(new FontIcon(back ? "mdi2u-undo" : "mdi2c-check-circle"));
            setText(words.text(back ? "imports.gone" : "imports.counts"));
        }
    }
}
