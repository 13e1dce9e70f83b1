package plumbline.gui.schema;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.SetReading;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Look;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.said.Sayings;
import plumbline.gui.schema.Shown.Since;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.problem.Problem;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/// The schemas of all open services: which one is looked at, and its replay in the background.
public final class SchemaViewModel {

    /// How far the schema of a set is worked out.
    public enum Condition {
        /// No open service has migrations.
        NOTHING,
        /// The migrations are being replayed.
        REPLAYING,
        READY,
        /// Somebody cancelled the replay.
        STOPPED,
        FAILED
    }

    private final OpenAudit audit;
    private final SchemaLink link;
    private final TaskRunner tasks;
    private final Profile profile;
    private final Words words;
    private final ObservableList<SchemaSource> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SchemaSource> source = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Condition> condition =
            new ReadOnlyObjectWrapper<>(Condition.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final SchemaCursor cursor = new SchemaCursor();
    private final BooleanProperty diagram = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Look> seen = new SimpleObjectProperty<>();
    private Scroll scroll = new Scroll(() -> 0, _ -> {});
    private final Sayings sayings;
    private final StepMarks marks;
    private @Nullable RunningTask<Evolution> running;
    private boolean begun;
    private boolean filling;
    private String shownId = "";

    public SchemaViewModel(
            OpenAudit audit, SharedLook look, TaskRunner tasks, Profile profile, Words words) {
        this.link = new SchemaLink(this, look);
        this.audit = audit;
        this.sayings = new Sayings(audit);
        this.marks = new StepMarks(cursor, source, sayings, words);
        this.tasks = tasks;
        this.profile = profile;
        this.words = words;
        source.subscribe(
                now -> {
                    if (!filling) {
                        replay(now);
                    }
                });
    }

    /// Begins to work when somebody comes here for the first time.
    public void begin() {
        if (!begun) {
            begun = true;
            link.install();
            audit.proposedProperty().subscribe(now -> fill(now.folders()));
        }
    }

    /// Whether the schema is what the window shows.
    public void setInFront(boolean now) {
        link.setInFront(now);
    }

    public OpenAudit audit() {
        return audit;
    }

    public SchemaCursor cursor() {
        return cursor;
    }

    /// Whether it is looked at as a drawing and not in rows.
    public BooleanProperty diagramProperty() {
        return diagram;
    }

    /// All sets of all open services that have migrations that run.
    public ObservableList<SchemaSource> sources() {
        return sources;
    }

    public ObjectProperty<@Nullable SchemaSource> sourceProperty() {
        return source;
    }

    public ReadOnlyObjectProperty<Condition> conditionProperty() {
        return condition.getReadOnlyProperty();
    }

    /// Why it failed.
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The file of a migration, as a path of the disk.
    public Optional<Path> findFile(String name) {
        return Optional.ofNullable(source.get()).map(each -> each.file(name));
    }

    /// Folders in which nothing may be written.
    List<Path> folders() {
        return sources.stream().map(each -> each.reading().root()).distinct().toList();
    }

    /// Which part of the diagram is in sight; nothing as long as nobody chose.
    ObjectProperty<@Nullable Look> seenProperty() {
        return seen;
    }

    /// Which row is the first one in sight: how that is known, and how it is brought back.
    record Scroll(IntSupplier first, IntConsumer show) {}

    /// The rows are seen from now on.
    void setScroll(Scroll now) {
        scroll = now;
    }

    /// What is to be said about each step.
    StepMarks marks() {
        return marks;
    }

    /// Another value whenever something else may be said.
    ReadOnlyObjectProperty<Object> sayingProperty() {
        return sayings.changes();
    }

    /// Brings back the set, the moment, and the part of the rows and of the diagram that are looked
    /// at now.
    public Runnable sight() {
        String id = shownId;
        boolean asDiagram = diagram.get();
        Since since = cursor.baseProperty().get();
        int at = cursor.at();
        Look part = seen.get();
        int first = scroll.first().getAsInt();
        return () -> {
            diagram.set(asDiagram);
            if (id.equals(shownId) && condition.get() == Condition.READY) {
                cursor.baseProperty().set(since);
                cursor.go(at);
                seen.set(part);
                scroll.show().accept(first);
            }
        };
    }

    /// Replays once more what failed or was cancelled.
    public void again() {
        replay(source.get());
    }

    public void cancel() {
        RunningTask<Evolution> task = running;
        if (task != null) {
            task.cancel();
        }
    }

    private void fill(List<Audit> folders) {
        List<SchemaSource> all = new ArrayList<>();
        folders.forEach(each -> add(each, all));
        SchemaSource next =
                all.stream()
                        .filter(each -> each.id().equals(shownId))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.getFirst());
        filling = true;
        sources.setAll(all);
        source.set(next);
        filling = false;
        replay(next);
    }

    /// The set that is asked for most comes first.
    private static void add(Audit audit, List<SchemaSource> all) {
        audit.reading()
                .services()
                .forEach(
                        service -> {
                            Optional<SetReading> main = SchemaHistory.findMain(service);
                            main.filter(SchemaViewModel::runs)
                                    .map(each -> new SchemaSource(audit.reading(), service, each))
                                    .ifPresent(all::add);
                            service.sets().stream()
                                    .filter(SchemaViewModel::runs)
                                    .filter(each -> main.filter(each::equals).isEmpty())
                                    .map(each -> new SchemaSource(audit.reading(), service, each))
                                    .forEach(all::add);
                        });
    }

    private static boolean runs(SetReading set) {
        return SchemaHistory.count(set) > 0;
    }

    private void replay(@Nullable SchemaSource next) {
        cancel();
        running = null;
        problem.set(null);
        if (next == null || !next.id().equals(shownId)) {
            seen.set(null);
            cursor.follow(null);
            marks.refresh();
        }
        shownId = next == null ? "" : next.id();
        if (next == null) {
            condition.set(Condition.NOTHING);
            return;
        }
        condition.set(Condition.REPLAYING);
        RunningTask<Evolution> task =
                tasks.run(
                        words.get("task.schema", next.title()),
                        progress -> Evolution.of(next.reading(), next.set(), profile, progress));
        running = task;
        task.onFailed(failure -> fail(task, failure)).onDone(done -> show(task, done));
    }

    private void show(RunningTask<Evolution> task, Evolution done) {
        if (!task.equals(running)) {
            return;
        }
        if (!done.complete()) {
            condition.set(Condition.STOPPED);
            return;
        }
        cursor.follow(done);
        marks.refresh();
        condition.set(Condition.READY);
    }

    private void fail(RunningTask<Evolution> task, Problem failure) {
        if (task.equals(running)) {
            problem.set(failure);
            condition.set(task.isCancelAsked() ? Condition.STOPPED : Condition.FAILED);
        }
    }
}
