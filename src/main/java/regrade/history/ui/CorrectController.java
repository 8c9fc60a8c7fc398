package regrade.history.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.history.ui.CorrectViewModel.Step;
import regrade.inspection.CorrectUnits.Corrected;
import regrade.inspection.CorrectUnits.Place;
import regrade.inspection.CorrectUnits.Preview;
import regrade.inspection.CorrectionLine;
import regrade.platform.fx.Digits;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Corrects the marked units: a digit for what, a digit or a bin's name for what it is from now on,
/// `Enter` once it was shown what changes.
final class CorrectController implements Linked {
    private final Words words;
    private final CorrectViewModel model;

    @FXML private Node card;

    @FXML private Label title;

    @FXML private Button leave;

    @FXML private Label hint;

    @FXML private VBox choices;

    @FXML private Node asking;

    @FXML private TextField bin;

    @FXML private Node waiting;

    @FXML private Node told;

    @FXML private Label summary;

    @FXML private Node sure;

    @FXML private Button confirm;

    @FXML private Node done;

    @FXML private Button reprint;

    @FXML private Node labels;

    @FXML private ListView<CorrectionLine> units;

    private Subscription links = Subscription.EMPTY;

    CorrectController(Words words, CorrectViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        units.setCellFactory(_ -> new CorrectionCell(words));
        choices.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        bin.setOnAction(_ -> model.bin(bin.getText()));
        units.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) confirm();
                });
        links = model.stepProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void dismiss() {
        model.dismiss();
    }

    @FXML
    private void confirm() {
        model.confirm();
    }

    @FXML
    private void reprint() {
        model.reprint();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    private void typed(KeyEvent event) {
        Digits.of(event.getCharacter())
                .ifPresent(
                        digit -> {
                            event.consume();
                            model.digit(digit);
                        });
    }

    private void show(Step step) {
        Shown.show(card, !(step instanceof Step.Nothing));
        boolean chosen =
                step instanceof Step.WhichThing
                        || step instanceof Step.WhichRoute
                        || step instanceof Step.WhichGrade
                        || step instanceof Step.WhyGrade;
        Shown.show(choices, chosen);
        Shown.show(asking, step instanceof Step.WhichBin);
        Shown.show(waiting, step instanceof Step.Wait);
        Shown.show(told, step instanceof Step.Sure || step instanceof Step.Done);
        Shown.show(sure, step instanceof Step.Sure);
        Shown.show(done, step instanceof Step.Done);
        Shown.show(hint, step instanceof Step.WhichBin);
        leave.setText(words.text(step instanceof Step.Done ? "correct.close" : "correct.leave"));
        switch (step) {
            case Step.Nothing _ -> choices.getChildren().clear();
            case Step.WhichThing(var marked) -> ask(words.text("correct.title", marked), things());
            case Step.WhichBin _ -> askBin();
            case Step.WhichRoute(var places) ->
                    ask(
                            words.text("correct.which-route"),
                            places.stream().map(this::said).toList());
            case Step.WhichGrade _ ->
                    ask(
                            words.text("correct.which-grade"),
                            Arrays.stream(Grade.values()).map(this::said).toList());
            case Step.WhyGrade(var grade) ->
                    ask(
                            words.text("correct.why-grade", grade.code()),
                            Arrays.stream(OverrideReason.values())
                                    .map(why -> words.named("grade.override.", why.code()))
                                    .toList());
            case Step.Wait _ -> leave.requestFocus();
            case Step.Sure(var preview) -> show(preview);
            case Step.Done(var corrected) -> show(corrected);
        }
    }

    private List<String> things() {
        return Stream.of("bin", "route", "grade")
                .map(thing -> words.text("correct.thing." + thing))
                .toList();
    }

    private String said(Place place) {
        return words.text(
                "correct.to-place",
                words.named("channel.", place.channel()),
                place.bin(),
                place.units());
    }

    private String said(Grade grade) {
        return words.text("history.grade", grade.code(), words.named("grade.", grade.code()));
    }

    private void ask(String what, List<String> answers) {
        title.setText(what);
        choices.getChildren().clear();
        for (var answer : answers) choices.getChildren().add(choice(answer));
        if (answers.isEmpty()) leave.requestFocus();
        else choices.getChildren().getFirst().requestFocus();
    }

    private Button choice(String text) {
        int digit = choices.getChildren().size() + 1;
        var key = new Label(Integer.toString(digit));
        key.getStyleClass().add("key");
        var button = new Button(text, key);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleHelp(key.getText());
        button.setOnAction(_ -> model.digit(digit));
        return button;
    }

    private void askBin() {
        title.setText(words.text("correct.which-bin"));
        hint.setText(words.text("correct.bin-hint"));
        bin.clear();
        bin.requestFocus();
    }

    private void show(Preview preview) {
        int changing = preview.changes().size();
        title.setText(words.text("correct.sure"));
        summary.setText(
                words.text(
                        "correct.would",
                        changing,
                        preview.staying().size(),
                        preview.relabelled().size()));
        units.getItems().setAll(preview.lines());
        confirm.setText(words.text("correct.confirm", changing));
        Shown.show(sure, changing > 0);
        if (changing > 0) confirm.requestFocus();
        else leave.requestFocus();
    }

    private void show(Corrected corrected) {
        var preview = corrected.preview();
        int changedLabels = preview.relabelled().size();
        int changed = preview.changes().size();
        title.setText(
                corrected.entry().isPresent()
                        ? words.text("correct.was-done", changed, corrected.entry().getAsLong())
                        : words.text("correct.nothing", preview.lines().size()));
        summary.setText(
                changedLabels == 0
                        ? words.text("correct.no-labels")
                        : words.text("correct.labels", changedLabels));
        reprint.setText(words.text("correct.reprint", changedLabels));
        Shown.show(done, corrected.entry().isPresent());
        Shown.show(labels, changedLabels > 0);
        var changedLines = preview.lines().stream().filter(line -> line.changes().isPresent());
        units.getItems().setAll(changedLines.toList());
        if (changedLabels > 0) reprint.requestFocus();
        else leave.requestFocus();
    }
}
