package regrade.platform.fx;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Columns side by side over the whole height, each with its part of the width whatever stands in
/// it.
///
/// It never asks its columns how large they would like to be: a text that changes in one of them is
/// laid out there and nowhere else.
public final class Columns extends Pane {
    private static final String PERCENT = "regrade.columns.percent";

    private double gap;

    public double getGap() {
        return gap;
    }

    /// Between two columns, in pixels.
    public void setGap(double gap) {
        this.gap = gap;
        requestLayout();
    }

    public static double getPercent(Node column) {
        return column.getProperties().get(PERCENT) instanceof Double percent ? percent : 0;
    }

    /// The column's part of the width, without the gaps; all of them give 100.
    public static void setPercent(Node column, double percent) {
        column.getProperties().put(PERCENT, percent);
        if (column.getParent() instanceof Columns columns) columns.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var columns = getManagedChildren();
        double inner =
                getWidth() - snappedLeftInset() - snappedRightInset() - gap * (columns.size() - 1);
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        double percent = 0;
        for (var column : columns) {
            double left = snapPositionX(inner * percent / 100);
            percent += getPercent(column);
            double width = snapPositionX(inner * percent / 100) - left;
            column.resizeRelocate(x, snappedTopInset(), width, height);
            x += width + gap;
        }
    }
}
