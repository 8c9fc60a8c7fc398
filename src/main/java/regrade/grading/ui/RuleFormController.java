package regrade.grading.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.Grade;
import regrade.grading.RuleWords;
import regrade.platform.fx.EnterKey;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;
import java.util.function.Function;

/// A new rule, or a rule's own words: `Enter` takes them, `Esc` leaves.
final class RuleFormController implements Linked {
    private final Words words;
    private final GradeRulesViewModel model;

    @FXML private VBox form;

    @FXML private Label title;

    @FXML private Node subject;

    @FXML private ComboBox<AskedQuestion> question;

    @FXML private ComboBox<Answer> answer;

    @FXML private ComboBox<Grade> cap;

    @FXML private TextField french;

    @FXML private TextField english;

    private Subscription links = Subscription.EMPTY;

    RuleFormController(Words words, GradeRulesViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        question.setConverter(said(asked -> say().question(asked.id())));
        answer.setConverter(said(given -> called(given)));
        cap.setConverter(said(grade -> called(grade)));
        cap.getItems().setAll(Grade.values());
        question.valueProperty().subscribe(this::asked);
        cap.valueProperty()
                .subscribe(
                        grade -> {
                            // a condition for New is said by its question and answer
                            french.setDisable(grade == Grade.N);
                            english.setDisable(grade == Grade.N);
                            asked(question.getValue());
                        });
        EnterKey.takes(form, this::take);
        form.visibleProperty()
                .subscribe(
                        visible -> {
                            if (visible) (subject.isVisible() ? question : french).requestFocus();
                        });
        links = model.formProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void take() {
        var of = model.formProperty().get();
        if (of.isEmpty()) return;
        if (of.orElseThrow().of().isPresent()) model.reworded(french.getText(), english.getText());
        else if (answer.getValue() == null) model.nothingToTake();
        else if (cap.getValue() == Grade.N)
            model.conditionAdded(question.getValue(), answer.getValue());
        else
            model.added(
                    question.getValue(),
                    answer.getValue(),
                    cap.getValue(),
                    french.getText(),
                    english.getText());
    }

    @FXML
    private void leave() {
        model.leaveForm();
    }

    private RuleWords say() {
        return new RuleWords(words, model.pageProperty().get().asked());
    }

    /// What must be so for New stands at the head of the grades.
    private String called(Grade grade) {
        return grade == Grade.N
                ? words.text("grade.rules.new-only-so")
                : words.text(
                        "grade.rules.at-most", grade.code(), words.text("grade." + grade.code()));
    }

    private String called(Answer given) {
        return say().answer(question.getValue().id(), given);
    }

    private void show(Optional<RuleForm> now) {
        now.ifPresent(this::show);
    }

    private void show(RuleForm now) {
        boolean fresh = now.of().isEmpty();
        Shown.show(subject, fresh);
        title.setText(
                now.of()
                        .map(rule -> words.text("grade.rules.words-of", say().rule(rule)))
                        .orElseGet(() -> words.text("grade.rules.new-rule")));
        question.getItems().setAll(now.questions());
        question.getSelectionModel().selectFirst();
        cap.setValue(Grade.B);
        french.setText(text(now, "fr"));
        english.setText(text(now, "en"));
    }

    private static String text(RuleForm form, String language) {
        return form.of()
                .map(rule -> rule.words().byLanguage().getOrDefault(language, ""))
                .orElse("");
    }

    private void asked(@Nullable AskedQuestion chosen) {
        if (chosen == null) return;
        boolean ofGate = cap.getValue() == Grade.N;
        answer.getItems()
                .setAll(
                        chosen.answers().stream()
                                .filter(
                                        each ->
                                                ofGate
                                                        ? !each.fault() && !chosen.kind()
                                                        : each != Answer.OK)
                                .toList());
        answer.getSelectionModel().selectFirst();
    }

    private static <T> StringConverter<T> said(Function<T, String> how) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : how.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
