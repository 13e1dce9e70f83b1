package plumbline.gui.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.Axis;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.timeline.Chart;
import plumbline.drawing.timeline.Course;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Span;
import plumbline.drawing.timeline.Stop;
import plumbline.drawing.timeline.Tint;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The migrations of all open services on their lanes, and which part of them is seen.
public final class TimelineViewModel {

    private static final double STEP = 0.7;
    private static final double PAGE = 0.25;

    private final SharedLook look;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final Words words;
    private final ReadOnlyObjectWrapper<LaidOut> laid =
            new ReadOnlyObjectWrapper<>(LaidOut.NOTHING);
    private final ObservableValue<Chart> chart = laid.map(LaidOut::chart);
    private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(Axis.RUNNING);
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(new Span(0, 1));
    private final ObjectProperty<@Nullable Spot> cursor = new SimpleObjectProperty<>();
    private final ObjectProperty<Tint> tint = new SimpleObjectProperty<>(Tint.PLAIN);
    private final DoubleProperty top = new SimpleDoubleProperty();
    private @Nullable RunningTask<LaidOut> running;
    private SharedLook.@Nullable OfMigration told;

    /// A migration on its lane.
    public record Spot(int row, Stop stop) {}

    /// `folders` are those that are open, each with what is proposed for it.
    public TimelineViewModel(
            ObservableValue<List<Audit>> folders,
            SharedLook look,
            TaskRunner tasks,
            InstantSource clock,
            Words words) {
        this.look = look;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        folders.subscribe(this::layOut);
        axis.subscribe(this::showAll);
        cursor.subscribe(this::tellOthers);
        look.migrationProperty().subscribe(this::follow);
    }

    /// Empty where nothing is open or laid out yet.
    public ObservableValue<Chart> chart() {
        return chart;
    }

    List<Lane> lanes() {
        return chart.getValue().lanes();
    }

    /// What the colour of signs says.
    public ObjectProperty<Tint> tintProperty() {
        return tint;
    }

    /// How far the lanes are scrolled.
    public DoubleProperty topProperty() {
        return top;
    }

    /// The order that is looked at; another one is shown whole.
    public ObjectProperty<Axis> axisProperty() {
        return axis;
    }

    /// The part of the axis that is seen.
    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// The migration that is looked at.
    public ObjectProperty<@Nullable Spot> cursorProperty() {
        return cursor;
    }

    /// Turns to the next of the three orders.
    public void turn() {
        axis.set(
                switch (axis.get()) {
                    case RUNNING -> Axis.NAME_TIME;
                    case NAME_TIME -> Axis.GIT;
                    case GIT -> Axis.RUNNING;
                });
    }

    private void layOut(List<Audit> folders) {
        RunningTask<LaidOut> before = running;
        if (before != null) {
            before.cancel();
        }
        RunningTask<LaidOut> task =
                tasks.run(words.get("task.timeline"), _ -> LaidOut.of(folders, clock.instant()));
        running = task;
        task.onDone(
                now -> {
                    if (task.equals(running)) {
                        show(now);
                    }
                });
    }

    /// Folders that were read again are seen where they were seen before.
    private void show(LaidOut now) {
        LaidOut before = laid.get();
        Spot spot = cursor.get();
        Span seen = span.get();
        boolean all = seen.equals(whole());
        cursor.set(null);
        laid.set(now);
        look.setDrawn(now.files());
        if (!now.goesOnFrom(before)) {
            top.set(0);
            showAll();
            follow(look.migrationProperty().get());
            return;
        }
        span.set(all ? whole() : seen.within(whole()));
        Optional.ofNullable(spot).flatMap(each -> now.find(before, each)).ifPresent(cursor::set);
    }

    private void tellOthers(@Nullable Spot spot) {
        if (spot != null) {
            told = new SharedLook.OfMigration(file(spot), spot.stop().migration().id());
            look.migrationProperty().set(told);
        }
    }

    /// Goes to the migration that another drawing looks at.
    private void follow(SharedLook.@Nullable OfMigration migration) {
        if (migration != null && !migration.equals(told)) {
            laid.get().find(migration.file(), migration.id()).ifPresent(this::go);
        }
    }

