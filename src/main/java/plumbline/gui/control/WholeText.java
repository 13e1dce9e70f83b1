package plumbline.gui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Shows a text that is cut short as a whole, beside the pointer.
public final class WholeText {

    private static final double MEASURE = 480;

    private WholeText() {}

    public static <L extends Labeled> L of(L labeled) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(MEASURE);
        whole.textProperty().bind(labeled.textProperty());
        labeled.tooltipProperty()
                .bind(labeled.textTruncatedProperty().map(cut -> cut ? whole : null));
        return labeled;
    }

    /// Of a choice, what is chosen; it cannot tell whether that is cut short.
    public static <T> ComboBox<T> of(ComboBox<T> choice) {
        Tooltip whole = new Tooltip();
        whole.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(choice),
                                choice.valueProperty(),
                                choice.converterProperty()));
        choice.setTooltip(whole);
        return choice;
    }

    private static <T> String text(ComboBox<T> choice) {
        T value = choice.getValue();
        return value == null ? "" : choice.getConverter().toString(value);
    }
}
