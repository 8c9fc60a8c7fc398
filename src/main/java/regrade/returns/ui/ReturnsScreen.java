package regrade.returns.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Offers the list of expected returns to the returns screen.
public final class ReturnsScreen {
    private ReturnsScreen() {}

    /// What the screen does with files.
    ///
    /// @param take takes them in
    /// @param agree takes in the file that waits for an answer; whether one waited
    /// @param escape stops what runs, else takes its results away
    /// @param controllers of the part that shows them
    public record Imports(
            Consumer<List<Path>> take,
            BooleanSupplier agree,
            Runnable escape,
            Controllers controllers) {}

    public static Screen of(
            Words words, ReturnsViewModel model, Imports imports, FilePicker picker) {
        var controllers =
                imports.controllers()
                        .and(
                                ReturnsController.class,
                                () -> new ReturnsController(words, model, imports, picker));
        var fxml = Objects.requireNonNull(ReturnsScreen.class.getResource("returns.fxml"));
        return new Screen(
                "expected", "mdi2c-clipboard-list-outline", fxml, controllers, model::refresh);
    }
}
