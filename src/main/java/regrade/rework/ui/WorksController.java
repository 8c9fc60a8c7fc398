package regrade.rework.ui;

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

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.rework.WorkFinding;
import regrade.rework.WorkWords;

/// The works as sentences and the keys that work on them.
final class WorksController implements Linked {
    private final Words words;
    private final WorksViewModel model;

    @FXML private Node page;

    @FXML private Label status;

    @FXML private ListView<WorkRow> works;

    @FXML private VBox findings;

    @FXML private Node hint;

    @FXML private Node work;

    @FXML private Node wage;

    @FXML private Node versions;

    private Subscription links = Subscription.EMPTY;
    private boolean showing;

    WorksController(Words words, WorksViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        works.setCellFactory(_ -> new WorkCell(words, this::say));
        works.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !showing) model.choose(row.id());
                        });
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        model.stateProperty().subscribe(this::show),
                        model.chosenProperty().subscribe(_ -> select()),
                        model.formProperty().subscribe(_ -> side()),
                        model.versionsListedProperty().subscribe(_ -> side()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void publish() {
        model.publish();
    }

    private WorkWords say() {
        return new WorkWords(words, model.stateProperty().get().asked());
    }

    private void show(WorksState now) {
        showing = true;
        works.getItems().setAll(now.rows());
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

    private static Node line(WorkFinding found, String sentence) {
        var shape = found.refuses() ? "mdi2a-alert-octagon" : "mdi2a-alert-outline";
        var label = new Label(sentence, new FontIcon(shape));
        label.getStyleClass().addAll("finding", found.refuses() ? "bad" : "question");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void select() {
        var id = model.chosenProperty().get();
        for (int i = 0; i < works.getItems().size(); i++)
            if (works.getItems().get(i).id().equals(id)) {
                if (works.getSelectionModel().getSelectedIndex() == i) return;
                works.getSelectionModel().select(i);
                works.getFocusModel().focus(i);
                works.scrollTo(Math.max(0, i - 2));
                return;
            }
    }

    private void side() {
        var entering = model.formProperty().get();
        boolean listed = model.versionsListedProperty().get() && entering.isEmpty();
        boolean away = !hint.isVisible();
        Shown.show(work, entering.filter(WorksForm.OfWork.class::isInstance).isPresent());
        Shown.show(wage, entering.filter(WorksForm.OfWage.class::isInstance).isPresent());
        Shown.show(versions, listed);
        Shown.show(hint, entering.isEmpty() && !listed);
        if (away && hint.isVisible()) works.requestFocus();
    }

    private void pressed(KeyEvent event) {
        boolean acted = event.isShortcutDown() ? shortcut(event) : key(event);
        if (acted) event.consume();
    }

    private boolean shortcut(KeyEvent event) {
        // in a text these are the text's own
        if (event.getTarget() instanceof TextInputControl && event.getCode() == KeyCode.Z)
            return false;
        switch (event.getCode()) {
            case ENTER -> model.publish();
            case N -> {
                if (event.isShiftDown()) model.makeWage();
                else model.makeWork();
            }
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
        if (!works.isFocused()) return false;
        switch (event.getCode()) {
            case SPACE -> model.switchOver();
            case F2, ENTER -> model.edit();
            case DELETE -> model.remove();
            default -> {
                return false;
            }
        }
        return true;
    }
}
