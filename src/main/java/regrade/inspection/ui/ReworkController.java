package regrade.inspection.ui;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.ReworkSheet;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.rework.ReworkOrder;

import java.time.Clock;
import java.util.Optional;

/// The middle of the bench while a unit is at its rework: what is to be done, and the clock that
/// tells how long it still pays.
final class ReworkController implements Linked {
    private final Words words;
    private final BenchViewModel model;
    private final Clock clock;
    private final Timeline seconds = new Timeline();

    @FXML private Label worked;

    @FXML private Node remaining;

    @FXML private FontIcon sign;

    @FXML private Label left;

    @FXML private Label pays;

    @FXML private Label grades;

    @FXML private VBox works;

    @FXML private Label worth;

    @FXML private Button clockKey;

    private Optional<ReworkSheet> shown = Optional.empty();
    private Subscription links = Subscription.EMPTY;

    ReworkController(Words words, BenchViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        seconds.setCycleCount(Timeline.INDEFINITE);
        seconds.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> passed()));
        links = model.pictureProperty().subscribe(this::show).and(seconds::stop);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void startOrStop() {
        model.enter();
    }

    @FXML
    private void done() {
        model.restIsFine();
    }

    @FXML
    private void failed() {
        model.digit(0);
    }

    @FXML
    private void park() {
        model.park();
    }

    private void show(BenchPicture picture) {
        shown = picture.rework();
        shown.ifPresent(this::show);
        if (shown.map(ReworkSheet::order).filter(ReworkOrder::running).isPresent()) seconds.play();
        else seconds.stop();
    }

    private void passed() {
        shown.map(ReworkSheet::order).ifPresent(this::time);
        model.timePassed(clock.instant());
    }

    private void show(ReworkSheet sheet) {
        var order = sheet.order();
        var plan = order.plan();
        grades.setText(words.text("rework.grades", plan.from().code(), plan.reaches().code()));
        worth.setText(
                words.text(
                        "rework.worth",
                        plan.before(),
                        plan.after(),
                        plan.parts(),
                        plan.perHour(),
                        plan.net()));
        clockKey.setText(words.text(order.running() ? "rework.stop" : "rework.start"));
        time(order);
        works.getChildren().clear();
        var said = new ReworkWords(words, sheet.draft().checklist());
        for (int i = 0; i < plan.works().size(); i++) works.getChildren().add(row(said, sheet, i));
    }

    /// @param place of the work, from 0
    private Node row(ReworkWords said, ReworkSheet sheet, int place) {
        var work = sheet.order().plan().works().get(place);
        int digit = place + 1;
        boolean done = sheet.order().done(work);
        boolean lacking = sheet.lacking().contains(work.question());
        var icon = new FontIcon(done ? "mdi2c-check-circle" : "mdi2c-circle-outline");
        var row = new ChoiceRow(icon, Integer.toString(digit));
        var state = done ? words.text("rework.ticked") : "";
        row.show(said.work(work), said.details(work, lacking), state, done);
        row.button().setOnAction(event -> model.digit(digit));
        return row.node();
    }

    private void time(ReworkOrder order) {
        var now = clock.instant();
        var rest = order.left(now);
        boolean over = !rest.isPositive();
        worked.setText(ReworkWords.minutes(order.spent(now)));
        left.setText(ReworkWords.minutes(rest));
        pays.setText(words.text(over ? "rework.over" : "rework.left"));
        Shown.icon(sign, over ? "mdi2c-close-octagon" : "mdi2t-timer-outline");
        Shown.state(remaining, "bad", over);
    }
}
