package plumbline.gui.filter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import plumbline.words.Words;

/// Makes a drawing show the moment that the schema over time looks at.
public final class MomentSwitch extends ToggleButton {

    public MomentSwitch(
            String id, BooleanProperty following, ObservableValue<Boolean> without, Words words) {
        super(words.get("graph.moment.show"));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(words.get("graph.moment.tip")));
        selectedProperty().bindBidirectional(following);
        disableProperty().bind(without);
    }
}
