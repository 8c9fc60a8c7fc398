package regrade.parcel.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the parcels to the returns.
public final class ParcelsPage {
    private ParcelsPage() {}

    public static Screen of(Words words, ParcelsViewModel model, FilePicker picker) {
        var fxml = Objects.requireNonNull(ParcelsPage.class.getResource("parcels.fxml"));
        var controllers =
                Controllers.of(
                        ParcelsController.class, () -> new ParcelsController(words, model, picker));
        return new Screen(
                "parcels", "mdi2p-package-variant-closed", fxml, controllers, model::refresh);
    }
}
