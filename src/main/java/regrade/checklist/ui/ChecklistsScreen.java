package regrade.checklist.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the lists of questions as a page of the settings.
public final class ChecklistsScreen {
    private ChecklistsScreen() {}

    /// @param picker where lists are read from and written to
    public static Screen of(Words words, ChecklistsViewModel model, FilePicker picker) {
        var fxml = Objects.requireNonNull(ChecklistsScreen.class.getResource("checklists.fxml"));
        var editing = new Editing();
        var controllers =
                Controllers.of(
                                ChecklistsController.class,
                                () -> new ChecklistsController(words, model, editing, picker))
                        .and(FormController.class, () -> new FormController(words, model, editing))
                        .and(DraftController.class, () -> new DraftController(words, model));
        return new Screen("checklists", "mdi2f-format-list-checks", fxml, controllers, model::look);
    }
}
