package regrade.history.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The search: `Ctrl+F` to its field, `Down` or `Enter` into the list, `Ctrl+G` the next grade,
/// `Ctrl+R` the label again, `Ctrl+E` an evidence capsule, `V` the photos in full size, `Esc`
/// everything again. `Space` marks a unit, `Shift` with the arrows several, `Ctrl+A` all found,
/// `Ctrl+M` those whose labels are scanned; `Ctrl+K` corrects them, `Ctrl+U` unmarks them, `Ctrl+Z`
/// undoes the last act.
final class HistoryController implements Linked {
    private static final int NEAR_THE_END = 20;
    private static final int WIDE = 860;

    private final Words words;
    private final HistoryViewModel model;
    private final Clock clock;

    @FXML private Node page;

    @FXML private TextField search;

    @FXML private Button grade;

    @FXML private Label none;

    @FXML private TableView<UnitRow> table;

    @FXML private Node life;

    @FXML private Node marks;

    @FXML private FontIcon marksIcon;

    @FXML private Label marksText;

    @FXML private TextField label;

    @FXML private Button scanning;

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
        // a slow scanner types like a hand
        label.setOnAction(_ -> labelTyped());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        links =
                Subscription.combine(
                        model.gradeProperty().subscribe(this::show),
                        model.searchedProperty().subscribe(this::searched),
                        model.marks().markedProperty().subscribe(_ -> showMarks()),
                        model.marks().scanningProperty().subscribe(_ -> showMarks()),
                        model.correct().stepProperty().subscribe(this::correcting));
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

    private void showMarks() {
        int marked = model.marks().markedProperty().get().size();
        boolean scans = model.marks().scanningProperty().get();
        marksText.setText(
                words.text(
                        scans
                                ? "correct.scan-labels"
                                : marked == 0 ? "correct.how-to-mark" : "correct.are-marked",
                        marked));
        Shown.show(label, scans);
        if (scans) label.requestFocus();
        scanning.setText(words.text(scans ? "correct.scanned" : "correct.scan"));
        Shown.state(marks, "question", scans);
        Shown.icon(
                marksIcon,
                scans
                        ? "mdi2b-barcode-scan"
                        : marked == 0
                                ? "mdi2c-checkbox-blank-outline"
                                : "mdi2c-checkbox-marked-outline");
        table.refresh();
    }

    private void labelTyped() {
        var typed = label.getText();
        label.clear();
        if (!typed.isBlank()) model.marks().scanned(typed);
    }

    /// Where a unit's life is told, it is asked what is to be corrected.
    private void correcting(CorrectViewModel.Step step) {
        boolean nothing = step instanceof CorrectViewModel.Step.Nothing;
        boolean back = nothing && !life.isVisible();
        life.setVisible(nothing);
        if (back) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
        }
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
        var graded = new TableColumn<UnitRow, UnitRow>(words.text("history.column.grade"));
        graded.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        graded.setCellFactory(_ -> new GradeCell(words, model.marks()));
        add(graded, new Width(66, 66));
        column("history.column.reference", new Width(128, 128), row -> row.unit().grouped());
        column("history.column.title", new Width(100, 600), UnitRow::title);
        var bin =
                column(
                        "history.detail.bin",
                        new Width(80, 110),
                        row -> row.standing().bin().orElse(""));
        // on a small window the titles need the room; a unit's page tells its bin
        bin.visibleProperty().bind(table.widthProperty().greaterThan(WIDE));
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

    private TableColumn<UnitRow, String> column(
            String key, Width width, Function<UnitRow, String> text) {
        var column = new TableColumn<UnitRow, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        add(column, width);
        return column;
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

    private void inList(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown();
        var row = table.getSelectionModel().getSelectedItem();
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) model.markAll();
        else if (event.getCode() == KeyCode.SPACE && alone && row != null)
            model.marks().toggle(row.unit());
        else if (event.isShiftDown() && alone && arrow(event.getCode()) != 0 && row != null)
            markOn(row, arrow(event.getCode()));
        else return;
        event.consume();
    }

    private static int arrow(KeyCode code) {
        return switch (code) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
    }

    private void markOn(UnitRow row, int way) {
        model.marks().mark(List.of(row.unit()));
        int next = table.getSelectionModel().getSelectedIndex() + way;
        if (next < 0 || next >= table.getItems().size()) return;
        table.getSelectionModel().clearAndSelect(next);
        table.scrollTo(Math.max(0, next - 3));
        model.marks().mark(List.of(table.getItems().get(next).unit()));
    }

    private void escape() {
        if (model.correct().dismiss() || model.capsule().dismiss()) return;
        if (model.marks().scanningProperty().get()) scanLabels();
        else everything();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) escape();
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        switch (event.getCode()) {
            case F -> search.requestFocus();
            case G -> model.nextGrade();
            case R -> reprint();
            case K -> model.correct().ask();
            case M -> scanLabels();
            case U -> model.marks().clear();
            case Z -> {
                if (writing(event)) return;
                model.correct().undo();
            }
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

    /// Text that is being written has an undo of its own.
    private static boolean writing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl text && !text.getText().isEmpty();
    }

    private void reprint() {
        if (model.correct().stepProperty().get() instanceof CorrectViewModel.Step.Done)
            model.correct().reprint();
        else model.reprint();
    }

    @FXML
    private void correct() {
        model.correct().ask();
    }

    @FXML
    private void scanLabels() {
        var scans = model.marks().scanningProperty();
        scans.set(!scans.get());
        if (!scans.get()) search.requestFocus();
    }

    @FXML
    private void unmark() {
        model.marks().clear();
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
}
