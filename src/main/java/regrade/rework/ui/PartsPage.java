package regrade.rework.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the parts stock to the settings.
public final class PartsPage {
    private PartsPage() {}

    public static Screen of(Words words, PartsViewModel model) {
        var fxml = Objects.requireNonNull(PartsPage.class.getResource("parts.fxml"));
        var controllers =
                Controllers.of(PartsController.class, () -> new PartsController(words, model))
                        .and(DeliveryController.class, () -> new DeliveryController(words, model))
                        .and(CountController.class, () -> new CountController(words, model));
        return new Screen("parts", "mdi2p-package-variant", fxml, controllers, model::look);
    }
}