    /// The file in which a migration stands.
    public Path file(Spot spot) {
        return laid.get().file(spot.row(), spot.stop());
    }

    /// All of the axis.
    public void showAll() {
        span.set(whole());
    }

    public Span whole() {
        return Span.whole(lanes(), axis.get());
    }

    public void look(Span next) {
        span.set(next.within(whole()));
    }

    /// Larger for a step above zero, smaller for one below, around a place that stays.
    public void zoom(int steps, double around) {
        look(span.get().zoomed(Math.pow(STEP, steps), around, axis.get()));
    }

    /// Around what is looked at, or the middle.
    public void zoom(int steps) {
        zoom(steps, findPlace().orElse(span.get().place(0.5)));
    }

    private Optional<Double> findPlace() {
        return Optional.ofNullable(cursor.get())
                .map(spot -> spot.stop().at(axis.get()))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
    }

    /// A quarter of what is seen, to the right for more than zero.
    public void page(int by) {
        look(span.get().moved(by * PAGE * span.get().length()));
    }

    /// The next migration on its lane, or the first that is there.
    public void step(int by) {
        Spot now = cursor.get();
        if (now == null) {
            stepLane(0);
            return;
        }
        Course course = lanes().get(now.row()).on(axis.get());
        int at = course.stops().indexOf(now.stop());
        int next = at < 0 ? 0 : Math.clamp((long) at + by, 0, course.size() - 1);
        if (!course.isEmpty()) {
            go(new Spot(now.row(), course.stops().get(next)));
        }
    }

    /// The nearest migration on the next lane that has one.
    public void stepLane(int by) {
        Spot now = cursor.get();
        double place = findPlace().orElse(span.get().from());
        int direction = by == 0 ? 1 : Integer.signum(by);
        for (int row = now == null ? 0 : now.row() + by;
                row >= 0 && row < lanes().size();
                row += direction) {
            Course course = lanes().get(row).on(axis.get());
            if (!course.isEmpty()) {
                go(new Spot(row, nearest(course, place)));
                return;
            }
        }
    }

    /// The stop of a course that is nearest to a place; it has to have one.
    static Stop nearest(Course course, double place) {
        int behind = Math.min(course.from(place), course.size() - 1);
        int before = Math.max(0, behind - 1);
        boolean isBefore =
                Math.abs(course.place(before) - place) < Math.abs(course.place(behind) - place);
        return course.stops().get(isBefore ? before : behind);
    }

    /// Looks at a migration, and moves what is seen only as far as needed.
    public void go(Spot spot) {
        cursor.set(spot);
        spot.stop().at(axis.get()).ifPresent(this::reveal);
    }

    private void reveal(double place) {
        Span seen = span.get();
        double margin = seen.length() * 0.05;
        if (place < seen.from() + margin) {
            look(seen.moved(place - margin - seen.from()));
        } else if (place > seen.to() - margin) {
            look(seen.moved(place + margin - seen.to()));
        }
    }

    /// Looks closer at migrations that lie too close together to be told apart.
    public void open(List<Stop> stops) {
        double first = stops.getFirst().at(axis.get()).orElse(0);
        double last = stops.getLast().at(axis.get()).orElse(first);
        double room = Math.max((last - first) * 0.6, span.get().length() * 0.01);
        look(new Span(first - room, last + room));
    }

    /// Brings back what is looked at now, here and in the other drawings, and the part of the axis
    /// and of the lanes that is seen.
    public Runnable sight() {
        Runnable looked = look.sight();
        Axis axisNow = axis.get();
        Span spanNow = span.get();
        double topNow = top.get();
        return () -> {
            looked.run();
            axis.set(axisNow);
            look(spanNow);
            top.set(topNow);
        };
    }

    /// Folders in which nothing may be written.
    public List<Path> folders() {
        return laid.get().folders().stream().distinct().toList();
    }

    /// What was laid out last.
    LaidOut laid() {
        return laid.get();
    }
}
