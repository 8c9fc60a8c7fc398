package regrade.rework.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.rework.WorkWords;

import java.util.function.Supplier;

/// A work as sentences, or what an hour costs.
final class WorkCell extends ListCell<WorkRow> {
    private static final double SCROLL_BAR = 20;

    private final Words words;
    private final Supplier<WorkWords> say;
    private final Label heading = new Label();
    private final FontIcon shape = new FontIcon();
    private final Label name = new Label();
    private final Label changed;
    private final Label mends = told();
    private final Label takes = told();
    private final VBox node;

    WorkCell(Words words, Supplier<WorkWords> say) {
        this.words = words;
        this.say = say;
        this.changed = new Label(words.text("works.changed"));
        heading.getStyleClass().add("section");
        name.getStyleClass().add("strong");
        changed.getStyleClass().addAll("small", "question");
        changed.setMinWidth(Label.USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var line = new HBox(shape, name, between, changed);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(heading, line, mends, takes);
        node.getStyleClass().add("rule");
        // wide as the list, not as the longest sentence
        setPrefWidth(0);
    }

    private static Label told() {
        var label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    @Override
    protected void updateItem(@Nullable WorkRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Shown.show(heading, row.first());
        Shown.show(changed, row.changed());
        switch (row) {
            case WorkRow.OfWork(var work, _, _) -> {
                heading.setText(words.text("page.works"));
                var called = work.called(words);
                show(work.on(), work.on() ? called : words.text("works.off", called));
                mends.setText(say.get().mends(work));
                takes.setText(say.get().takes(work));
            }
            case WorkRow.OfWage(var wage, _, _) -> {
                heading.setText(words.text("works.wages"));
                show(true, say.get().wage(wage));
            }
        }
        Shown.show(mends, row instanceof WorkRow.OfWork);
        Shown.show(takes, row instanceof WorkRow.OfWork);
        setAccessibleText(
                row instanceof WorkRow.OfWork
                        ? String.join(". ", name.getText(), mends.getText(), takes.getText())
                        : name.getText());
        setGraphic(node);
    }

    private void show(boolean on, String called) {
        name.setText(called);
        Shown.icon(shape, on ? "mdi2c-check" : "mdi2m-minus-circle-outline");
        Shown.state(node, "off", !on);
    }

    /// As high as the sentences need where they are wrapped at the list's width.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) return super.computePrefHeight(width);
        double room =
                getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + node.prefHeight(room) + snappedBottomInset();
    }
}
