package plumbline.gui.control;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A line of a list that is as high as its texts are when they are broken to the width of the list.
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 16;

    /// As wide as the list.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node line = getGraphic();
        if (line == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double height = line.prefHeight(Math.max(1, getListView().getWidth() - sides));
        return snapSizeY(height) + snappedTopInset() + snappedBottomInset();
    }
}
