package regrade.platform.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

/// A small framed picture that comes a moment later, or a sign and a word where there is none.
public final class PictureTile extends StackPane {
    private final double edge;

    /// @param edge width of the square it stands in, in pixels
    /// @param name what it is, in words, for who cannot see it
    public PictureTile(double edge, String name) {
        this.edge = edge;
        getStyleClass().add("picture-tile");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinSize(edge, edge);
        setPrefSize(edge, edge);
        setMaxSize(edge, edge);
        getChildren().setAll(new FontIcon("mdi2i-image-outline"));
    }

    /// On the screen's thread.
    ///
    /// @param argb `width × height` pixels as 0xAARRGGBB
    public void show(int width, int height, int[] argb) {
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(edge - 2);
        view.setFitHeight(edge - 2);
        getChildren().setAll(view);
    }

    /// On the screen's thread.
    ///
    /// @param word what is wrong with it
    public void wrong(String word) {
        var said = new Label(word, new FontIcon("mdi2i-image-broken-variant"));
        said.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // the word stands in full, also where the tile is smaller than it
        setPrefWidth(USE_COMPUTED_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("bad");
        setAccessibleText(getAccessibleText() + ", " + word);
        getStyleClass().add("bad");
        getChildren().setAll(said);
    }
}
