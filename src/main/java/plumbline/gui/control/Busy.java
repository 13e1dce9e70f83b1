package plumbline.gui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

import plumbline.gui.style.Style;

/// What is seen while something is worked out, with a way to stop it.
public final class Busy extends HBox {

    private static final double SIZE = 22;

    public Busy(String doing, Button cancel) {
        super(10);
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(SIZE, SIZE);
        getChildren().addAll(turning, new Label(doing), cancel);
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Style.GRAPH_BUSY.on(this);
    }
}
