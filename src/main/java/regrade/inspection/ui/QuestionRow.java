package regrade.inspection.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One question on the screen: its digit, its name, its answers. Made once and shown for many
/// questions, for a scan has one frame to be drawn in.
final class QuestionRow {
    private static final int MOST_ANSWERS = 6;

    private final Words words;
    private final BenchViewModel model;
    private final HBox node = new HBox();
    private final Label digit = new Label();
    private final Label name = new Label();
    private final Label look = new Label();
    private final List<Pill> pills = new ArrayList<>();

    private record Pill(ToggleButton button, FontIcon icon) {}

    QuestionRow(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
        node.getStyleClass().add("check-row");
        digit.getStyleClass().add("key");
        digit.setMinWidth(Label.USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        look.getStyleClass().addAll("quiet", "small");
        look.setText(words.text("inspection.own-look"));
        var texts = new VBox(name, look);
        texts.getStyleClass().add("check-name");
        texts.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(digit, texts);
        for (int i = 0; i < MOST_ANSWERS; i++) pills.add(pill());
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    HBox node() {
        return node;
    }

    void hide() {
        show(node, false);
    }

    void show(Question question, int key, Optional<Answer> given, boolean marked) {
        show(node, true);
        var called =
                question.asksForPart() ? question.part() : words.text("question." + question.id());
        digit.setText(Integer.toString(key));
        name.setText(called);
        show(look, question.ownLook() && given.isEmpty());
        node.getStyleClass().removeAll("marked", "open");
        if (given.isEmpty()) node.getStyleClass().add(marked ? "marked" : "open");
        var choices = AnswerLook.choices(question);
        for (int i = 0; i < pills.size(); i++) {
            show(pills.get(i).button(), i < choices.size());
            if (i < choices.size()) show(pills.get(i), question, choices.get(i), given, called);
        }
    }

    // keys: answer.*
    private void show(
            Pill pill, Question question, Answer answer, Optional<Answer> given, String called) {
        boolean chosen = given.filter(answer::equals).isPresent();
        var button = pill.button();
        var word = words.text(question.keyOf(answer));
        button.setText(word);
        button.setSelected(chosen);
        button.setAccessibleText(called + ": " + word);
        button.getStyleClass().removeAll(AnswerLook.TONES);
        var answerLook = AnswerLook.of(answer);
        if (chosen) button.getStyleClass().add(answerLook.tone());
        pill.icon().setIconLiteral(answerLook.icon());
        button.setGraphic(chosen ? pill.icon() : null);
        button.setOnAction(
                event -> {
                    // it shows what was recorded, not what was clicked
                    button.setSelected(chosen);
                    model.answer(question.id(), chosen ? Optional.empty() : Optional.of(answer));
                });
    }

    private Pill pill() {
        var button = new ToggleButton();
        button.getStyleClass().add("pill");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        node.getChildren().add(button);
        return new Pill(button, new FontIcon("mdi2c-check-bold"));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
