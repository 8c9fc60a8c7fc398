package regrade.dayclose.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// The day close as the shell takes it.
public final class DayCloseScreen {
    private DayCloseScreen() {}

    public static Screen of(Words words, DayCloseViewModel model) {
        var fxml = Objects.requireNonNull(DayCloseScreen.class.getResource("dayclose.fxml"));
        var controllers =
                Controllers.of(DayCloseController.class, () -> new DayCloseController(words, model))
                        .and(TotalsController.class, () -> new TotalsController(words, model));
        return new Screen("dayclose", "mdi2c-calendar-check", fxml, controllers, model::open);
    }
}
