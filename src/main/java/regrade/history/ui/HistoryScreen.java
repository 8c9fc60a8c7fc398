package regrade.history.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// The history as the shell takes it.
public final class HistoryScreen {
    private HistoryScreen() {}

    public static Screen of(Words words, HistoryViewModel model) {
        var fxml = Objects.requireNonNull(HistoryScreen.class.getResource("history.fxml"));
        var controllers =
                Controllers.of(HistoryController.class, () -> new HistoryController(words, model))
                        .and(LifeController.class, () -> new LifeController(words, model));
        return new Screen("history", "mdi2h-history", fxml, controllers, model::refresh);
    }
}
