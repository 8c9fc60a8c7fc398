package regrade.platform.fx;

import javafx.scene.layout.HBox;

/// A row that shows as many of its children as fit in full, from the left; the others are not cut,
/// they do not appear.
public final class FittingRow extends HBox {
    public FittingRow() {
        setMinWidth(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double used = snappedLeftInset() + snappedRightInset();
        for (var child : getManagedChildren()) {
            used += snapSizeX(child.prefWidth(-1));
            child.setVisible(used <= getWidth());
            used += snapSpaceX(getSpacing());
        }
        super.layoutChildren();
    }
}
