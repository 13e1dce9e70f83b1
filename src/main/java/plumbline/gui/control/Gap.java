package plumbline.gui.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Space that takes what is left in a row.
public final class Gap extends Region {

    public Gap() {
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
