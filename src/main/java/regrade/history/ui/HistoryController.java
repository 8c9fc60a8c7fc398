package regrade.history.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.grading.Grade;
import regrade.inspection.Standing;
import regrade.inspection.UnitRow;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// The search: `Ctrl+F` to its field, `Down` or `Enter` into the list, `Ctrl+G` the next grade,
/// `Ctrl+R` the label again, `Ctrl+E` an evidence capsule, `V` the photos in full size, `Esc`
/// everything again.
final class HistoryController implements Linked {
    private static final int NEAR_THE_END = 20;

    private final Words words;
    private final HistoryViewModel model;
    private final Clock clock;

    @FXML private Node page;

    @FXML private TextField search;

    @FXML private Button grade;

    @FXML private Label none;

    @FXML private TableView<UnitRow> table;

    private Subscription links = Subscription.EMPTY;
    private boolean intoListWhenFound;

    HistoryController(Words words, HistoryViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        columns();
        table.setItems(model.units());
        search.setText(model.wordsProperty().get());
        search.textProperty().subscribe((_, text) -> asked(text));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (_, row) -> {
                            if (row != null) model.choose(row);
                        });
        table.getSelectionModel().selectedIndexProperty().subscribe((_, at) -> seen(at.intValue()));
        table.addEventFilter(ScrollEvent.SCROLL, _ -> seen(lastVisible()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        links =
                Subscription.combine(
                        model.gradeProperty().subscribe(this::show),
                        model.searchedProperty().subscribe(this::searched));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<Grade> chosen) {
        grade.setText(
                chosen.map(
                                one ->
                                        words.text(
                                                "history.grade",
                                                one.code(),
                                                words.named("grade.", one.code())))
                        .orElseGet(() -> words.text("history.all-grades")));
    }

    private void asked(String text) {
        intoListWhenFound = false;
        model.wordsProperty().set(text);
    }

    private void searched(boolean done) {
        none.setText(done ? words.text("history.none") : "");
        if (done && intoListWhenFound) intoList();
    }

    private void columns() {
        var graded = new TableColumn<UnitRow, Standing>(words.text("history.column.grade"));
        graded.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().standing()));
        graded.setCellFactory(_ -> new GradeCell());
        add(graded, new Width(66, 66));
        column("history.column.reference", new Width(128, 128), row -> row.unit().grouped());
        column("history.column.title", new Width(100, 600), UnitRow::title);
        column("history.column.state", new Width(160, 160), row -> state(row.standing()));
        column(
                "history.column.time",
                new Width(144, 144),
                row ->
                        words.moment(
                                row.standing().savedAt().orElse(row.openedAt()), clock.instant()));
    }

    private String state(Standing standing) {
        return words.text("unit.state." + standing.state().code());
    }

    /// What a column needs and may have, in pixels at the usual text size.
    private record Width(double least, double most) {}

    private void column(String key, Width width, Function<UnitRow, String> text) {
        var column = new TableColumn<UnitRow, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        add(column, width);
    }

    private void add(TableColumn<UnitRow, ?> column, Width width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width.least);
        column.setPrefWidth(width.most);
        table.getColumns().add(column);
    }

    private int lastVisible() {
        var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        var last = flow == null ? null : flow.getLastVisibleCell();
        return last == null ? 0 : last.getIndex();
    }

    private void seen(int row) {
        if (row > model.units().size() - NEAR_THE_END) model.more();
    }

    private void fromSearch(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.ENTER) return;
        event.consume();
        // the rows of the question before this one would give the wrong unit
        if (model.searchedProperty().get()) intoList();
        else intoListWhenFound = true;
    }

    private void intoList() {
        intoListWhenFound = false;
        if (model.units().isEmpty()) return;
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.capsule().dismiss()) everything();
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        switch (event.getCode()) {
            case F -> search.requestFocus();
            case G -> model.nextGrade();
            case R -> model.reprint();
            case E -> model.capsule().ask();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        boolean text = event.getTarget() instanceof TextInputControl;
        if (text || !event.getCharacter().equalsIgnoreCase("v")) return;
        model.openPhotos(Optional.empty());
        event.consume();
    }

    private void everything() {
        search.clear();
        model.gradeProperty().set(Optional.empty());
        search.requestFocus();
    }

    @FXML
    private void nextGrade() {
        model.nextGrade();
    }

    /// The grade as a badge with its letter, or a dash.
    private final class GradeCell extends TableCell<UnitRow, Standing> {
        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(empty || standing == null ? null : badge(standing));
            setAccessibleText(empty || standing == null ? "" : name(standing));
        }

        private String name(Standing standing) {
            return standing.grade()
                    .map(found -> words.text("grade." + found.code()))
                    .orElseGet(() -> state(standing));
        }

        private static Node badge(Standing standing) {
            if (standing.grade().isEmpty()) return new FontIcon("mdi2p-progress-pencil");
            var code = standing.grade().get().code();
            var badge = new Label(code);
            badge.getStyleClass().addAll("grade", "grade-" + code);
            return badge;
        }
    }
}
