package regrade.scan.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import regrade.scan.GrayImage;

/// What a window takes as scans besides keys: `F11` for the camera, a picture dropped or pasted.
///
/// To be joined to a scene after the wedge filter, which may have taken a key for itself. Files
/// dropped where something else takes them (a report on the returns screen) never arrive here.
public final class ScanGestures {
    private final CameraViewModel camera;
    private final int most;
    private boolean taken;

    public ScanGestures(CameraViewModel camera) {
        this(camera, GrayImage.MOST_PIXELS);
    }

    /// @param most pixels of a pasted or dropped picture
    ScanGestures(CameraViewModel camera, int most) {
        this.camera = camera;
        this.most = most;
    }

    public void listen(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    taken = false;
                    if (!event.isConsumed() && acted(event, scene)) event.consume();
                });
        // the digit that took a symbol must not answer a question of the bench as well
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (taken) event.consume();
                    taken = false;
                });
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private boolean acted(KeyEvent event, Scene scene) {
        if (event.getCode() == KeyCode.F11 && !event.isShortcutDown()) {
            camera.toggle();
            return true;
        }
        if (camera.openProperty().get() && event.getCode() == KeyCode.ESCAPE) {
            camera.close();
            return true;
        }
        if (camera.choosing() && event.getCode().isDigitKey())
            return taken = camera.choose(digit(event.getCode()));
        boolean paste = event.isShortcutDown() && event.getCode() == KeyCode.V;
        return paste
                && !(scene.getFocusOwner() instanceof TextInputControl)
                && pasted(Clipboard.getSystemClipboard());
    }

    /// French keyboards give digits with Shift only: the key counts, and its name ends in the
    /// digit.
    private static int digit(KeyCode code) {
        return code.getName().charAt(code.getName().length() - 1) - '0';
    }

    private boolean pasted(Clipboard clipboard) {
        if (clipboard.hasFiles())
            clipboard.getFiles().forEach(file -> camera.picture(file.toPath()));
        else if (clipboard.hasImage()) picture(clipboard.getImage());
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage())
            event.acceptTransferModes(TransferMode.COPY);
    }

    private void dropped(DragEvent event) {
        var dropped = event.getDragboard();
        if (dropped.hasFiles()) dropped.getFiles().forEach(file -> camera.picture(file.toPath()));
        else if (dropped.hasImage()) picture(dropped.getImage());
        event.setDropCompleted(dropped.hasFiles() || dropped.hasImage());
    }

    private void picture(Image image) {
        // what the clipboard holds may be no picture at all
        if (image.getWidth() < 1 || image.getHeight() < 1) camera.unreadable();
        else if (image.getWidth() * image.getHeight() > most) camera.tooLarge();
        else camera.picture(FxPixels.gray(image));
    }
}
