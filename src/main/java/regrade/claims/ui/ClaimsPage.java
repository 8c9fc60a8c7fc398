package regrade.claims.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the claims to the returns screen.
public final class ClaimsPage {
    private ClaimsPage() {}

    public static Screen of(Words words, ClaimsViewModel model) {
        var fxml = Objects.requireNonNull(ClaimsPage.class.getResource("claims.fxml"));
        var controllers =
                Controllers.of(ClaimsController.class, () -> new ClaimsController(words, model))
                        .and(ClaimController.class, () -> new ClaimController(words, model));
        return new Screen("claims", "mdi2c-cash-refund", fxml, controllers, model::look);
    }
}
