package regrade.history.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.Standing;
import regrade.inspection.UnitRow;
import regrade.platform.i18n.Words;

/// The grade as a badge with its letter, or a sign of work; a tick beside it where the unit is
/// marked.
final class GradeCell extends TableCell<UnitRow, UnitRow> {
    private final Words words;
    private final MarksViewModel marks;

    GradeCell(Words words, MarksViewModel marks) {
        this.words = words;
        this.marks = marks;
    }

    @Override
    protected void updateItem(UnitRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : shown(row));
        setAccessibleText(empty || row == null ? "" : name(row));
    }

    private Node shown(UnitRow row) {
        var box = new HBox(badge(row.standing()));
        if (marks.marked(row.unit()))
            box.getChildren().add(new FontIcon("mdi2c-checkbox-marked-circle"));
        box.getStyleClass().add("marked");
        return box;
    }

    private String name(UnitRow row) {
        var grade =
                row.standing()
                        .grade()
                        .map(found -> words.text("grade." + found.code()))
                        .orElseGet(() -> words.text("unit.state." + row.standing().state().code()));
        return marks.marked(row.unit()) ? words.text("correct.marked-grade", grade) : grade;
    }

    private static Node badge(Standing standing) {
        if (standing.grade().isEmpty()) return new FontIcon("mdi2p-progress-pencil");
        var code = standing.grade().get().code();
        var badge = new Label(code);
        badge.getStyleClass().addAll("grade", "grade-" + code);
        return badge;
    }
}
