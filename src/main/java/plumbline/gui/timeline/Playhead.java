package plumbline.gui.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.timeline.Course;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.timeline.TimelineViewModel.Spot;

import java.util.Optional;

/// The moment that the schema over time looks at, on the lane of its set: moved here it moves
/// there, and the other way round.
public final class Playhead {

    private final TimelineViewModel model;
    private final SharedLook look;
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.USUAL);

    /// How fast migrations follow each other.
    enum Speed {
        HALF(0.5),
        USUAL(1),
        DOUBLE(2);

        private final double rate;

        Speed(double rate) {
            this.rate = rate;
        }

        double rate() {
            return rate;
        }
    }

    public Playhead(TimelineViewModel model, SharedLook look) {
        this.model = model;
        this.look = look;
        look.momentProperty().subscribe(_ -> follow());
        model.chart().subscribe(_ -> follow());
    }

    /// Nothing where no schema was looked at yet.
    ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /// Whether it goes on by itself.
    BooleanProperty playingProperty() {
        return playing;
    }

    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    private void follow() {
        spot.set(
                Optional.ofNullable(look.momentProperty().get())
                        .flatMap(each -> model.laid().find(each.file(), each.id()))
                        .orElse(null));
        if (spot.get() == null) {
            playing.set(false);
        }
    }

    /// The next migration of its lane, or one before; where it is nowhere it comes to what is
    /// looked at. Whether it moved.
    boolean move(int by) {
        Spot now = spot.get();
        if (now == null) {
            return begin();
        }
        Course course = course(now);
        int at = course.stops().indexOf(now.stop());
        int next = Math.clamp((long) at + by, 0, Math.max(0, course.size() - 1));
        return !course.isEmpty() && next != at && go(new Spot(now.row(), course.stops().get(next)));
    }

    private boolean begin() {
        if (model.cursorProperty().get() == null) {
            model.stepLane(0);
        }
        Spot here = model.cursorProperty().get();
        return here != null && go(here);
    }

    /// The migration of its lane that is nearest to a place.
    void moveTo(double place) {
        Spot now = spot.get();
        if (now != null && !course(now).isEmpty()) {
            Spot next = new Spot(now.row(), TimelineViewModel.nearest(course(now), place));
            if (!next.equals(now)) {
                go(next);
            }
        }
    }

    private Course course(Spot now) {
        return model.lanes().get(now.row()).on(model.axisProperty().get());
    }

    private boolean go(Spot next) {
        model.go(next);
        look.momentProperty()
                .set(new SharedLook.OfMigration(model.file(next), next.stop().migration().id()));
        return true;
    }

    /// Begins to go on by itself, from the start of the lane where it is at its end; or stops.
    void turn() {
        if (playing.get()) {
            playing.set(false);
            return;
        }
        Spot now = spot.get();
        if (now != null && isLast(now)) {
            move(-Integer.MAX_VALUE);
        }
        playing.set(spot.get() != null || begin());
    }

    private boolean isLast(Spot now) {
        Course course = course(now);
        return !course.isEmpty() && course.stops().getLast().equals(now.stop());
    }

    /// One migration further, as long as there is one.
    void tick() {
        if (!move(1)) {
            playing.set(false);
        }
    }

    /// Stops; whether it was going.
    boolean leave() {
        boolean was = playing.get();
        playing.set(false);
        return was;
    }
}
