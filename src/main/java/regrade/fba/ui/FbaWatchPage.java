package regrade.fba.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the FBA watch to the returns screen.
public final class FbaWatchPage {
    private FbaWatchPage() {}

    public static Screen of(Words words, FbaWatchViewModel model) {
        var fxml = Objects.requireNonNull(FbaWatchPage.class.getResource("watch.fxml"));
        return new Screen(
                "fba-watch",
                "mdi2b-binoculars",
                fxml,
                Controllers.of(
                        FbaWatchController.class, () -> new FbaWatchController(words, model)),
                model::look);
    }
}
