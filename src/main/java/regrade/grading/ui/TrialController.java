package regrade.grading.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import regrade.grading.Grade;
import regrade.grading.RuleTrial;
import regrade.grading.RuleTrial.Changed;
import regrade.grading.RuleTrial.Move;
import regrade.kernel.Money;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.stream.Collectors;

/// What the draft would have made of past units: how many, from which grade to which, the money,
/// and which ones.
final class TrialController implements Linked {
    private final Words words;
    private final GradeRulesViewModel model;

    @FXML private Label none;

    @FXML private Node running;

    @FXML private ProgressBar progress;

    @FXML private Node done;

    @FXML private Label summary;

    @FXML private Label money;

    @FXML private GridPane moves;

    @FXML private ListView<Changed> units;

    private Subscription links = Subscription.EMPTY;

    TrialController(Words words, GradeRulesViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        units.setCellFactory(_ -> new ChangedCell(words));
        links = model.tryingProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void cancel() {
        model.escape();
    }

    private void show(Trying now) {
        Shown.show(none, now instanceof Trying.NotYet);
        Shown.show(running, now instanceof Trying.Running);
        Shown.show(done, now instanceof Trying.Done);
        switch (now) {
            case Trying.NotYet _ -> {}
            case Trying.Running(var part) -> progress.setProgress(part);
            case Trying.Done(var trial) -> show(trial);
        }
    }

    private void show(RuleTrial trial) {
        summary.setText(
                words.text(
                        trial.whole() ? "grade.rules.would-change" : "grade.rules.stopped-at",
                        trial.changed(),
                        trial.tried(),
                        trial.chosen()));
        var sums =
                trial.differences().stream().map(this::signed).collect(Collectors.joining(" · "));
        money.setText(
                words.text(
                        trial.unpriced() == 0 ? "grade.rules.money" : "grade.rules.money-unpriced",
                        sums.isEmpty() ? "–" : sums,
                        trial.unpriced()));
        Shown.show(money, trial.changed() > 0);
        Shown.show(moves, trial.changed() > 0);
        Shown.show(units, trial.changed() > 0);
        table(trial.moves());
        units.getItems().setAll(trial.units());
    }

    private String signed(Money amount) {
        return (amount.minorUnits() > 0 ? "+" : "") + words.money(amount);
    }

    private void table(List<Move> all) {
        moves.getChildren().clear();
        var from = all.stream().map(Move::from).distinct().sorted().toList();
        var to = all.stream().map(Move::to).distinct().sorted().toList();
        moves.add(quiet(words.text("grade.rules.from-to")), 0, 0);
        for (int i = 0; i < to.size(); i++) moves.add(badge(to.get(i)), i + 1, 0);
        for (int i = 0; i < from.size(); i++) moves.add(badge(from.get(i)), 0, i + 1);
        for (var move : all) {
            var number = new Label(words.number(move.units()));
            number.getStyleClass().add("number");
            moves.add(number, to.indexOf(move.to()) + 1, from.indexOf(move.from()) + 1);
        }
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    static HBox badge(Grade grade) {
        var badge = new Label(grade.code());
        badge.getStyleClass().addAll("grade", "grade-" + grade.code());
        return new HBox(badge);
    }
}
