package regrade.app;

import regrade.photo.ui.PhotoController;
import regrade.photo.ui.PhotoViewModel;
import regrade.platform.fx.Controllers;

import java.util.Objects;

/// Photos in full size, over every screen.
final class PhotoView {
    private PhotoView() {}

    /// @param changed hears that a unit has another photo
    /// @param undo takes the last act back
    static PhotoViewModel model(
            Bench bench, WindowSession.Around around, Runnable changed, Runnable undo) {
        var acts =
                new PhotoViewModel.Acts(
                        bench.evidence().lookAtPhoto(),
                        bench.evidence().drawMarks(),
                        bench.evidence().markPhoto(),
                        changed,
                        undo);
        return new PhotoViewModel(around.background(), around.messages(), acts);
    }

    static Overlay over(WindowSession.Around around, PhotoViewModel photo) {
        var fxml = Objects.requireNonNull(PhotoController.class.getResource("photo.fxml"));
        var controllers =
                Controllers.of(
                        PhotoController.class, () -> new PhotoController(around.words(), photo));
        return new Overlay(fxml, controllers, photo.openProperty());
    }
}
