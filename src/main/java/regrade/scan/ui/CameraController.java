package regrade.scan.ui;

import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.util.Subscription;

import regrade.kernel.Text;
import regrade.platform.fx.Linked;
import regrade.scan.Barcode;
import regrade.scan.ReadCamera.Sight;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Draws what the camera sees, every symbol outlined with its text.
public final class CameraController implements Linked {
    private static final int LONGEST_TEXT = 40;
    // smaller than any window, so that the message bar and the photos stay in sight beside it
    private static final double WIDEST = 800;
    private static final double HIGHEST = 450;

    private final CameraViewModel model;
    private Subscription links = Subscription.EMPTY;

    @FXML private StackPane view;

    @FXML private ImageView picture;

    @FXML private Group outlines;

    public CameraController(CameraViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        // a hidden view lets clicks through to the screen below
        view.managedProperty().bind(view.visibleProperty());
        links =
                model.openProperty()
                        .subscribe(view::setVisible)
                        .and(model.sightProperty().subscribe(this::show));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<Sight> sight) {
        picture.setImage(sight.map(seen -> FxPixels.image(seen.image())).orElse(null));
        outlines.getChildren().setAll(sight.map(CameraController::outlines).orElse(List.of()));
    }

    private static List<Node> outlines(Sight sight) {
        double fits = Math.min(WIDEST / sight.image().width(), HIGHEST / sight.image().height());
        return IntStream.range(0, sight.barcodes().size())
                .boxed()
                .<Node>mapMulti(
                        (i, nodes) -> {
                            var barcode = sight.barcodes().get(i);
                            nodes.accept(outline(barcode, fits));
                            nodes.accept(text(i + 1, barcode, fits));
                        })
                .toList();
    }

    private static Polygon outline(Barcode barcode, double fits) {
        var outline =
                new Polygon(
                        barcode.corners().stream()
                                .flatMapToDouble(
                                        corner ->
                                                DoubleStream.of(
                                                        corner.x() * fits, corner.y() * fits))
                                .toArray());
        outline.getStyleClass().add("symbol-outline");
        return outline;
    }

    private static Label text(int number, Barcode barcode, double fits) {
        var shown = Text.clean(barcode.text(), LONGEST_TEXT);
        var label = new Label(number + "  " + shown);
        label.getStyleClass().add("symbol-text");
        label.setLayoutX(
                barcode.corners().stream().mapToInt(Barcode.Corner::x).min().orElse(0) * fits);
        label.setLayoutY(
                barcode.corners().stream().mapToInt(Barcode.Corner::y).max().orElse(0) * fits);
        return label;
    }
}
