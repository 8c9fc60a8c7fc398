package regrade.history.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.Objects;

/// The history as the shell takes it.
public final class HistoryScreen {
    private HistoryScreen() {}

    /// @param clock of the bench
    public static Screen of(Words words, HistoryViewModel model, Clock clock) {
        var fxml = Objects.requireNonNull(HistoryScreen.class.getResource("history.fxml"));
        var controllers =
                Controllers.of(
                                HistoryController.class,
                                () -> new HistoryController(words, model, clock))
                        .and(MarksController.class, () -> new MarksController(words, model))
                        .and(LifeController.class, () -> new LifeController(words, model))
                        .and(
                                CorrectController.class,
                                () -> new CorrectController(words, model.correct()))
                        .and(
                                CapsuleController.class,
                                () -> new CapsuleController(words, model.capsule()));
        return new Screen("history", "mdi2h-history", fxml, controllers, model::refresh);
    }
}
