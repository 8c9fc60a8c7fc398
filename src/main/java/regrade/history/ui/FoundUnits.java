package regrade.history.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

import regrade.inspection.Standing;
import regrade.inspection.UnitRow;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// The list of what was found: its columns, the keys that mark units in it, and more of it as its
/// end comes near.
final class FoundUnits {
    private static final int NEAR_THE_END = 20;
    private static final int WIDE = 860;

    private final Words words;
    private final HistoryViewModel model;
    private final TableView<UnitRow> table;

    FoundUnits(Words words, HistoryViewModel model, Clock clock, TableView<UnitRow> table) {
        this.words = words;
        this.model = model;
        this.table = table;
        columns(clock);
        table.setItems(model.units());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (_, row) -> {
                            if (row != null) model.choose(row);
                        });
        table.getSelectionModel().selectedIndexProperty().subscribe((_, at) -> seen(at.intValue()));
        table.addEventFilter(ScrollEvent.SCROLL, _ -> seen(lastVisible()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    }

    /// Marks are shown as long as this is not ended.
    Subscription links() {
        return model.marks().markedProperty().subscribe(_ -> table.refresh());
    }

    private void columns(Clock clock) {
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
}
