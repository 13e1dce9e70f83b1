package plumbline.gui.control;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.gui.style.Style;

import java.util.Locale;

/// How much something weighs, as a word with a colour.
public final class SeverityMark extends Label {

    private @Nullable String colour;

    public SeverityMark() {
        Style.SEVERITY_MARK.on(this);
    }

    /// With ▲ where the same thing weighs differently in different places.
    public void show(@Nullable Severity severity, boolean differs) {
        getStyleClass().remove(colour);
        setText(severity == null ? "–" : severity.name() + (differs ? " ▲" : ""));
        if (severity != null) {
            colour = "weighs-" + severity.name().toLowerCase(Locale.ROOT);
            getStyleClass().add(colour);
        }
    }
}
