package plumbline.gui.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Stage;
import plumbline.framework.Migration;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.gui.navigation.SharedLook.OfTable;
import plumbline.gui.schema.SchemaViewModel.Condition;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Goes where timeline and graph look, and takes them along to where somebody looks here.
final class SchemaLink {

    private final SchemaViewModel model;
    private final SharedLook look;
    private boolean inFront;
    private @Nullable OfMigration migration;
    private @Nullable OfTable table;

    SchemaLink(SchemaViewModel model, SharedLook look) {
        this.model = model;
        this.look = look;
    }

    void install() {
        look.migrationProperty().subscribe(this::follow);
        look.momentProperty().subscribe(this::followMoment);
        look.tableProperty().subscribe(this::follow);
        look.inTimeProperty().subscribe(_ -> followTime());
        model.conditionProperty().subscribe(_ -> followAll());
        model.conditionProperty().subscribe(_ -> followTime());
        model.cursor().shownProperty().subscribe(this::tell);
        model.cursor().currentProperty().subscribe(this::tell);
    }

    /// Nobody replays a schema that nobody sees.
    private boolean isReady() {
        return inFront && model.conditionProperty().get() == Condition.READY;
    }

    void setInFront(boolean now) {
        inFront = now;
        followAll();
    }

    private void followAll() {
        if (isReady()) {
            follow(look.migrationProperty().get());
            follow(look.tableProperty().get());
            findMoment(model.cursor().shownProperty().get()).ifPresent(look.momentProperty()::set);
        }
    }

    /// Goes there, to another set if need be; that one is replayed first.
    private void follow(@Nullable OfMigration asked) {
        if (!inFront || asked == null || asked.equals(migration)) {
            return;
        }
        Optional<SchemaSource> holding = findSource(asked.file());
        if (holding.isEmpty()) {
            return;
        }
        SchemaSource source = holding.orElseThrow();
        if (!source.equals(model.sourceProperty().get())) {
            model.sourceProperty().set(source);
        } else if (isReady()) {
            migration = asked;
            place(source, asked).ifPresent(model.cursor()::go);
        }
    }

    /// Also behind other views, as long as nothing has to be replayed for it.
    private void followMoment(@Nullable OfMigration asked) {
        SchemaSource source = model.sourceProperty().get();
        if (asked != null
                && source != null
                && source.holds(asked.file())
                && model.conditionProperty().get() == Condition.READY) {
            migration = asked;
            place(source, asked).ifPresent(model.cursor()::go);
        }
    }

    /// Which of its migrations are of the time that the filter asks for.
    private void followTime() {
        SchemaSource source = model.sourceProperty().get();
        Set<OfMigration> asked = look.inTimeProperty().get();
        if (asked == null || source == null) {
            model.marks().inTimeProperty().set(null);
            return;
        }
        List<Stage> stages = model.cursor().stages();
        NavigableSet<Integer> inTime = new TreeSet<>();
        for (int at = 0; at < stages.size(); at++) {
            Migration migration = stages.get(at).migration();
            if (asked.contains(of(source, migration))) {
                inTime.add(at + 1);
            }
        }
        model.marks().inTimeProperty().set(inTime);
    }

    private static OfMigration of(SchemaSource source, Migration migration) {
        return new OfMigration(source.file(migration.file()), migration.id());
    }

    /// The set that is looked at where it has the file, else the first that has.
    private Optional<SchemaSource> findSource(Path file) {
        return Optional.ofNullable(model.sourceProperty().get())
                .filter(each -> each.holds(file))
                .or(() -> model.sources().stream().filter(each -> each.holds(file)).findFirst());
    }

    private Optional<Integer> place(SchemaSource source, OfMigration asked) {
        List<Stage> stages = model.cursor().stages();
        for (int at = 0; at < stages.size(); at++) {
            boolean called =
                    asked.id().isEmpty() || asked.id().equals(stages.get(at).migration().id());
            if (called && source.file(stages.get(at).migration().file()).equals(asked.file())) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private void follow(@Nullable OfTable asked) {
        SchemaSource source = model.sourceProperty().get();
        Shown shown = model.cursor().shownProperty().get();
        if (asked == null || asked.equals(table) || source == null || shown == null) {
            return;
        }
        if (isReady() && asked.isOf(source.service().name())) {
            table = asked;
            shown.comparison().entries().stream()
                    .filter(each -> asked.isCalled(each.key().name()))
                    .findFirst()
                    .ifPresent(model.cursor()::choose);
        }
    }

    private void tell(@Nullable Shown shown) {
        if (isReady()) {
            findMoment(shown)
                    .ifPresent(
                            each -> {
                                migration = each;
                                look.migrationProperty().set(each);
                                look.momentProperty().set(each);
                            });
        }
    }

    /// The migration that has run last.
    private Optional<OfMigration> findMoment(@Nullable Shown shown) {
        SchemaSource source = model.sourceProperty().get();
        return shown == null || source == null
                ? Optional.empty()
                : shown.findStage().map(Stage::migration).map(each -> of(source, each));
    }

    private void tell(@Nullable Entry entry) {
        SchemaSource source = model.sourceProperty().get();
        if (entry != null && source != null && isReady()) {
            table = new OfTable(source.service().name(), entry.key().name());
            look.tableProperty().set(table);
        }
    }
}
