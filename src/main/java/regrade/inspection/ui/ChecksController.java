package regrade.inspection.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import regrade.checklist.Question;
import regrade.inspection.Worksheet;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/// The second column: the questions of the unit's checklist.
final class ChecksController implements Linked {
    private final Words words;
    private final BenchViewModel model;
    private final Clock clock;
    private final Timeline ticking;
    private Optional<QuestionRows> rows = Optional.empty();

    @FXML private Label heading;

    @FXML private Button more;

    @FXML private VBox questions;

    private Subscription links = Subscription.EMPTY;

    ChecksController(Words words, BenchViewModel model, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.ticking = new Timeline(new KeyFrame(Duration.millis(200), event -> tick()));
        this.model = model;
    }

    @FXML
    private void initialize() {
        rows = Optional.of(new QuestionRows(words, model, questions));
        ticking.setCycleCount(Animation.INDEFINITE);
        links =
                Subscription.combine(
                        model.pictureProperty().subscribe(this::show),
                        model.timerProperty().subscribe(this::timed),
                        ticking::stop);
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

    private void timed(Optional<TestTimer.Running> test) {
        if (test.isPresent()) ticking.play();
        else ticking.stop();
        show(model.pictureProperty().get());
    }

    private void tick() {
        model.tick(clock.instant());
        show(model.pictureProperty().get());
    }

    private void show(BenchPicture picture) {
        picture.unit().ifPresent(sheet -> questions(picture, sheet));
    }

    private void questions(BenchPicture picture, Worksheet sheet) {
        var checklist = sheet.draft().checklist();
        var answers = sheet.draft().answers();
        int open = answers.open(checklist).size();
        heading.setText(words.text("inspection.checks", open));
        Shown.show(more, checklist.pages() > 1);
        more.setText(words.text("inspection.page", picture.page() + 1, checklist.pages()));
        var hints = new QuestionHints(words, sheet.draft());
        rows.orElseThrow()
                .show(
                        new QuestionRows.Shown(
                                checklist, picture.page(), answers, picture.marked()),
                        question -> hints.of(question, running(question)));
    }

    private OptionalLong running(Question question) {
        return model.timerProperty()
                .get()
                .filter(test -> test.question().equals(question.id()))
                .map(test -> OptionalLong.of(test.left(clock.instant())))
                .orElseGet(OptionalLong::empty);
    }
}
