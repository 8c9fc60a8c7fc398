package regrade.checklist.ui;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import regrade.checklist.Answer;
import regrade.checklist.Asked;
import regrade.checklist.Condition;
import regrade.checklist.FormCells;
import regrade.checklist.QuestionForm;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form of one question: `Enter` keeps it, `Esc` leaves it as it was.
///
/// What is entered goes through the cells of a question's line ([FormCells]), so that form and file
/// take the same and refuse the same.
final class FormController implements Linked {
    private static final List<String> RESTS = List.of("ok", "n/a", "look");
    private static final List<String> WAYS = List.of("digit", "scan", "measure");

    private final Words words;
    private final FormWords said;
    private final ChecklistsViewModel model;
    private final Editing editing;
    private final List<AnswerLine> answerLines = new ArrayList<>();
    private Editing.Target target = new Editing.Target(NewQuestion.at(90), true);

    @FXML private Node form;

    @FXML private Label heading;

    @FXML private TextField english;

    @FXML private TextField french;

    @FXML private GridPane answers;

    @FXML private ComboBox<String> rest;

    @FXML private ComboBox<Asked> asked;

    @FXML private ComboBox<Optional<Condition>> when;

    @FXML private ComboBox<String> way;

    @FXML private HBox limits;

    @FXML private TextField least;

    @FXML private TextField most;

    @FXML private TextField unit;

    @FXML private TextField seconds;

    @FXML private Label refusal;

    private Subscription links = Subscription.EMPTY;

    FormController(Words words, ChecklistsViewModel model, Editing editing) {
        this.words = words;
        this.said = new FormWords(words);
        this.model = model;
        this.editing = editing;
    }

    @FXML
    private void initialize() {
        for (var answer : AnswerLine.ALL) {
            var line = new AnswerLine(answer, words);
            answerLines.add(line);
            line.into(answers, answerLines.size());
        }
        // keys: checklist.rest.*, checklist.asked.*, checklist.way.*
        choices(rest, RESTS, code -> words.text("checklist.rest." + code));
        choices(asked, List.of(Asked.values()), one -> words.text("checklist.asked." + one.code()));
        choices(way, WAYS, code -> words.text("checklist.way." + code));
        way.valueProperty().subscribe(code -> Shown.show(limits, "measure".equals(code)));
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // what is hidden cannot take the focus
        form.visibleProperty()
                .subscribe(
                        (_, shown) -> {
                            if (shown) english.requestFocus();
                        });
        links = editing.targetProperty().subscribe(now -> now.ifPresent(this::show));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private static <T> void choices(ComboBox<T> box, List<T> values, Function<T, String> named) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : named.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new IllegalStateException("nobody types here: " + text);
                    }
                });
        box.setItems(FXCollections.observableArrayList(values));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> keep();
            case ESCAPE -> cancel();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(Editing.Target next) {
        target = next;
        var question = next.form();
        var manner = question.manner();
        heading.setText(
                next.fresh() ? words.text("checklist.new-question") : said.question(question));
        english.setText(manner.words().getOrDefault("en", ""));
        french.setText(manner.words().getOrDefault("fr", ""));
        boolean bundled =
                english.getText().isEmpty() && french.getText().isEmpty() && !next.fresh();
        english.setPromptText(bundled ? said.question(question) : "");
        french.setPromptText(bundled ? said.question(question) : "");
        answerLines.forEach(line -> line.show(question, said));
        rest.setValue(question.ownLook() ? "look" : question.rest().code());
        asked.setValue(question.asked());
        choices(when, conditions(question), this::condition);
        when.setValue(manner.when());
        way.setValue(manner.scanned() ? "scan" : manner.limits().isPresent() ? "measure" : "digit");
        unit.setText(manner.limits().map(one -> one.unit()).orElse(""));
        least.setText(manner.limits().map(one -> Long.toString(one.least())).orElse(""));
        most.setText(manner.limits().map(one -> Long.toString(one.most())).orElse(""));
        seconds.setText(manner.seconds() == 0 ? "" : Integer.toString(manner.seconds()));
        refuse("", "");
        english.requestFocus();
    }

    /// Nothing, any fault of another question, each of its answers, and what stands there now.
    private List<Optional<Condition>> conditions(QuestionForm question) {
        var others =
                model.pictureProperty().get().lines().stream()
                        .map(line -> line.form())
                        .filter(other -> !other.id().equals(question.id()))
                        .filter(other -> !other.id().equals(QuestionForm.EACH_PART))
                        .filter(other -> other.asked() != Asked.NEVER)
                        .flatMap(FormController::of);
        return Stream.of(
                        Stream.of(Optional.<Condition>empty()),
                        question.manner().when().stream().map(Optional::of),
                        others.map(Optional::of))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static Stream<Condition> of(QuestionForm other) {
        var faults = other.cycle().stream().filter(Answer::fault).collect(Collectors.toSet());
        var single =
                Stream.concat(Stream.of(Answer.OK), other.cycle().stream())
                        .distinct()
                        .map(answer -> new Condition(other.id(), java.util.Set.of(answer)));
        return faults.size() > 1
                ? Stream.concat(Stream.of(new Condition(other.id(), faults)), single)
                : single;
    }

    private String condition(Optional<Condition> condition) {
        return condition.map(said::condition).orElseGet(() -> words.text("checklist.if-always"));
    }

    @FXML
    private void keep() {
        switch (FormCells.read(column -> cells().getOrDefault(column, ""))) {
            case FormCells.Line.Form(_, var entered) -> {
                editing.end();
                model.change(entered);
            }
            case FormCells.Line.Refused(var column, var cell) -> refuse(column, cell);
        }
    }

    @FXML
    private void cancel() {
        editing.end();
    }

    private Map<String, String> cells() {
        var cells = new HashMap<String, String>();
        cells.put("list", model.pictureProperty().get().scope().text());
        cells.put("question", target.fresh() ? freshId() : target.form().id());
        cells.put("place", Integer.toString(target.form().place()));
        cells.put("english", english.getText().strip());
        cells.put("french", french.getText().strip());
        cells.put("answers", AnswerLine.cycle(answerLines, target.form()));
        cells.put("rest", rest.getValue());
        cells.put("asked", asked.getValue().code());
        when.getValue().ifPresent(hangs -> cells.put("if", FormCells.text(hangs)));
        cells.put("demands", AnswerLine.demands(answerLines));
        cells.put("way", wayCell());
        cells.put("seconds", seconds.getText().strip());
        return cells;
    }

    private String freshId() {
        var taken =
                model.pictureProperty().get().lines().stream()
                        .map(line -> line.form().id())
                        .collect(Collectors.toSet());
        return NewQuestion.id(
                english.getText().isBlank() ? french.getText() : english.getText(), taken);
    }

    private String wayCell() {
        return way.getValue().equals("measure")
                ? String.join(
                        ":",
                        "measure",
                        unit.getText().strip(),
                        least.getText().strip(),
                        most.getText().strip())
                : way.getValue();
    }

    private void refuse(String column, String cell) {
        Map<String, Control> fields =
                Map.of(
                        "english", english, "french", french, "rest", rest, "way", way, "seconds",
                        seconds);
        fields.forEach((name, field) -> Shown.state(field, "refused", name.equals(column)));
        refusal.setText(
                column.isEmpty() ? "" : words.text("checklist.form-refused." + column, cell));
        Shown.show(refusal, !column.isEmpty());
        Optional.ofNullable(fields.get(column)).ifPresent(Control::requestFocus);
    }
}
