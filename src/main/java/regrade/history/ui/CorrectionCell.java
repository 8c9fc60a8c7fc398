package regrade.history.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.grading.Grade;
import regrade.inspection.CorrectionLine;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// What a correction means for one unit: from what to what, or why it stays as it is.
final class CorrectionCell extends ListCell<CorrectionLine> {
    private final Words words;
    private final Label unit = new Label();
    private final Label from = new Label();
    private final Label to = new Label();
    private final FontIcon icon = new FontIcon();
    private final HBox node;

    CorrectionCell(Words words) {
        this.words = words;
        unit.getStyleClass().add("strong");
        from.getStyleClass().addAll("quiet", "small");
        to.getStyleClass().add("small");
        for (var label : new Label[] {from, to}) label.setWrapText(true);
        node = new HBox(icon, new VBox(unit, from, to));
        node.getStyleClass().addAll("line", "correction");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CorrectionLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        unit.setText(
                line.title().isEmpty()
                        ? line.unit().grouped()
                        : line.unit().grouped() + " · " + line.title());
        switch (line.result()) {
            case CorrectionLine.Changes changes -> changes(changes);
            case CorrectionLine.Stays(var why) -> stays(why);
        }
        setGraphic(node);
    }

    private void changes(CorrectionLine.Changes changes) {
        var before = changes.from();
        var route = changes.to().route();
        from.setText(place(before.grade(), before.channel(), before.bin()));
        to.setText("→ " + place(changes.to().grade(), route.channel(), route.bin()));
        Shown.show(to, true);
        Shown.icon(icon, "mdi2a-arrow-right-bold");
    }

    // keys: correct.stays.*
    private void stays(CorrectionLine.Why why) {
        from.setText(words.text("correct.stays." + why.code()));
        Shown.show(to, false);
        Shown.icon(icon, "mdi2m-minus");
    }

    private String place(Grade grade, String channel, String bin) {
        return words.text("correct.place", grade.code(), words.named("channel.", channel), bin);
    }
}
