package plumbline.analysis.subject;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.SetReading;
import plumbline.analysis.database.Cockroach;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.framework.MigrationSet;
import plumbline.operation.Dialect;
import plumbline.schema.lock.Costs;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.code.CodeText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The migrations of one set that run, in their order, on the schema that they make.
public final class SetSubject {

    private final Profile profile;
    private final SourceTree sources;
    private final SchemaHistory history;
    private final boolean onExistingTables;
    private final boolean onPostgres;
    private final Costs costs;
    private final List<MigrationSubject> migrations = new ArrayList<>();
    private final Map<Integer, StepSubject> makers = new HashMap<>();
    private SourceDocument lastRead = new SourceDocument("", "");
    private FoundOnce ofLastRead = new FoundOnce();

    /// `onExistingTables` when the set is a part of a history that is not there: every table that
    /// it does not make is then known to exist.
    public SetSubject(
            Profile profile, SourceTree sources, SchemaHistory history, boolean onExistingTables) {
        this.profile = profile;
        this.sources = sources;
        this.history = history;
        this.onExistingTables = onExistingTables;
        this.onPostgres =
                set().dialect() == Dialect.POSTGRESQL
                        && (onExistingTables || !Cockroach.isFor(history.set()));
        this.costs = new Costs(profile.oldestPostgres());
        for (Moment moment : history.moments()) {
            MigrationSubject migration = new MigrationSubject(this, migrations.size(), moment);
            migrations.add(migration);
            migration.makers().forEach(makers::putIfAbsent);
        }
    }

    public Profile profile() {
        return profile;
    }

    public SourceTree sources() {
        return sources;
    }

    public SchemaHistory history() {
        return history;
    }

    public SetReading reading() {
        return history.set();
    }

    public MigrationSet set() {
        return history.set().set();
    }

    /// Whether it runs on PostgreSQL, which most is known of; what only speaks its language locks
    /// and refuses other things.
    public boolean isOnPostgres() {
        return onPostgres;
    }

    /// Whether it is a part of a history that is not there.
    public boolean isOnExistingTables() {
        return onExistingTables;
    }

    public Costs costs() {
        return costs;
    }

    public List<MigrationSubject> migrations() {
        return List.copyOf(migrations);
    }

    /// The schema after the last migration.
    public SchemaState end() {
        return history.end();
    }

    /// The step of a way up that made an object, if it comes before a migration.
    Optional<StepSubject> findMaker(int object, int before) {
        return findMaker(object).filter(each -> each.migration().position() < before);
    }

    /// The step of a way up that made an object.
    public Optional<StepSubject> findMaker(int object) {
        return Optional.ofNullable(makers.get(object));
    }

    /// Where an object was made, as exactly as that is written.
    public @Nullable SourceSpan place(SchemaObject object) {
        StepSubject maker = makers.get(object.id());
        return maker == null ? null : Made.place(maker, object);
    }

    /// Whether a step of a way up says that it makes an object.
    public boolean isMade(SchemaObject object) {
        StepSubject maker = makers.get(object.id());
        return maker != null && Made.isWritten(maker, object);
    }

    /// What is true of a whole file, found out once for all migrations that stand in it.
    public <T> T once(SourceDocument document, Class<T> kind, Function<SourceDocument, T> finding) {
        if (!document.equals(lastRead)) {
            lastRead = document;
            ofLastRead = new FoundOnce();
        }
        return ofLastRead.once(kind, () -> finding.apply(document));
    }

    /// A file in pieces of code and comments.
    public CodeText code(SourceDocument document) {
        return once(document, CodeText.class, CodeText::of);
    }

    /// How a table stands that is used here and made nowhere.
    Standing assumed() {
        Certainty certainty = onExistingTables ? Certainty.CERTAIN : Certainty.LIKELY;
        return new Standing(Standing.Kind.EXISTING, certainty, null, null);
    }

    /// Whether all of it was understood, so that what was not found is not there.
    public boolean isWhole() {
        return migrations.stream()
                .allMatch(
                        each ->
                                each.migration().up().open().isEmpty()
                                        && each.migration().down().open().isEmpty());
    }
}
