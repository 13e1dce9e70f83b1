package plumbline.gui.navigation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/// The one thing that is looked at now, whichever view it was picked in.
public final class Selection {

    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();

    /// A tab that comes to the front is what is looked at; a place leaves the choice to its view.
    public Selection(Navigator navigator) {
        navigator.currentProperty().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject;
    }

    public void select(@Nullable Subject next) {
        subject.set(next);
    }

    private void follow(@Nullable OpenTab front) {
        if (front == null) {
            select(null);
        } else if (!(front.subject() instanceof Subject.OfPlace)) {
            select(front.subject());
        }
    }
}
