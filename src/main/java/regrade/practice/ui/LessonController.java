package regrade.practice.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import regrade.kernel.UserMessage;
import regrade.label.DrawBarCodes;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.practice.Mark;
import regrade.practice.RunLesson.Standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Over the bench, in the place of the header: that this is practice, the story on the table, the
/// code to scan, what the coach says, and at the end what was reached.
final class LessonController implements Linked {
    private static final Duration OFTEN = Duration.millis(250);
    private static final List<String> TONES = List.of("good", "question", "done");

    private final Words words;
    private final PracticeViewModel model;
    private final DrawBarCodes bars;
    private final Timeline ticks;

    @FXML private Label title;

    @FXML private Label story;

    @FXML private HBox line;

    @FXML private Node bulb;

    @FXML private Label coach;

    @FXML private Node keys;

    @FXML private Node resultKeys;

    @FXML private Node scan;

    @FXML private BarCodeView code;

    @FXML private Label text;

    private Subscription links = Subscription.EMPTY;

    LessonController(Words words, PracticeViewModel model, DrawBarCodes bars) {
        this.words = words;
        this.model = model;
        this.bars = bars;
        this.ticks = new Timeline(new KeyFrame(OFTEN, _ -> model.tick()));
    }

    @FXML
    private void initialize() {
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
        links =
                Subscription.combine(
                        model.standingProperty().subscribe(this::show),
                        model.coachProperty().subscribe(_ -> speak()));
    }

    @Override
    public Subscription links() {
        return links.and(ticks::stop);
    }

    // keys: practice.lesson.*, practice.story.*
    private void show(Optional<Standing> standing) {
        title.setText(
                standing.map(
                                now ->
                                        words.text(
                                                "practice.title",
                                                model.number(),
                                                model.lessons(),
                                                words.text(
                                                        "practice.lesson." + now.lesson().code())))
                        .orElseGet(() -> words.text("practice.no-lesson")));
        story.setText(
                standing.map(now -> words.text("practice.story." + now.lesson().code()))
                        .orElseGet(() -> words.text("practice.choose")));
        Shown.show(keys, model.running());
        Shown.show(resultKeys, model.finished());
        var next = standing.flatMap(Standing::scan);
        scan.setVisible(next.isPresent());
        next.ifPresent(this::show);
        speak();
    }

    private void show(String next) {
        code.show(bars.draw(next));
        text.setText(next);
    }

    /// What the coach says, or what was reached.
    private void speak() {
        var result = model.standingProperty().get().filter(now -> now.result().isPresent());
        var said = model.coachProperty().get();
        line.setVisible(result.isPresent() || said.isPresent());
        bulb.setVisible(line.isVisible());
        coach.setText(result.map(this::reached).or(() -> said.map(this::spoken)).orElse(""));
        Shown.oneState(line, TONES, tone(result, said));
    }

    private static String tone(Optional<Standing> result, Optional<UserMessage> said) {
        if (result.isPresent())
            return result.flatMap(Standing::result).orElseThrow().allRight() ? "good" : "question";
        boolean wrong = said.filter(line -> line.tone() == UserMessage.Tone.QUESTION).isPresent();
        return wrong ? "question" : "done";
    }

    private String spoken(UserMessage message) {
        return words.text(message.key(), message.arguments().toArray());
    }

    private String reached(Standing finished) {
        var result = finished.result().orElseThrow();
        var figures =
                words.text(
                        "practice.reached",
                        result.right(),
                        result.of(),
                        result.effort().keys(),
                        result.ideal().keys(),
                        result.effort().scans(),
                        result.ideal().scans(),
                        result.seconds());
        return result.allRight()
                ? figures
                : words.text("practice.reached-wrong", figures, wrong(finished.marks()));
    }

    private String wrong(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !mark.right())
                .map(mark -> spoken(mark.what()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
