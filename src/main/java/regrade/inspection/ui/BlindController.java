package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// The middle of the bench at a second look: the questions, and nothing of what was found before.
final class BlindController implements Linked {
    private final Words words;
    private final BenchViewModel model;

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
        var rows = new QuestionRows(words, model, questions);
        links =
                model.pictureProperty()
                        .map(BenchPicture::asking)
                        .subscribe(asking -> show(rows, asking));
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

    private void show(QuestionRows rows, Asking asking) {
        root.setVisible(asking instanceof Asking.SecondLook);
        if (asking instanceof Asking.SecondLook at) show(rows, at);
    }

    private void show(QuestionRows rows, Asking.SecondLook at) {
        var look = at.look();
        var checklist = look.checklist();
        heading.setText(words.text("agreement.heading", look.open().size()));
        about.setText(look.unit().grouped() + " · " + look.title());
        Shown.show(person, look.samePerson());
        Shown.show(more, checklist.pages() > 1);
        more.setText(words.text("inspection.page", at.page() + 1, checklist.pages()));
        rows.show(
                new QuestionRows.Shown(checklist, at.page(), look.answers(), at.marked()),
                _ -> QuestionHints.Hint.NONE);
    }
}
