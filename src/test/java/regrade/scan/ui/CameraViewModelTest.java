package regrade.scan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.DirectBackground;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.fx.MessageBar;
import regrade.scan.Barcode;
import regrade.scan.DecodeImage;
import regrade.scan.FrameSource;
import regrade.scan.GrayImage;
import regrade.scan.Pictures;
import regrade.scan.ReadCamera;
import regrade.scan.ReadCamera.Sight;
import regrade.scan.SymbolReader;
import regrade.scan.Symbology;
import regrade.scan.Viewfinder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class CameraViewModelTest {
    private static final GrayImage IMAGE = new GrayImage(2, 2, new byte[4]);
    private static final byte[] FRAME = {1, 2, 3};
    private static final Barcode ONE = barcode("LPNHE919225404");
    private static final Barcode TWO = barcode("REFERENCE1");
    private static final Path FILE = Path.of("any.png");

    private final List<String> scans = new ArrayList<>();
    private final MessageBar messages = new MessageBar(Runnable::run, _ -> {});
    private final HandFedCamera camera = new HandFedCamera();
    private List<Barcode> inPicture = List.of();
    private Pictures.Picture file = new Pictures.Picture.Pixels(IMAGE);
    private String setting = "0";
    private final Viewfinder viewfinder = new Viewfinder(() -> 0);
    private final CameraViewModel model = model();

    @Test
    void oneKeyOpensTheCameraAndClosesIt() {
        model.toggle();
        assertThat(model.openProperty().get()).isTrue();

        model.toggle();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(camera.closed).isTrue();
    }

    @Test
    void whatTheCameraSeesIsShownAndScanned() {
        inPicture = List.of(ONE, TWO);
        model.toggle();

        camera.frame.accept(FRAME);

        assertThat(model.sightProperty().get()).contains(new Sight(IMAGE, List.of(ONE, TWO)));
        assertThat(scans).containsExactly("]Q1LPNHE919225404", "]Q1REFERENCE1");
    }

    @Test
    void aFrameOnItsWayWhileTheViewIsClosedIsDropped() {
        inPicture = List.of(ONE);
        model.toggle();
        model.close();

        camera.frame.accept(FRAME);

        assertThat(model.sightProperty().get()).isEmpty();
        assertThat(scans).isEmpty();
    }

    @Test
    void withoutACameraOneIsToldSo() {
        setting = "";

        model.toggle();

        assertThat(model.openProperty().get()).isFalse();
        assertThat(messages.messageProperty().get())
                .contains(UserMessage.question("scan.camera-none"));
    }

    @Test
    void aPictureWithOneSymbolIsAScan() {
        inPicture = List.of(ONE);

        model.picture(FILE);

        assertThat(scans).containsExactly("]Q1LPNHE919225404");
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void aPictureWithSeveralIsShownAndADigitChooses() {
        inPicture = List.of(ONE, TWO);

        model.picture(IMAGE);

        assertThat(model.choosing()).isTrue();
        assertThat(scans).isEmpty();
        assertThat(model.choose(3)).isFalse();
        assertThat(model.choose(2)).isTrue();
        assertThat(scans).containsExactly("]Q1REFERENCE1");
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void aPictureWithoutOneSaysSo() {
        model.picture(FILE);

        assertThat(messages.messageProperty().get().orElseThrow().key())
                .isEqualTo("scan.picture-none");
    }

    @Test
    void aRefusedFileSaysWhy() {
        var why = UserMessage.bad("scan.picture-unknown", Remedy.CHECK_FILE);
        file = new Pictures.Picture.Refused(why);

        model.picture(FILE);

        assertThat(messages.messageProperty().get()).contains(why);
    }

    @Test
    void aCameraInTroubleIsTold() {
        model.toggle();

        camera.trouble.accept(UserMessage.bad("scan.camera-lost", Remedy.NONE));

        assertThat(messages.messageProperty().get().orElseThrow().key())
                .isEqualTo("scan.camera-lost");
    }

    @Test
    void aPhotoIsTakenOfTheNewestFrameAndOnlyWhileTheCameraIsOpen() {
        assertThat(viewfinder.view()).isEqualTo(new Viewfinder.View.Closed());
        model.toggle();
        assertThat(viewfinder.view()).isEqualTo(new Viewfinder.View.NoPicture());

        camera.frame.accept(FRAME);
        assertThat(viewfinder.view()).isEqualTo(new Viewfinder.View.Picture(FRAME, 0));

        camera.trouble.accept(UserMessage.bad("scan.camera-lost", Remedy.NONE));
        assertThat(viewfinder.view()).isEqualTo(new Viewfinder.View.NoPicture());

        model.close();
        camera.frame.accept(FRAME);
        assertThat(viewfinder.view()).isEqualTo(new Viewfinder.View.Closed());
    }

    private CameraViewModel model() {
        SymbolReader reader = (_, _) -> inPicture;
        var pictures =
                new Pictures() {
                    @Override
                    public Picture read(Path path) {
                        return file;
                    }

                    @Override
                    public Picture read(byte[] content) {
                        return file;
                    }
                };
        var parts =
                new CameraViewModel.Parts(
                        name -> name.isEmpty() ? Optional.empty() : Optional.of(camera),
                        () -> setting,
                        new ReadCamera(pictures, reader, Runnable::run, () -> 0),
                        new DecodeImage(pictures, reader),
                        viewfinder,
                        new CameraViewModel.Looking(new DirectBackground(), Runnable::run));
        return new CameraViewModel(parts, scans::add, messages);
    }

    private static Barcode barcode(String text) {
        return new Barcode(
                Symbology.QR_CODE,
                text,
                "]Q1",
                List.of(new Barcode.Corner(0, 0), new Barcode.Corner(1, 1)));
    }

    private static final class HandFedCamera implements FrameSource {
        private Consumer<byte[]> frame = image -> {};
        private Consumer<UserMessage> trouble = message -> {};
        private boolean closed;

        @Override
        public Running start(Consumer<byte[]> frame, Consumer<UserMessage> trouble) {
            this.frame = frame;
            this.trouble = trouble;
            return () -> closed = true;
        }
    }
}
