package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.grading.Grade;
import regrade.grading.Proposal;
import regrade.grading.RuleWords;
import regrade.inspection.Worksheet;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The grades, the proposed or chosen one with its reasons.
final class OutcomeController implements Linked {
    private static final int MOST_REASONS = 3;

    private final Words words;
    private final BenchViewModel model;
    private final List<ChoiceRow> rows = new ArrayList<>();

    @FXML private VBox grades;

    private Subscription links = Subscription.EMPTY;

    OutcomeController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (var grade : Grade.values()) {
            var badge = new Label(grade.code());
            badge.getStyleClass().addAll("grade", "grade-" + grade.code());
            var row = new ChoiceRow(badge, "F" + (rows.size() + 1));
            row.button().setOnAction(event -> model.grade(grade));
            rows.add(row);
            grades.getChildren().add(row.node());
        }
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        var sheet = picture.unit();
        for (int i = 0; i < rows.size(); i++) {
            var grade = Grade.values()[i];
            var chosen = sheet.filter(unit -> unit.grade() == grade);
            rows.get(i)
                    .show(
                            words.text("grade." + grade.code()),
                            chosen.map(this::why).orElse(""),
                            "",
                            chosen.isPresent());
            rows.get(i).button().setDisable(sheet.isEmpty());
        }
    }

    private String why(Worksheet sheet) {
        return sheet.draft()
                .override()
                .map(
                        override ->
                                words.text(
                                        "inspection.chosen",
                                        words.text("grade.override." + override.reason().code())))
                .orElseGet(() -> words.text("inspection.proposed", reasons(sheet.proposal())));
    }

    private String reasons(Proposal proposal) {
        return proposal.reasons().stream()
                .limit(MOST_REASONS)
                .map(reason -> RuleWords.reason(reason, words))
                .collect(Collectors.joining(", "));
    }
}
