package plumbline.gui.timeline;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Span;
import plumbline.drawing.timeline.Stop;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.review.query.Along;
import plumbline.review.query.Stretch;
import plumbline.review.query.TimeTerm;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Chooses a part of the axis, so that all views show only what has to do with its migrations: a
/// term of the filter that they share.
public final class Brush {

    private static final double DAY = 86_400;
    private static final double MINUTE = 60;
    private static final double HALF = 0.5;

    private final TimelineViewModel model;
    private final SharedFilter filter;
    private final BooleanProperty inHand = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyObjectWrapper<@Nullable Span> drawn = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Double> mark = new SimpleObjectProperty<>();
    private final ObservableValue<Object> changes;

    /// What has to be said about it.
    enum State {
        IDLE,
        BEGUN,
        /// No migration stands where somebody chose.
        MISSED
    }

    public Brush(TimelineViewModel model, OpenAudit audit, SharedFilter filter) {
        this.model = model;
        this.filter = filter;
        this.changes =
                Bindings.createObjectBinding(
                        Object::new, drawn, mark, filter.timeProperty(), model.chart());
        model.chart()
                .subscribe(
                        _ -> {
                            CellStops stops = new CellStops(audit, model.laid());
                            filter.setTimes(
                                    (stretch, cell) ->
                                            stops.of(cell).stream()
                                                    .anyMatch(each -> stands(each, stretch)));
                        });
        model.axisProperty().subscribe(_ -> drop());
    }

    SharedFilter filter() {
        return filter;
    }

    /// Whether dragging chooses, instead of moving what is seen.
    BooleanProperty inHandProperty() {
        return inHand;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What somebody is choosing now.
    ReadOnlyObjectProperty<@Nullable Span> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /// Where it was begun by key.
    ObjectProperty<@Nullable Double> markProperty() {
        return mark;
    }

    /// Another value whenever something of it looks different.
    ObservableValue<?> changes() {
        return changes;
    }

    /// From one place to another, in whichever direction.
    void draw(double from, double to) {
        state.set(State.IDLE);
        drawn.set(new Span(Math.min(from, to), Math.max(from, to)));
    }

    /// Takes what was drawn for the filter, unless no migration stands there.
    void take() {
        Span span = drawn.get();
        drop();
        if (span != null && !take(span)) {
            state.set(State.MISSED);
        }
    }

    /// Begins at the migration that is looked at, or ends there.
    void mark() {
        Spot spot = model.cursorProperty().get();
        OptionalDouble place = spot == null ? OptionalDouble.empty() : spot.stop().at(axis());
        Double begun = mark.get();
        if (place.isEmpty()) {
            state.set(State.MISSED);
        } else if (begun == null) {
            mark.set(place.getAsDouble());
            state.set(State.BEGUN);
        } else {
            draw(begun, place.getAsDouble());
            take();
        }
    }

    /// Stops choosing, or else lets pass what came at any time; whether there was something to
    /// leave.
    boolean leave() {
        if (drawn.get() != null || mark.get() != null) {
            drop();
            return true;
        }
        return filter.leaveTime();
    }

    private void drop() {
        drawn.set(null);
        mark.set(null);
        state.set(State.IDLE);
    }

    private boolean take(Span span) {
        DoubleSummaryStatistics meant =
                places().filter(each -> each >= span.from() && each <= span.to())
                        .summaryStatistics();
        if (meant.getCount() == 0) {
            return false;
        }
        filter.keepTo(
                axis() == Axis.RUNNING
                        ? rounded(new Span(meant.getMin(), meant.getMax()), 1)
                        : Stream.of(rounded(span, DAY), rounded(span, MINUTE))
                                .filter(each -> count(each) == meant.getCount())
                                .findFirst()
                                .orElseGet(() -> rounded(span, 1)));
        return true;
    }

    private long count(Stretch stretch) {
        return places().filter(stretch::holds).count();
    }

    /// Where the axis has migrations, of all lanes.
    private DoubleStream places() {
        return model.lanes().stream()
                .map(Lane::stops)
                .flatMap(List::stream)
                .map(each -> each.at(axis()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::orElseThrow);
    }

    /// In whole units, those of both ends included.
    private Stretch rounded(Span span, double unit) {
        return new Stretch(
                along(axis()),
                Math.floor(span.from() / unit) * unit,
                Math.floor(span.to() / unit) * unit + unit);
    }

    private Axis axis() {
        return model.axisProperty().get();
    }

    private static Along along(Axis axis) {
        return switch (axis) {
            case RUNNING -> Along.ORDER;
            case NAME_TIME -> Along.NAMED;
            case GIT -> Along.GIT;
        };
    }

    private static Axis axis(Along along) {
        return switch (along) {
            case ORDER -> Axis.RUNNING;
            case NAMED -> Axis.NAME_TIME;
            case GIT -> Axis.GIT;
        };
    }

    private static boolean stands(Stop stop, Stretch stretch) {
        OptionalDouble place = stop.at(axis(stretch.along()));
        return place.isPresent() && stretch.holds(place.orElseThrow());
    }

    /// Whether the filter asks for the time of a migration, on whichever axis.
    boolean passes(Stop stop) {
        return filter.timeProperty().get().all().stream().allMatch(each -> passes(stop, each));
    }

    private static boolean passes(Stop stop, TimeTerm term) {
        return term.negated() ^ term.either().stream().anyMatch(each -> stands(stop, each));
    }

    boolean isOn() {
        return !filter.timeProperty().get().isEmpty();
    }

    /// The parts of the axis that are asked for, as far as that is said of this axis; and what
    /// somebody is choosing now.
    List<Span> lit() {
        Span now = drawn.get();
        if (now != null) {
            return List.of(now);
        }
        return filter.timeProperty().get().all().stream()
                .filter(each -> !each.negated())
                .flatMap(each -> each.either().stream())
                .filter(each -> axis(each.along()) == axis())
                .map(this::span)
                .toList();
    }

    /// Around whole positions, and no farther than the axis.
    private Span span(Stretch stretch) {
        double before = stretch.along().isOfTimes() ? 0 : HALF;
        Span whole = model.whole();
        return new Span(
                Math.max(stretch.from() - before, whole.from()),
                Math.min(stretch.to() - before, whole.to()));
    }
}
