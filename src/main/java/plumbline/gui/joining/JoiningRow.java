package plumbline.gui.joining;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import plumbline.review.joining.Joining;
import plumbline.review.joining.Meeting;
import plumbline.review.joining.Side;

/// Something that the other copy decided about, and which side is to stand where both differ; as
/// long as nobody says so, both do.
final class JoiningRow {

    private final Meeting meeting;
    private final Joining joining;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.BOTH);

    JoiningRow(Meeting meeting, Joining joining) {
        this.meeting = meeting;
        this.joining = joining;
    }

    Meeting meeting() {
        return meeting;
    }

    /// Both copies that it is a part of.
    Joining joining() {
        return joining;
    }

    ObjectProperty<Side> sideProperty() {
        return side;
    }

    /// Where both agree, or only one of them said something, there is nothing to choose.
    void choose(Side wanted) {
        if (meeting.isDifferent()) {
            side.set(wanted);
        }
    }
}
