package plumbline.gui.navigation;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A tab of the work area: pinned, or a preview that the next preview replaces.
public final class OpenTab {

    private final Subject subject;
    private final ReadOnlyBooleanWrapper preview;

    OpenTab(Subject subject, boolean preview) {
        this.subject = subject;
        this.preview = new ReadOnlyBooleanWrapper(preview);
    }

    public Subject subject() {
        return subject;
    }

    public ReadOnlyBooleanProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void pin() {
        preview.set(false);
    }
}
