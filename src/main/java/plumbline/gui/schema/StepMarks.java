package plumbline.gui.schema;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Danger;
import plumbline.analysis.evolution.Stage;
import plumbline.drawing.Weight;
import plumbline.gui.drawing.StepMark;
import plumbline.gui.said.Saying;
import plumbline.gui.said.Sayings;
import plumbline.gui.schema.Shown.Since;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/// What there is to say about each step of a set: how dangerous it is, what checks and people say
/// against it, and whether it is of the time that the filter asks for.
final class StepMarks {

    private final SchemaCursor cursor;
    private final ObservableValue<@Nullable SchemaSource> source;
    private final Sayings sayings;
    private final Words words;
    private final ObjectProperty<@Nullable NavigableSet<Integer>> inTime =
            new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<StepMark>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    StepMarks(
            SchemaCursor cursor,
            ObservableValue<@Nullable SchemaSource> source,
            Sayings sayings,
            Words words) {
        this.cursor = cursor;
        this.source = source;
        this.sayings = sayings;
        this.words = words;
        sayings.changes().subscribe(_ -> refresh());
        inTime.subscribe(_ -> refresh());
    }

    /// How many have run when one of those has that are of the time that the filter asks for;
    /// nothing where it asks for none.
    ObjectProperty<@Nullable NavigableSet<Integer>> inTimeProperty() {
        return inTime;
    }

    /// One for each step, anew whenever something else is to be said.
    ReadOnlyObjectProperty<List<StepMark>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Other migrations are looked at.
    void refresh() {
        NavigableSet<Integer> asked = inTime.get();
        List<StepMark> marks = new ArrayList<>();
        for (Stage stage : cursor.stages()) {
            int at = marks.size() + 1;
            marks.add(mark(stage, at, asked != null && asked.contains(at)));
        }
        all.set(List.copyOf(marks));
    }

    private StepMark mark(Stage stage, int at, boolean lit) {
        List<Saying> said = said(stage);
        long grave = stage.dangers().stream().filter(Danger::isGrave).count();
        boolean mild = grave == 0 && !stage.dangers().isEmpty();
        String counts = words.get("evolution.mark.counts", grave, said.size());
        String text = words.get("evolution.mark", at, stage.migration().id(), counts);
        return new StepMark(
                grave > 0 ? Weight.MUCH : mild ? Weight.SOME : Weight.NOTHING,
                said.stream().map(Saying::weight).reduce(Weight.NOTHING, Weight::or),
                lit,
                lit ? words.get("evolution.mark.time", counts) : counts,
                lit ? words.get("evolution.mark.time", text) : text);
    }

    private List<Saying> said(Stage stage) {
        SchemaSource now = source.getValue();
        return now == null
                ? List.of()
                : sayings.against(
                        now.reading().root(), stage.migration(), now.isAlone(stage.migration()));
    }

    /// What is said against the migration that ran last.
    List<Saying> said() {
        Shown shown = cursor.shownProperty().get();
        return shown == null ? List.of() : shown.findStage().map(this::said).orElse(List.of());
    }

    /// Goes on to the next step that is marked, or back to the one before.
    void step(int by) {
        List<StepMark> marks = all.get();
        for (int at = cursor.at() + by; at >= 1 && at <= marks.size(); at += by) {
            if (marks.get(at - 1).isMarked()) {
                cursor.go(at);
                return;
            }
        }
    }

    /// Shows what the migrations of that time did together: from before the first to after the
    /// last.
    void showTime() {
        NavigableSet<Integer> now = inTime.get();
        if (now != null && !now.isEmpty()) {
            findBeginning().ifPresent(cursor.baseProperty()::set);
            cursor.go(now.last());
        }
    }

    /// The moment before that time; nothing where no migration is of such a time.
    Optional<Since> findBeginning() {
        NavigableSet<Integer> now = inTime.get();
        return now == null || now.isEmpty()
                ? Optional.empty()
                : Optional.of(Since.after(now.first() - 1));
    }
}
