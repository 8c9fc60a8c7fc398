package regrade.inspection.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import regrade.platform.fx.Shown;

/// One thing known of the unit: what it is, and what it says. Made once, shown for many units.
final class FactRow {
    private final Label name = new Label();
    private final Label value = new Label();

    FactRow(GridPane facts, int row) {
        name.getStyleClass().add("quiet");
        name.setMinWidth(Label.USE_PREF_SIZE);
        value.setWrapText(true);
        name.setLabelFor(value);
        facts.addRow(row, name, value);
    }

    void hide() {
        Shown.show(name, false);
        Shown.show(value, false);
    }

    void show(String called, String says) {
        name.setText(called);
        value.setText(says);
        Shown.show(name, true);
        Shown.show(value, true);
    }
}
