package regrade.practice.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import regrade.label.BarCode;

/// A bar code on white paper, whatever the theme: dark paper no scanner reads.
public final class BarCodeView extends Pane {
    // whole dots of the screen, wide enough for a scanner at arm's length
    private static final double MODULE = 2;
    private static final double HEIGHT = 36;
    private static final double EDGE = 4;

    public BarCodeView() {
        getStyleClass().add("bar-code");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT + 2 * EDGE);
        setMaxHeight(HEIGHT + 2 * EDGE);
    }

    void show(BarCode code) {
        setAccessibleText(code.text());
        double width = (code.modules() + 2 * BarCode.QUIET) * MODULE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        getChildren().setAll(code.bars().stream().map(BarCodeView::drawn).toList());
    }

    private static Rectangle drawn(BarCode.Bar bar) {
        var drawn =
                new Rectangle(
                        (BarCode.QUIET + bar.at()) * MODULE, EDGE, bar.width() * MODULE, HEIGHT);
        drawn.getStyleClass().add("bar-code-bar");
        return drawn;
    }
}
