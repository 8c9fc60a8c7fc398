package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.checklist.Checklist;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;

/// The middle of the bench at a second look: the questions, and nothing of what was found before.
final class BlindController implements Linked {
    private final Words words;
    private final BenchViewModel model;
    private final List<QuestionRow> rows = new ArrayList<>();

    @FXML private Node root;

    @FXML private Label heading;

    @FXML private Label about;

    @FXML private Label person;

    @FXML private Button more;

    @FXML private VBox questions;

    private Subscription links = Subscription.EMPTY;

    BlindController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < Checklist.PAGE; i++) {
            var row = new QuestionRow(words, model);
            rows.add(row);
            questions.getChildren().add(row.node());
        }
        links = model.pictureProperty().map(BenchPicture::asking).subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void restIsFine() {
        model.restIsFine();
    }

    @FXML
    private void nextPage() {
        model.nextPage();
    }

    @FXML
    private void finish() {
        model.enter();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void show(Asking asking) {
        root.setVisible(asking instanceof Asking.SecondLook);
        if (asking instanceof Asking.SecondLook at) show(at);
    }

    private void show(Asking.SecondLook at) {
        var look = at.look();
        var checklist = look.checklist();
        heading.setText(words.text("agreement.heading", look.open().size()));
        about.setText(look.unit().grouped() + " · " + look.title());
        Shown.show(person, look.samePerson());
        Shown.show(more, checklist.pages() > 1);
        more.setText(words.text("inspection.page", at.page() + 1, checklist.pages()));
        var shown = checklist.page(at.page());
        for (int i = 0; i < rows.size(); i++) {
            if (i >= shown.size() || !shown.get(i).asked(look.answers())) {
                rows.get(i).hide();
                continue;
            }
            var question = shown.get(i);
            rows.get(i)
                    .show(
                            new QuestionRow.Asked(
                                    question,
                                    Checklist.digitAt(i),
                                    look.answers().to(question.id()),
                                    at.marked().contains(question.id()),
                                    QuestionHints.Hint.NONE));
        }
    }
}
