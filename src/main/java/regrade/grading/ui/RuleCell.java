package regrade.grading.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.grading.Grade;
import regrade.grading.RuleWords;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.function.Supplier;

/// A rule as a sentence, under the grade that it leaves.
final class RuleCell extends ListCell<RuleRow> {
    private static final double SCROLL_BAR = 20;

    private final Words words;
    private final Supplier<RuleWords> say;
    private final Label heading = new Label();
    private final Label badge = new Label();
    private final FontIcon shape = new FontIcon();
    private final Label sentence = new Label();
    private final Label changed;
    private final VBox node;

    RuleCell(Words words, Supplier<RuleWords> say) {
        this.words = words;
        this.say = say;
        this.changed = new Label(words.text("grade.rules.changed"));
        heading.getStyleClass().add("section");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        changed.getStyleClass().addAll("small", "question");
        changed.setMinWidth(Label.USE_PREF_SIZE);
        var line = new HBox(badge, shape, sentence, changed);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        node = new VBox(heading, line);
        node.getStyleClass().add("rule");
        // wide as the list, not as the longest sentence
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Shown.show(heading, row.first());
        Shown.show(changed, row.changed());
        Shown.icon(shape, row.on() ? "mdi2c-check" : "mdi2m-minus-circle-outline");
        Shown.state(node, "off", !row.on());
        switch (row) {
            case RuleRow.OfRule(var rule, _, _) -> {
                heading.setText(heading(rule.cap()));
                Shown.show(badge, true);
                badge.setText(rule.cap().code());
                badge.getStyleClass().setAll("label", "grade", "grade-" + rule.cap().code());
                told(say.get().rule(rule), row.on());
            }
            case RuleRow.OfGate(var condition, _, _) -> {
                heading.setText(words.text("grade.rules.new-only-if"));
                Shown.show(badge, true);
                badge.setText(Grade.N.code());
                badge.getStyleClass().setAll("label", "grade", "grade-N");
                told(say.get().condition(condition), row.on());
            }
        }
        setGraphic(node);
    }

    /// As high as the sentence needs where it is wrapped at the list's width.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) return super.computePrefHeight(width);
        double room =
                getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + node.prefHeight(room) + snappedBottomInset();
    }

    private void told(String text, boolean on) {
        sentence.setText(on ? text : words.text("grade.rules.off", text));
        setAccessibleText(heading.getText() + ": " + sentence.getText());
    }

    private String heading(Grade cap) {
        return cap == Grade.N
                ? words.text("grade.rules.leaves-new")
                : words.text("grade.rules.at-most", cap.code(), words.text("grade." + cap.code()));
    }
}
