package plumbline.gui.navigation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/// The one thing that is looked at now, whichever view it was picked in.
public final class Selection {

    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();

    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject;
    }

    public void select(@Nullable Subject next) {
        subject.set(next);
    }
}
