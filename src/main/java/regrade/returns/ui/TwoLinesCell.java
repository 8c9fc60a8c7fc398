package regrade.returns.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import regrade.returns.ExpectedReturn;
import regrade.returns.ListReturns.Listed;

import java.util.function.Function;

/// Two texts of a line, one small below the other.
final class TwoLinesCell extends TableCell<Listed, Listed> {
    private final Function<ExpectedReturn, String> upper;
    private final Function<ExpectedReturn, String> lower;
    private final Label above = new Label();
    private final Label below = new Label();
    private final VBox both = new VBox(above, below);

    TwoLinesCell(Function<ExpectedReturn, String> upper, Function<ExpectedReturn, String> lower) {
        this.upper = upper;
        this.lower = lower;
        below.getStyleClass().addAll("quiet", "small");
        both.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Listed listed, boolean empty) {
        super.updateItem(listed, empty);
        if (empty || listed == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var line = listed.expected().line();
        above.setText(upper.apply(line));
        below.setText(lower.apply(line));
        setAccessibleText(above.getText() + ". " + below.getText());
        setGraphic(both);
    }
}
