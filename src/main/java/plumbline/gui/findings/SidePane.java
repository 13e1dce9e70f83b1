package plumbline.gui.findings;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;

import plumbline.gui.style.Style;

/// What is known on the left, what can be done on the right; below each other where there is little
/// room.
abstract class SidePane extends SplitPane {

    private static final double ENOUGH = 48;
    private static final double SHARE = 0.6;

    final void fill(Pane known, Pane act) {
        Label measure = new Label();
        measure.setManaged(false);
        measure.setVisible(false);
        known.getChildren().add(measure);
        getItems().setAll(scrolling(known), scrolling(act));
        setDividerPositions(SHARE);
        orientationProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () ->
                                        getWidth() == 0 || getWidth() > ENOUGH * size(measure)
                                                ? Orientation.HORIZONTAL
                                                : Orientation.VERTICAL,
                                widthProperty(),
                                measure.fontProperty()));
    }

    private static double size(Label measure) {
        return measure.getFont().getSize();
    }

    private static ScrollPane scrolling(Pane content) {
        ScrollPane scroll = new ScrollPane(Style.FINDINGS_PART.on(content));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
