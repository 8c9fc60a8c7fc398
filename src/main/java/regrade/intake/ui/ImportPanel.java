package regrade.intake.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.i18n.Words;

/// Offers the files being taken in to a screen that shows them.
public final class ImportPanel {
    private ImportPanel() {}

    /// For a screen that includes `import.fxml`.
    public static Controllers controllers(Words words, ImportViewModel model) {
        return Controllers.of(ImportController.class, () -> new ImportController(words, model));
    }
}
