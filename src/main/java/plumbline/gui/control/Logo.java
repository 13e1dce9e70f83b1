package plumbline.gui.control;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The sign of Plumbline: a bob on its line. Drawn, so that it is sharp at every size.
public final class Logo extends StackPane {

    private static final double DRAWN_SIZE = 64;
    private static final String LINE = "M31 0 H33 V22 H31 Z";
    private static final String CAP = "M26 20 H38 A2 2 0 0 1 40 22 V26 H24 V22 A2 2 0 0 1 26 20 Z";
    private static final String BOB =
            "M18 29 A3 3 0 0 1 21 26 H43 A3 3 0 0 1 46 29 C46 40 39 47 32 62 C25 47 18 40 18 29 Z";
    private static final String SHADE = "M32 26 H43 A3 3 0 0 1 46 29 C46 40 39 47 32 62 Z";

    public Logo(double size) {
        getStyleClass().add("logo");
        Group drawing =
                new Group(
                        part(LINE, "line"),
                        part(CAP, "cap"),
                        part(BOB, "bob"),
                        part(SHADE, "shade"));
        drawing.setScaleX(size / DRAWN_SIZE);
        drawing.setScaleY(size / DRAWN_SIZE);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(new Group(drawing));
        setMouseTransparent(true);
    }

    private static SVGPath part(String path, String name) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("logo-" + name);
        return shape;
    }
}
