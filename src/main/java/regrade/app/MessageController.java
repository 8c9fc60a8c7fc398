package regrade.app;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.kernel.UserMessage;
import regrade.kernel.UserMessage.Tone;
import regrade.platform.fx.Linked;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;

/// Shows the last message: its words, its colour, its shape, and a flash for those who do not hear
/// its sound.
final class MessageController implements Linked {
    private static final List<String> TONES = List.of("good", "question", "bad", "done");
    private static final Duration BLINK = Duration.millis(110);

    private final Words words;
    private final MessageBar messages;
    private final Timeline flash = new Timeline();

    @FXML private HBox bar;

    @FXML private FontIcon icon;

    @FXML private Label text;

    @FXML private Label remedy;

    private Subscription links = Subscription.EMPTY;

    MessageController(Words words, MessageBar messages) {
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        // on and off, not faded: each step of a fade is a frame to paint while the next scan comes
        flash.getKeyFrames().addAll(at(Duration.ZERO, 0.25), at(BLINK.divide(2), 1), at(BLINK, 1));
        flash.setCycleCount(3);
        show();
        links =
                messages.saidProperty()
                        .subscribe(
                                () -> {
                                    show();
                                    if (messages.messageProperty().get().isPresent())
                                        flash.playFromStart();
                                });
    }

    private KeyFrame at(Duration time, double opacity) {
        return new KeyFrame(
                time, new KeyValue(bar.opacityProperty(), opacity, Interpolator.DISCRETE));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show() {
        var message = messages.messageProperty().get();
        var tone = message.map(said -> code(said.tone())).orElse("");
        Shown.oneState(bar, TONES, tone);
        icon.setVisible(message.isPresent());
        message.ifPresent(said -> Shown.icon(icon, shape(said.tone())));
        text.setText(
                message.map(said -> words.text(said.key(), said.arguments().toArray())).orElse(""));
        remedy.setText(message.map(this::remedy).orElse(""));
        boolean remedied = !remedy.getText().isEmpty();
        remedy.setVisible(remedied);
        remedy.setManaged(remedied);
        bar.setAccessibleText(spoken(message));
        bar.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static String shape(Tone tone) {
        return switch (tone) {
            case GOOD -> "mdi2c-check-circle";
            case QUESTION -> "mdi2h-help-rhombus";
            case BAD -> "mdi2a-alert-octagon";
            case DONE -> "mdi2f-flag-checkered";
        };
    }

    private String remedy(UserMessage message) {
        return words.text("remedy." + message.remedy().code());
    }

    private String spoken(Optional<UserMessage> message) {
        return message.map(
                        said ->
                                words.text("tone." + code(said.tone()))
                                        + ". "
                                        + text.getText()
                                        + " "
                                        + remedy.getText())
                .orElse("");
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case QUESTION -> "question";
            case BAD -> "bad";
            case DONE -> "done";
        };
    }
}
