package regrade.agreement.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the agreement of two looks to the settings.
public final class AgreementPage {
    private AgreementPage() {}

    public static Screen of(Words words, AgreementViewModel model) {
        var fxml = Objects.requireNonNull(AgreementPage.class.getResource("agreement.fxml"));
        var controllers =
                Controllers.of(
                        AgreementController.class, () -> new AgreementController(words, model));
        return new Screen("agreement", "mdi2e-eye-check-outline", fxml, controllers, model::look);
    }
}
