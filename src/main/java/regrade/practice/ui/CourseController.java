package regrade.practice.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.practice.PracticeResult;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lessons with what one person reached in them: `Enter` begins the chosen one, `Ctrl+S` makes
/// the sheet of codes.
final class CourseController implements Linked {
    private static final Map<String, String> ICONS =
            Map.of(
                    "done", "mdi2c-check-circle",
                    "repeat", "mdi2r-repeat",
                    "new", "mdi2c-circle-outline");
    private static final List<String> TONES = List.of("good", "question");

    private final Words words;
    private final PracticeViewModel model;
    private final FilePicker picker;

    @FXML private VBox page;

    @FXML private TextField inspector;

    @FXML private TableView<LessonRow> table;

    @FXML private Label total;

    private Subscription links = Subscription.EMPTY;

    CourseController(Words words, PracticeViewModel model, FilePicker picker) {
        this.words = words;
        this.model = model;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        columns();
        inspector.textProperty().bindBidirectional(model.inspectorProperty());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        model.rowsProperty().subscribe(this::show),
                        () ->
                                inspector
                                        .textProperty()
                                        .unbindBidirectional(model.inspectorProperty()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void start() {
        chosen().map(LessonRow::lesson).ifPresent(model::begin);
    }

    @FXML
    private void sheet() {
        model.sheet(picker.folder(words.text("practice.sheet-folder")));
    }

    private Optional<LessonRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        boolean sheet = event.isShortcutDown() && event.getCode() == KeyCode.S;
        if (enter) start();
        if (sheet) sheet();
        if (enter || sheet) event.consume();
    }

    private void show(List<LessonRow> rows) {
        table.getItems().setAll(rows);
        rows.stream()
                .filter(row -> !row.state().equals("done"))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> table.getSelectionModel().select(row));
        total.setText(total(rows));
    }

    /// The last time of each lesson, all together.
    private String total(List<LessonRow> rows) {
        var last = rows.stream().flatMap(row -> row.last().stream()).toList();
        if (last.isEmpty()) return words.text("practice.total-none");
        var again =
                rows.stream()
                        .filter(row -> row.state().equals("repeat"))
                        .map(row -> String.valueOf(row.number()))
                        .collect(Collectors.joining(", "));
        var sum =
                words.text(
                        "practice.total",
                        last.size(),
                        rows.size(),
                        last.stream().mapToInt(PracticeResult::right).sum(),
                        last.stream().mapToInt(PracticeResult::of).sum(),
                        last.stream().mapToInt(result -> result.effort().keys()).sum(),
                        last.stream().mapToInt(result -> result.ideal().keys()).sum(),
                        last.stream().mapToLong(PracticeResult::seconds).sum());
        return again.isEmpty() ? sum : words.text("practice.total-repeat", sum, again);
    }

    private void columns() {
        column("practice.column.number", 44, row -> String.valueOf(row.number()));
        column(
                "practice.column.lesson",
                300,
                row -> words.text("practice.lesson." + row.lesson().code()));
        var state = new TableColumn<LessonRow, String>(words.text("practice.column.state"));
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().state()));
        state.setCellFactory(_ -> new StateCell());
        add(state, 170);
        last("practice.column.right", 90, r -> words.text("practice.of", r.right(), r.of()));
        last(
                "practice.column.keys",
                150,
                r -> words.text("practice.ideal", r.effort().keys(), r.ideal().keys()));
        last(
                "practice.column.scans",
                120,
                r -> words.text("practice.ideal", r.effort().scans(), r.ideal().scans()));
        last("practice.column.seconds", 90, r -> words.text("practice.seconds", r.seconds()));
        column("practice.column.trend", 190, this::trend);
    }

    private String trend(LessonRow row) {
        return row.trend().stream()
                .map(result -> words.text("practice.seconds", result.seconds()))
                .collect(Collectors.joining(" → "));
    }

    private void last(String key, double width, Function<PracticeResult, String> text) {
        column(key, width, row -> row.last().map(text).orElse(""));
    }

    private void column(String key, double width, Function<LessonRow, String> text) {
        var column = new TableColumn<LessonRow, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        add(column, width);
    }

    private void add(TableColumn<LessonRow, String> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    // keys: practice.state.*
    private final class StateCell extends TableCell<LessonRow, String> {
        private final FontIcon icon = new FontIcon("mdi2c-circle-outline");

        @Override
        protected void updateItem(String state, boolean empty) {
            super.updateItem(state, empty);
            setText(empty ? "" : words.text("practice.state." + state));
            setGraphic(empty ? null : icon);
            if (empty) return;
            Shown.icon(icon, ICONS.getOrDefault(state, "mdi2c-circle-outline"));
            Shown.oneState(icon, TONES, tone(state));
        }

        private static String tone(String state) {
            if (state.equals("new")) return "";
            return state.equals("done") ? "good" : "question";
        }
    }
}
