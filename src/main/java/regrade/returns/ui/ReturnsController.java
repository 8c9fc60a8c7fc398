package regrade.returns.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.io.File;
import java.util.List;
import java.util.function.Function;

/// The list of expected returns: `Ctrl+I` takes files in, `Ctrl+F` looks for words, `Ctrl+T` shows
/// all lines or only those that wait, `Esc` stops an import or takes its results away.
final class ReturnsController implements Linked {
    private static final int NEAR_THE_END = 30;

    private final Words words;
    private final ReturnsViewModel model;
    private final ReturnsScreen.Imports imports;
    private final FilePicker picker;

    @FXML private Node page;

    @FXML private TextField search;

    @FXML private ToggleButton all;

    @FXML private Label totals;

    @FXML private TableView<WaitingReturn> table;

    private Subscription links = Subscription.EMPTY;

    ReturnsController(
            Words words, ReturnsViewModel model, ReturnsScreen.Imports imports, FilePicker picker) {
        this.words = words;
        this.model = model;
        this.imports = imports;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        columns();
        table.setItems(model.lines());
        search.setText(model.wordsProperty().get());
        search.textProperty().subscribe((_, text) -> model.wordsProperty().set(text));
        all.setSelected(!model.onlyWaitingProperty().get());
        all.selectedProperty().subscribe((_, on) -> model.onlyWaitingProperty().set(!on));
        table.getSelectionModel().selectedIndexProperty().subscribe((_, at) -> seen(at.intValue()));
        table.addEventFilter(ScrollEvent.SCROLL, _ -> seen(lastVisible()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.setOnDragOver(this::dragged);
        page.setOnDragDropped(this::dropped);
        links =
                model.totalsProperty()
                        .subscribe(
                                now ->
                                        totals.setText(
                                                words.text(
                                                        "returns.totals",
                                                        now.all(),
                                                        now.waiting())));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void columns() {
        column("returns.column.date", new Width(112, 112), line -> words.date(line.returnDate()));
        column("returns.column.order", new Width(178, 178), ExpectedReturn::orderId);
        column("returns.column.sku", new Width(120, 160), ExpectedReturn::sku);
        column("returns.column.title", new Width(100, 700), ExpectedReturn::title);
        column("returns.column.lpn", new Width(146, 146), ExpectedReturn::lpn);
        column(
                "returns.column.disposition",
                new Width(150, 180),
                line -> words.named("disposition.", line.disposition()));
        var state =
                new TableColumn<WaitingReturn, WaitingReturn>(words.text("returns.column.state"));
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        state.setCellFactory(_ -> new StateCell());
        add(state, new Width(190, 190));
    }

    /// What a column needs and would like, in pixels at the usual text size.
    private record Width(double least, double liked) {}

    private void column(String key, Width width, Function<ExpectedReturn, String> text) {
        var column = new TableColumn<WaitingReturn, String>(words.text(key));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue().line())));
        add(column, width);
    }

    private void add(TableColumn<WaitingReturn, ?> column, Width width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width.least);
        column.setPrefWidth(width.liked);
        table.getColumns().add(column);
    }

    private int lastVisible() {
        var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        var last = flow == null ? null : flow.getLastVisibleCell();
        return last == null ? 0 : last.getIndex();
    }

    private void seen(int row) {
        if (row > model.lines().size() - NEAR_THE_END) model.more();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) imports.escape().run();
        if (event.getCode() == KeyCode.ENTER && imports.agree().getAsBoolean()) event.consume();
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        if (event.getCode() == KeyCode.I) pick();
        else if (event.getCode() == KeyCode.F) search.requestFocus();
        else if (event.getCode() == KeyCode.T) all.setSelected(!all.isSelected());
        else return;
        event.consume();
    }

    @FXML
    private void pick() {
        imports.take().accept(picker.files(words.text("import.choose"), List.of()));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        imports.take().accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    /// Whether the unit came: a word, a shape and a colour.
    private final class StateCell extends TableCell<WaitingReturn, WaitingReturn> {
        @Override
        protected void updateItem(WaitingReturn line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("good", "question");
            setGraphic(null);
            setText("");
            if (empty || line == null) return;
            boolean came = line.unit().isPresent();
            getStyleClass().add(came ? "good" : "question");
            boolean nothing = !came && !line.line().comes();
            if (nothing) getStyleClass().remove("question");
            setGraphic(
                    new FontIcon(
                            came
                                    ? "mdi2c-check-circle"
                                    : nothing ? "mdi2c-cancel" : "mdi2c-clock-outline"));
            setText(
                    line.unit()
                            .map(unit -> words.text("returns.came", unit))
                            .orElseGet(
                                    () ->
                                            words.text(
                                                    nothing
                                                            ? "returns.no-parcel"
                                                            : "returns.waits")));
        }
    }
}
