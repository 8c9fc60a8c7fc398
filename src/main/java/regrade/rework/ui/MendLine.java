package regrade.rework.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.GradeRule;
import regrade.rework.Mend;
import regrade.rework.WorkWords;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One mend of a work: the question, what was found, what is left behind.
final class MendLine extends HBox {
    private final List<AskedQuestion> asked;
    private final ComboBox<String> question = new ComboBox<>();
    private final ComboBox<Answer> found = new ComboBox<>();
    private final ComboBox<Answer> left = new ComboBox<>();

    MendLine(WorkWords say, WorksState state, Mend mend) {
        this.asked = state.asked();
        getStyleClass().add("mend-line");
        Chosen.say(question, say::question);
        Chosen.say(found, answer -> say.answer(question.getValue(), answer));
        Chosen.say(left, answer -> say.answer(question.getValue(), answer));
        question.getItems().setAll(questions(mend).distinct().toList());
        question.valueProperty().subscribe(this::answers);
        question.setValue(mend.question());
        found.setValue(mend.found());
        left.setValue(mend.left());
        for (var box : List.of(question, found, left)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMinWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            getChildren().add(box);
        }
    }

    /// What boxes are to be called for those who do not see them.
    void named(String asks, String finds, String leaves) {
        question.setAccessibleText(asks);
        found.setAccessibleText(finds);
        left.setAccessibleText(leaves);
    }

    private Stream<String> questions(Mend mend) {
        return Stream.of(
                        Stream.of(Mend.ANY_PART),
                        asked.stream().filter(question -> !question.kind()).map(AskedQuestion::id),
                        // one that no checklist asks for any more
                        Stream.of(mend.question()))
                .flatMap(ids -> ids);
    }

    private void answers(@Nullable String id) {
        if (id == null) return;
        var asking = id.equals(Mend.ANY_PART) ? GradeRule.PART : id;
        var answers =
                asked.stream()
                        .filter(question -> question.id().equals(asking))
                        .findFirst()
                        .map(AskedQuestion::answers)
                        .orElse(List.of(Answer.values()));
        offer(found, answers.stream().filter(Answer::fault).toList());
        offer(left, answers.stream().filter(answer -> answer != Answer.NOT_APPLICABLE).toList());
    }

    private static void offer(ComboBox<Answer> box, List<Answer> answers) {
        var before = box.getValue();
        box.getItems().setAll(answers);
        if (answers.contains(before)) box.setValue(before);
        else box.getSelectionModel().selectFirst();
    }

    @Override
    public void requestFocus() {
        question.requestFocus();
    }

    /// Empty if it would leave what was found.
    Optional<Mend> mend() {
        if (found.getValue() == null || found.getValue() == left.getValue())
            return Optional.empty();
        return Optional.of(new Mend(question.getValue(), found.getValue(), left.getValue()));
    }
}
