package plumbline.gui.filter;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Says which moment of the schema a drawing shows, and takes that back; not there while none is.
public final class MomentChip extends Button {

    private final Words words;
    private final Tooltip tip = new Tooltip();

    /// `moment` is empty while none is shown.
    public MomentChip(String id, ObservableValue<String> moment, Runnable leave, Words words) {
        this.words = words;
        setId(id);
        setGraphic(Icon.REMOVE.node());
        setMnemonicParsing(false);
        setTooltip(tip);
        setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> leave.run());
        moment.subscribe(this::tell);
        Style.TIME_CHIP.on(this);
    }

    private void tell(String moment) {
        setVisible(!moment.isEmpty());
        setText(moment);
        setAccessibleText(words.get("moment.on", moment));
        tip.setText(words.get("moment.on", moment) + "\n" + words.get("moment.leave"));
    }
}
