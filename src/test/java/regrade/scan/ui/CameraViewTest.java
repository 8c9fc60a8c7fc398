package regrade.scan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.DirectBackground;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.scan.DecodeImage;
import regrade.scan.GrayImage;
import regrade.scan.ReadCamera;
import regrade.scan.SymbolPicture;
import regrade.scan.Symbology;
import regrade.scan.Viewfinder;
import regrade.scan.device.ImageIoPictures;
import regrade.scan.device.ZxingSymbolReader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

class CameraViewTest {
    private final List<String> scans = new ArrayList<>();
    private final MessageBar messages = new MessageBar(Runnable::run, _ -> {});
    private final ZxingSymbolReader reader = new ZxingSymbolReader(System::nanoTime);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aDroppedPictureShowsItsSymbolsOutlinedAndADigitTakesOne(String language) throws Exception {
        var file = folder.resolve("two.png");
        Files.write(
                file,
                SymbolPicture.blank(700, 300)
                        .with(Symbology.QR_CODE, "FIRST", 4, 150, 150, 0)
                        .with(Symbology.QR_CODE, "SECOND", 4, 500, 150, 0)
                        .file("png"));
        var model = model();
        try (var window = open(model, Locale.of(language))) {
            window.act(() -> model.picture(file));

            assertThat(window.texts()).contains("1  FIRST", "2  SECOND");
            assertThat(
                            window.on(
                                    () ->
                                            window.scene()
                                                    .getRoot()
                                                    .lookupAll(".symbol-outline")
                                                    .size()))
                    .isEqualTo(2);

            window.press(KeyCode.DIGIT2);
            assertThat(scans).containsExactly("]Q1SECOND");
            assertThat(window.on(() -> window.scene().getRoot().isVisible())).isFalse();
        }
    }

    /// On the bench that digit would answer a question of the unit.
    @Test
    void theDigitThatTakesASymbolIsNotTypedAsWell() {
        var model = model();
        var typed = new ArrayList<String>();
        try (var window = open(model, Locale.ENGLISH)) {
            var picture =
                    SymbolPicture.blank(700, 300)
                            .with(Symbology.QR_CODE, "FIRST", 4, 150, 150, 0)
                            .with(Symbology.QR_CODE, "SECOND", 4, 500, 150, 0);
            window.act(() -> model.picture(picture.gray()));
            window.act(
                    () ->
                            window.scene()
                                    .addEventHandler(
                                            KeyEvent.KEY_TYPED,
                                            event -> typed.add(event.getCharacter())));

            window.press(KeyCode.DIGIT2);
            assertThat(scans).containsExactly("]Q1SECOND");
            assertThat(typed).isEmpty();

            window.press(KeyCode.DIGIT3);
            assertThat(typed).containsExactly("3");
        }
    }

    @Test
    void escapeClosesThePicture() {
        var model = model();
        try (var window = open(model, Locale.ENGLISH)) {
            var picture =
                    SymbolPicture.blank(700, 300)
                            .with(Symbology.QR_CODE, "FIRST", 4, 150, 150, 0)
                            .with(Symbology.QR_CODE, "SECOND", 4, 500, 150, 0);
            window.act(() -> model.picture(picture.gray()));

            window.press(KeyCode.ESCAPE);

            assertThat(model.openProperty().get()).isFalse();
            assertThat(scans).isEmpty();
        }
    }

    @Test
    void pixelsGoToTheScreenAndComeBackAsTheyWere() {
        var gray = new GrayImage(3, 2, new byte[] {0, 50, 100, (byte) 150, (byte) 200, (byte) 255});

        assertThat(FxPixels.gray(FxPixels.image(gray)).pixels()).isEqualTo(gray.pixels());
    }

    /// A picture of so many pixels would fill the test's memory: the limit is lowered instead.
    @ParameterizedTest
    @CsvSource({"12, scan.picture-none", "11, scan.picture-too-large"})
    void aPastedPictureIsLookedAtOrRefusedInWords(int most, String said) {
        var model = model();
        var image = FxPixels.image(new GrayImage(4, 3, new byte[12]));
        try (var window = open(model, Locale.ENGLISH, most)) {
            window.act(
                    () ->
                            Clipboard.getSystemClipboard()
                                    .setContent(Map.of(DataFormat.IMAGE, image)));

            window.press(KeyCode.SHORTCUT, KeyCode.V);

            assertThat(messages.messageProperty().get().orElseThrow().key()).isEqualTo(said);
        }
    }

    private WindowDriver open(CameraViewModel model, Locale language) {
        return open(model, language, GrayImage.MOST_PIXELS);
    }

    private WindowDriver open(CameraViewModel model, Locale language, int most) {
        return WindowDriver.open(
                stage -> {
                    var fxml =
                            Objects.requireNonNull(
                                    CameraController.class.getResource("camera.fxml"));
                    var controllers =
                            Controllers.of(
                                    CameraController.class, () -> new CameraController(model));
                    var view =
                            View.load(
                                    fxml,
                                    controllers,
                                    new Words(language, ZoneId.of("Europe/Paris")));
                    var scene = new Scene(view.root(), 1100, 700);
                    new ScanGestures(model, most).listen(scene);
                    stage.setScene(scene);
                    stage.show();
                });
    }

    private CameraViewModel model() {
        var parts =
                new CameraViewModel.Parts(
                        _ -> Optional.empty(),
                        () -> "",
                        new ReadCamera(
                                new ImageIoPictures(), reader, Runnable::run, System::nanoTime),
                        new DecodeImage(new ImageIoPictures(), reader),
                        new Viewfinder(System::nanoTime),
                        new CameraViewModel.Looking(new DirectBackground(), Runnable::run));
        return new CameraViewModel(parts, scans::add, messages);
    }
}
