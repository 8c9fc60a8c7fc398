package regrade.inspection.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// One of the last units: its grade, its reference, where it stands. Made once, shown for many
/// units.
final class RecentCard {
    private final Words words;
    private final Label grade = new Label();
    private final Label reference = strong();
    private final Label standing = quiet();
    private final FontIcon icon = new FontIcon(icon(UnitState.SAVED));
    private final HBox node = new HBox(grade, new VBox(reference, standing), icon);
    private Optional<UnitRow> shown = Optional.empty();

    RecentCard(Words words) {
        this.words = words;
        grade.getStyleClass().add("grade");
        node.getStyleClass().addAll("small-card", "choice-inside");
    }

    HBox node() {
        return node;
    }

    void hide() {
        Shown.show(node, false);
    }

    /// Whether it is seen is left to the row it stands in, which has room for some.
    void show(UnitRow row) {
        node.setManaged(true);
        var now = Optional.of(row);
        if (now.equals(shown)) return;
        shown = now;
        var state = row.standing().state();
        reference.setText(row.unit().grouped());
        standing.setText(words.text("unit.state." + state.code()));
        Shown.icon(icon, icon(state));
        grade.setText(row.standing().grade().map(found -> found.code()).orElse("–"));
        Shown.styleClass(grade, "grade-", grade.getText());
        Shown.state(node, "question", state == UnitState.UNCONFIRMED);
        Shown.state(node, "good", state != UnitState.UNCONFIRMED);
    }

    static Label strong() {
        return label("strong");
    }

    static Label quiet() {
        return label("quiet", "small");
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static String icon(UnitState state) {
        return switch (state) {
            case CONFIRMED -> "mdi2c-check-circle";
            case UNCONFIRMED -> "mdi2a-alert";
            case OPEN, PARKED, REWORK, SAVED, WITHDRAWN -> "mdi2l-label-outline";
        };
    }
}
