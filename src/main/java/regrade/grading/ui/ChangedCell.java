package regrade.grading.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.grading.RuleTrial.Changed;
import regrade.grading.RuleWords;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// A past unit before and after other rules.
final class ChangedCell extends ListCell<Changed> {
    private final Words words;
    private final Label from = new Label();
    private final Label to = new Label();
    private final Label unit = new Label();
    private final Label why = new Label();
    private final Label money = new Label();
    private final HBox node;

    ChangedCell(Words words) {
        this.words = words;
        unit.getStyleClass().add("strong");
        why.getStyleClass().addAll("quiet", "small");
        money.getStyleClass().add("number");
        money.setMinWidth(Label.USE_PREF_SIZE);
        var told = new VBox(unit, why);
        HBox.setHgrow(told, Priority.ALWAYS);
        node = new HBox(from, new FontIcon("mdi2a-arrow-right"), to, told, money);
        node.getStyleClass().add("line");
        node.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Changed row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        from.setText(row.from().code());
        from.getStyleClass().setAll("label", "grade", "grade-" + row.from().code());
        to.setText(row.to().code());
        to.getStyleClass().setAll("label", "grade", "grade-" + row.to().code());
        unit.setText(row.unit().grouped() + " · " + row.title());
        why.setText(RuleWords.reason(row.why(), words));
        money.setText(row.difference().map(words::money).orElse("–"));
        Shown.state(
                money, "question", row.difference().filter(m -> m.minorUnits() < 0).isPresent());
        setGraphic(node);
    }
}
