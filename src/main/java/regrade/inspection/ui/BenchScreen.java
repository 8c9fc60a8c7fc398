package regrade.inspection.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.Objects;

/// Offers the bench to the shell.
public final class BenchScreen {
    private BenchScreen() {}

    /// @param picker where photos are chosen from
    public static Screen of(Words words, BenchViewModel model, Clock clock, FilePicker picker) {
        var controllers =
                Controllers.of(
                                BenchController.class,
                                () -> new BenchController(words, model, picker, clock))
                        .and(UnitController.class, () -> new UnitController(words, model))
                        .and(ParcelController.class, () -> new ParcelController(words, model))
                        .and(PhotosController.class, () -> new PhotosController(words, model))
                        .and(
                                ChecksController.class,
                                () -> new ChecksController(words, model, clock))
                        .and(
                                ReworkController.class,
                                () -> new ReworkController(words, model, clock))
                        .and(BlindController.class, () -> new BlindController(words, model))
                        .and(IdleController.class, () -> new IdleController(words, model))
                        .and(AskController.class, () -> new AskController(words, model))
                        .and(OutcomeController.class, () -> new OutcomeController(words, model))
                        .and(ListingController.class, () -> new ListingController(words, model))
                        .and(OffersController.class, () -> new OffersController(words, model))
                        .and(StripController.class, () -> new StripController(words, model, clock));
        var fxml = Objects.requireNonNull(BenchScreen.class.getResource("bench.fxml"));
        return new Screen("bench", "mdi2c-clipboard-check-outline", fxml, controllers, model::look);
    }
}
