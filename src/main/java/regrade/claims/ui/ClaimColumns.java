package regrade.claims.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.claims.Claim.Dated;
import regrade.claims.ClaimState;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.function.Function;

/// What the list says of each claim.
final class ClaimColumns {
    private static final int SOON = 7;

    private final Words words;

    ClaimColumns(Words words) {
        this.words = words;
    }

    void in(TableView<Dated> table) {
        var left = new TableColumn<Dated, Dated>(words.text("claims.column.left"));
        left.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        left.setCellFactory(_ -> new LeftCell());
        add(table, left, 118);
        text(table, "claims.column.kind", 180, this::kind);
        text(table, "claims.column.order", 182, dated -> dated.claim().key().order());
        text(table, "claims.column.sku", 132, dated -> dated.claim().key().sku());
        var owed = text(table, "claims.column.owed", 100, this::owed);
        owed.getStyleClass().add("number");
    }

    private String kind(Dated dated) {
        return words.text("claims.kind." + dated.claim().key().kind().code());
    }

    private String owed(Dated dated) {
        return dated.claim()
                .owed()
                .money()
                .map(words::money)
                .orElseGet(() -> words.text("claims.unknown"));
    }

    private TableColumn<Dated, String> text(
            TableView<Dated> table, String key, double width, Function<Dated, String> text) {
        var column = new TableColumn<Dated, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        add(table, column, width);
        return column;
    }

    private static void add(TableView<Dated> table, TableColumn<Dated, ?> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width * 0.8);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    /// How long there is: a word, a shape and a colour.
    private final class LeftCell extends TableCell<Dated, Dated> {
        @Override
        protected void updateItem(@Nullable Dated dated, boolean empty) {
            super.updateItem(dated, empty);
            getStyleClass().removeAll(List.of("good", "question", "bad"));
            setGraphic(null);
            setText("");
            if (empty || dated == null) return;
            boolean soon = dated.daysLeft().orElse(Long.MAX_VALUE) <= SOON;
            switch (dated.state()) {
                case OPEN -> {
                    getStyleClass().add(soon ? "question" : "good");
                    setGraphic(new FontIcon(soon ? "mdi2a-alert" : "mdi2c-cash-check"));
                }
                case WAITING -> setGraphic(new FontIcon("mdi2c-clock-outline"));
                case LATE -> {
                    getStyleClass().add("bad");
                    setGraphic(new FontIcon("mdi2c-cancel"));
                }
            }
            setText(said(dated));
        }

        private String said(Dated dated) {
            if (dated.state() == ClaimState.WAITING)
                return words.text("claims.in-days", dated.daysToWait());
            return dated.daysLeft().isPresent()
                    ? words.text("claims.days-left", dated.daysLeft().getAsLong())
                    : words.text("claims.no-deadline");
        }
    }
}
