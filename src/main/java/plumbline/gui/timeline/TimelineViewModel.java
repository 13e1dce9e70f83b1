package plumbline.gui.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.FolderReading;
import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.timeline.Course;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Lanes;
import plumbline.drawing.timeline.ProposedFindings;
import plumbline.drawing.timeline.Span;
import plumbline.drawing.timeline.Stop;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The migrations of all open services on their lanes, and which part of them is seen.
public final class TimelineViewModel {

    private static final double STEP = 0.7;
    private static final double PAGE = 0.25;

    private final OpenAudit audit;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final Words words;
    private final ObservableList<Lane> lanes = FXCollections.observableArrayList();
    private final ObservableList<Lane> shownLanes = FXCollections.unmodifiableObservableList(lanes);
    private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(Axis.RUNNING);
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(new Span(0, 1));
    private final ObjectProperty<@Nullable Spot> cursor = new SimpleObjectProperty<>();
    private List<Path> folders = List.of();
    private @Nullable RunningTask<Laid> running;

    /// A migration on its lane.
    public record Spot(int row, Stop stop) {}

    /// Lanes, each with the folder it was read from.
    private record Laid(List<Lane> lanes, List<Path> folders) {}

    public TimelineViewModel(OpenAudit audit, TaskRunner tasks, InstantSource clock, Words words) {
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        audit.proposedProperty().subscribe(now -> layOut(now.folders()));
        axis.subscribe(this::showAll);
    }

    public OpenAudit audit() {
        return audit;
    }

    /// One below the other; empty where nothing is open or laid out yet.
    public ObservableList<Lane> lanes() {
        return shownLanes;
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
        RunningTask<Laid> before = running;
        if (before != null) {
            before.cancel();
        }
        RunningTask<Laid> task = tasks.run(words.get("task.timeline"), _ -> lay(folders));
        running = task;
        task.onDone(
                laid -> {
                    if (task.equals(running)) {
                        show(laid);
                    }
                });
    }

    private Laid lay(List<Audit> audits) {
        List<Lane> laid = new ArrayList<>();
        List<Path> roots = new ArrayList<>();
        for (Audit audit : audits) {
            FolderReading reading = audit.reading();
            List<SetTimeline> timelines =
                    Timelines.of(reading, TimelineRules.USUAL, clock.instant());
            laid.addAll(Lanes.of(reading, timelines, new ProposedFindings(audit)));
            roots.addAll(Collections.nCopies(laid.size() - roots.size(), reading.root()));
        }
        return new Laid(laid, roots);
    }

    private void show(Laid laid) {
        cursor.set(null);
        folders = laid.folders();
        lanes.setAll(laid.lanes());
        showAll();
    }

    /// The file in which a migration stands.
    public Path file(Spot spot) {
        return folders.get(spot.row()).resolve(spot.stop().migration().file());
    }

    /// All of the axis.
    public void showAll() {
        span.set(whole());
    }

    public Span whole() {
        return Span.whole(lanes, axis.get());
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
        Course course = lanes.get(now.row()).on(axis.get());
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
                row >= 0 && row < lanes.size();
                row += direction) {
            Course course = lanes.get(row).on(axis.get());
            if (!course.isEmpty()) {
                go(new Spot(row, nearest(course, place)));
                return;
            }
        }
    }

    private static Stop nearest(Course course, double place) {
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
}
