package regrade.scan.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.scan.Barcode;
import regrade.scan.Cameras;
import regrade.scan.DecodeImage;
import regrade.scan.DecodeImage.Decoded;
import regrade.scan.FrameSource;
import regrade.scan.GrayImage;
import regrade.scan.ReadCamera;
import regrade.scan.ReadCamera.Sight;
import regrade.scan.Viewfinder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The camera view: a running camera, or a picture somebody dropped that holds several symbols to
/// choose from.
///
/// All calls on the screen's thread; so are all changes of its properties.
public final class CameraViewModel {
    private final Parts parts;
    private final Consumer<String> scanned;
    private final Feedback feedback;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FrameSource.Running> running = Optional.empty();

    /// What the view stands on.
    ///
    /// @param camera what the settings say now
    /// @param viewfinder is told what the camera sees
    public record Parts(
            Cameras cameras,
            Supplier<String> camera,
            ReadCamera read,
            DecodeImage decode,
            Viewfinder viewfinder,
            Looking looking) {}

    /// Where looking happens, and how its news come to the screen.
    public record Looking(Background background, Executor screen) {}

    /// @param scanned receives each scan, as a scanner that names its symbols would send it
    public CameraViewModel(Parts parts, Consumer<String> scanned, Feedback feedback) {
        this.parts = parts;
        this.scanned = scanned;
        this.feedback = feedback;
    }

    /// Whether the view is to be seen.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The newest picture and the symbols in it.
    public ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /// Opens the camera, or closes the view.
    public void toggle() {
        if (open.get()) close();
        else
            parts.cameras()
                    .named(parts.camera().get())
                    .ifPresentOrElse(this::start, this::noCamera);
    }

    public void close() {
        running.ifPresent(FrameSource.Running::close);
        running = Optional.empty();
        parts.viewfinder().close();
        open.set(false);
        sight.set(Optional.empty());
    }

    /// Reads a picture file.
    public void picture(Path file) {
        look(() -> parts.decode().decode(file));
    }

    /// Reads a picture that was pasted.
    public void picture(GrayImage image) {
        look(() -> parts.decode().decode(image));
    }

    /// Says that a pasted picture has too many pixels to be looked at.
    void tooLarge() {
        feedback.tell(UserMessage.bad("scan.picture-too-large", Remedy.CHECK_FILE));
    }

    /// Says that what was pasted is no picture.
    void unreadable() {
        feedback.tell(UserMessage.bad("scan.picture-unreadable", Remedy.CHECK_FILE));
    }

    /// Takes one symbol of the picture shown.
    ///
    /// @param number from 1, in reading order
    /// @return whether there is one
    public boolean choose(int number) {
        var barcodes = sight.get().map(Sight::barcodes).orElse(List.of());
        if (number < 1 || number > barcodes.size()) return false;
        if (running.isEmpty()) close();
        scanned.accept(barcodes.get(number - 1).scanned());
        return true;
    }

    /// Whether a still picture waits for one of its symbols to be chosen.
    public boolean choosing() {
        return open.get() && running.isEmpty();
    }

    private void start(FrameSource camera) {
        open.set(true);
        parts.viewfinder().open();
        running =
                Optional.of(
                        parts.read()
                                .read(
                                        camera,
                                        new ReadCamera.Listener(
                                                parts.viewfinder()::frame,
                                                seen ->
                                                        onScreen(
                                                                () -> sight.set(Optional.of(seen))),
                                                scan -> onScreen(() -> scanned.accept(scan)),
                                                this::trouble)));
    }

    private void trouble(UserMessage message) {
        parts.viewfinder().lost();
        onScreen(() -> feedback.tell(message));
    }

    /// What was on its way when the camera was closed is dropped.
    private void onScreen(Runnable news) {
        parts.looking()
                .screen()
                .execute(
                        () -> {
                            if (running.isPresent()) news.run();
                        });
    }

    private void noCamera() {
        feedback.tell(UserMessage.question("scan.camera-none"));
    }

    private void look(Callable<Decoded> work) {
        parts.looking()
                .background()
                .runLong("decode picture", work, this::looked, feedback::problem);
    }

    private void looked(Decoded decoded) {
        switch (decoded) {
            case Decoded.Refused(var why) -> feedback.tell(why);
            case Decoded.Found(var image, var barcodes) -> found(image, barcodes);
        }
    }

    private void found(GrayImage image, List<Barcode> barcodes) {
        switch (barcodes.size()) {
            case 0 -> feedback.tell(UserMessage.bad("scan.picture-none", Remedy.NONE));
            case 1 -> scanned.accept(barcodes.getFirst().scanned());
            default -> {
                close();
                sight.set(Optional.of(new Sight(image, barcodes)));
                open.set(true);
                feedback.tell(UserMessage.question("scan.picture-several", barcodes.size()));
            }
        }
    }
}
