package plumbline.gui.control;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.gui.style.Style;
import plumbline.report.StatusSign;

import java.util.Locale;

/// A result as a sign, a letter and a colour; hollow while it is only proposed.
public final class StatusMark extends Label {

    private @Nullable String colour;

    public StatusMark() {
        Style.STATUS_MARK.on(this);
    }

    /// Shows what stands, or what is proposed.
    public StatusMark show(@Nullable Status status, boolean proposed) {
        setText(StatusSign.of(status).toString());
        getStyleClass().remove(colour);
        colour =
                "status-"
                        + (status == null
                                ? "open"
                                : status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add(colour);
        Style.HOLLOW.set(this, proposed);
        return this;
    }
}
