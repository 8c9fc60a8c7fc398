package regrade.returns.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import regrade.platform.i18n.Words;
import regrade.returns.ExpectedReturn;
import regrade.returns.ListReturns.Listed;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/// The columns of the list of expected returns; the client's only where there are several.
final class ReturnColumns {
    private final Words words;
    private final TableView<Listed> table;
    private final TableColumn<Listed, String> client;

    /// @param today from which the age of a line is counted
    ReturnColumns(Words words, TableView<Listed> table, Supplier<LocalDate> today) {
        this.words = words;
        this.table = table;
        column("returns.column.date", new Width(128, 128), line -> words.date(line.returnDate()));
        client =
                column("returns.column.client", new Width(138, 138), line -> line.client().given());
        twoLines(
                "returns.column.order",
                new Width(184, 184),
                ExpectedReturn::orderId,
                ExpectedReturn::lpn);
        twoLines(
                "returns.column.title",
                new Width(170, 700),
                ExpectedReturn::title,
                ExpectedReturn::sku);
        column(
                "returns.column.disposition",
                new Width(172, 180),
                line -> words.named("disposition.", line.disposition()));
        value();
        state(today);
    }

    /// What a column needs and would like, in pixels at the usual text size.
    private record Width(double least, double liked) {}

    void showClients(boolean shown) {
        client.setVisible(shown);
    }

    private TableColumn<Listed, String> column(
            String key, Width width, Function<ExpectedReturn, String> text) {
        var column = new TableColumn<Listed, String>(words.text(key));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue().expected().line())));
        add(column, width);
        return column;
    }

    private void twoLines(
            String key,
            Width width,
            Function<ExpectedReturn, String> upper,
            Function<ExpectedReturn, String> lower) {
        var column = new TableColumn<Listed, Listed>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TwoLinesCell(upper, lower));
        add(column, width);
    }

    private void value() {
        var column = new TableColumn<Listed, String>(words.text("returns.column.value"));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(
                                row.getValue().value().map(words::money).orElse("")));
        add(column, new Width(96, 100));
    }

    private void state(Supplier<LocalDate> today) {
        var column = new TableColumn<Listed, Listed>(words.text("returns.column.state"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ReturnStateCell(words, today));
        add(column, new Width(204, 204));
    }

    private void add(TableColumn<Listed, ?> column, Width width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width.least);
        column.setPrefWidth(width.liked);
        table.getColumns().add(column);
    }
}
