package regrade.mapping.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the mappings to the returns screen.
public final class MappingsPage {
    private MappingsPage() {}

    public static Screen of(Words words, MappingsViewModel model) {
        var fxml = Objects.requireNonNull(MappingsPage.class.getResource("mappings.fxml"));
        var controllers =
                Controllers.of(MappingsController.class, () -> new MappingsController(words, model))
                        .and(
                                MappingFormController.class,
                                () -> new MappingFormController(words, model));
        return new Screen("mappings", "mdi2t-table-column", fxml, controllers, model::look);
    }
}
