package regrade.grading.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.grading.Grade;
import regrade.grading.RuleFinding;
import regrade.grading.RuleWords;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// The rules as sentences and the keys that work on them: a grade's letter on a rule is the best it
/// leaves, `Space` switches it.
final class RulesController implements Linked {
    private final Words words;
    private final GradeRulesViewModel model;

    @FXML private Node page;

    @FXML private Label status;

    @FXML private ListView<RuleRow> rules;

    @FXML private VBox findings;

    @FXML private Node trial;

    @FXML private Node form;

    @FXML private Node versions;

    private Subscription links = Subscription.EMPTY;
    private boolean showing;

    RulesController(Words words, GradeRulesViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        rules.setCellFactory(_ -> new RuleCell(words, this::say));
        rules.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !showing) model.choose(row.id());
                        });
        rules.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        model.pageProperty().subscribe(this::show),
                        model.chosenProperty().subscribe(_ -> select()),
                        model.formProperty().subscribe(_ -> side()),
                        model.versionsListedProperty().subscribe(_ -> side()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void tryIt() {
        model.tryIt();
    }

    @FXML
    private void publish() {
        model.publish();
    }

    private RuleWords say() {
        return new RuleWords(words, model.pageProperty().get().asked());
    }

    private void show(RulesPage now) {
        showing = true;
        rules.getItems().setAll(now.rows());
        showing = false;
        select();
        status.setText(
                words.text(
                        now.changed() ? "grade.rules.draft" : "grade.rules.in-force",
                        now.inForce().version()));
        Shown.state(status, "question", now.changed());
        Shown.show(findings, !now.findings().isEmpty());
        var say = say();
        findings.getChildren()
                .setAll(
                        now.findings().stream()
                                .map(found -> line(found, say.finding(found, now.draft())))
                                .toList());
    }

    private static Node line(RuleFinding found, String sentence) {
        var shape = found.refuses() ? "mdi2a-alert-octagon" : "mdi2a-alert-outline";
        var label = new Label(sentence, new FontIcon(shape));
        label.getStyleClass().addAll("finding", found.refuses() ? "bad" : "question");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void select() {
        var id = model.chosenProperty().get();
        for (int i = 0; i < rules.getItems().size(); i++)
            if (rules.getItems().get(i).id().equals(id)) {
                if (rules.getSelectionModel().getSelectedIndex() == i) return;
                rules.getSelectionModel().select(i);
                rules.getFocusModel().focus(i);
                rules.scrollTo(Math.max(0, i - 3));
                return;
            }
    }

    /// The form and the versions stand where the trial does.
    private void side() {
        boolean entering = model.formProperty().get().isPresent();
        boolean listed = model.versionsListedProperty().get();
        boolean away = form.isVisible() || versions.isVisible();
        Shown.show(form, entering);
        Shown.show(versions, !entering && listed);
        Shown.show(trial, !entering && !listed);
        if (away && !entering && !listed) rules.requestFocus();
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        var grade = Grade.of(event.getCharacter());
        grade.ifPresent(model::leave);
        if (grade.isPresent()) event.consume();
    }

    private void pressed(KeyEvent event) {
        boolean acted = event.isShortcutDown() ? shortcut(event.getCode(), event) : key(event);
        if (acted) event.consume();
    }

    private boolean shortcut(KeyCode code, KeyEvent event) {
        // in a text these are the text's own
        if (event.getTarget() instanceof TextInputControl && code == KeyCode.Z) return false;
        switch (code) {
            case T -> model.tryIt();
            case ENTER -> model.publish();
            case N -> model.add();
            case Z -> model.undo();
            case U -> model.restoreShipped();
            case H -> model.versionsListedProperty().set(!model.versionsListedProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.escape();
            return true;
        }
        if (!rules.isFocused()) return false;
        switch (event.getCode()) {
            case SPACE -> model.switchOver();
            case F2 -> model.reword();
            case DELETE -> model.remove();
            default -> {
                return false;
            }
        }
        return true;
    }
}
