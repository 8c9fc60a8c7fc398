package regrade.inspection.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.platform.fx.Shown;
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
    private final List<AnswerPill> pills = new ArrayList<>();
    private Optional<Asked> shown = Optional.empty();

    /// A question with all that is seen of it.
    ///
    /// @param key digit that answers it
    /// @param marked it was asked for and is still open
    /// @param hint the small line below its name
    record Asked(
            Question question,
            int key,
            Optional<Answer> given,
            boolean marked,
            QuestionHints.Hint hint) {}

    QuestionRow(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
        node.getStyleClass().add("check-row");
        digit.getStyleClass().add("key");
        digit.setMinWidth(Label.USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        look.getStyleClass().addAll("small", "hint");
        look.setWrapText(true);
        look.setMinHeight(Label.USE_PREF_SIZE);
        var texts = new VBox(name, look);
        texts.getStyleClass().add("check-name");
        texts.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(digit, texts);
        for (int i = 0; i < MOST_ANSWERS; i++) pills.add(new AnswerPill());
        pills.forEach(pill -> node.getChildren().add(pill.node()));
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    HBox node() {
        return node;
    }

    void hide() {
        Shown.show(node, false);
    }

    void show(Asked asked) {
        Shown.show(node, true);
        var now = Optional.of(asked);
        if (now.equals(shown)) return;
        shown = now;
        var question = asked.question();
        var called = called(question);
        digit.setText(Integer.toString(asked.key()));
        name.setText(called);
        look.setText(asked.hint().text());
        Shown.show(look, !asked.hint().text().isEmpty());
        Shown.state(look, "wanted", asked.hint().wanted());
        Shown.state(node, "marked", asked.marked());
        var choices = AnswerLook.choices(question);
        for (int i = 0; i < pills.size(); i++)
            if (i < choices.size()) show(pills.get(i), asked, choices.get(i), called);
            else pills.get(i).hide();
    }

    private String called(Question question) {
        return question.ownWords(words.language().getLanguage())
                .orElseGet(() -> words.named("question.", question.id()));
    }

    // keys: answer.*
    private void show(AnswerPill pill, Asked asked, Answer answer, String called) {
        var question = asked.question();
        boolean chosen = asked.given().filter(answer::equals).isPresent();
        pill.show(
                called,
                words.text(question.keyOf(answer)),
                AnswerLook.of(answer),
                chosen,
                () -> model.answer(question.id(), chosen ? Optional.empty() : Optional.of(answer)));
    }
}
