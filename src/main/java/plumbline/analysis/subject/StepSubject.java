package plumbline.analysis.subject;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.profile.Profile;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.schema.lock.Cost;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// One step of one way of a migration, the schema before it and what it did to it.
public final class StepSubject {

    private final MigrationSubject migration;
    private final Way way;
    private final int position;
    private final SchemaState before;
    private final Effect effect;
    private @Nullable Cost cost;

    StepSubject(
            MigrationSubject migration, Way way, int position, SchemaState before, Effect effect) {
        this.migration = migration;
        this.way = way;
        this.position = position;
        this.before = before;
        this.effect = effect;
    }

    public MigrationSubject migration() {
        return migration;
    }

    public Profile profile() {
        return migration.set().profile();
    }

    public Way way() {
        return way;
    }

    public boolean isUp() {
        return way == Way.UP;
    }

    /// Counts the steps of its way from 0.
    public int position() {
        return position;
    }

    public Step step() {
        return effect.step();
    }

    public Operation operation() {
        return effect.step().operation();
    }

    public SourceSpan span() {
        return effect.step().span();
    }

    public Effect effect() {
        return effect;
    }

    public SchemaState before() {
        return before;
    }

    public SchemaState after() {
        return effect.after();
    }

    /// The name of the table that it is about, for a sentence.
    public String tableName() {
        ObjectName table = operation().table();
        return table == null ? "a table" : table.toString();
    }

    /// Finds what names mean before the step.
    public Lookup lookup() {
        return new Lookup(before);
    }

    /// Whether it can run here at all.
    public boolean runs() {
        return switch (effect.outcome()) {
            case DONE, UNLESS_THERE, UNSURE -> true;
            case CONDITION_FALSE, OTHER_DATABASE, NOT_CALLED, FAILED -> false;
        };
    }

    /// How sure it is that it runs as it stands there.
    public Certainty certainty() {
        boolean whole = step().understanding() == Understanding.FULL;
        boolean sure = effect.outcome() != Outcome.UNSURE && !step().dynamic() && whole;
        return sure ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    /// What it costs a live server: locks, and the work done while they are held.
    public Cost cost() {
        Cost known = cost;
        if (known == null) {
            known = migration.set().costs().of(operation(), before);
            cost = known;
        }
        return known;
    }

    /// The columns that it makes, with a table or for themselves.
    public List<NewColumn> newColumns() {
        return NewColumn.of(operation());
    }

    /// The constraints that it makes, wherever they are written.
    public List<NewConstraint> newConstraints() {
        return NewConstraint.of(operation());
    }

    /// Whether a table, view or index was there before this migration.
    public Standing standing(ObjectName name) {
        return lookup().findRelation(name, Relation.class)
                .map(this::standing)
                .orElseGet(() -> unknown(name));
    }

    /// Whether a relation of the state was there before this migration.
    public Standing standing(Relation relation) {
        if (relation instanceof Table table && table.assumed()) {
            return migration.set().assumed();
        }
        return migration
                .findMaker(way, relation.id())
                .map(this::made)
                .orElseGet(() -> isTemporary(relation) ? temporary() : earlier(relation));
    }

    private Standing made(StepSubject maker) {
        boolean guarded =
                maker.effect.outcome() != Outcome.DONE
                        || (maker.operation() instanceof CreateTable table && table.ifNotExists());
        return new Standing(
                Standing.Kind.NEW,
                guarded ? Certainty.LIKELY : Certainty.CERTAIN,
                migration.migration(),
                maker.span());
    }

    private static boolean isTemporary(Relation relation) {
        return relation instanceof Table table && table.persistence() == Persistence.TEMPORARY;
    }

    private static Standing temporary() {
        return new Standing(Standing.Kind.NEW, Certainty.CERTAIN, null, null);
    }

    /// On the way down the migration's own way up is earlier too.
    private Standing earlier(Relation relation) {
        return migration
                .set()
                .findMaker(relation.id(), migration.position() + (isUp() ? 0 : 1))
                .map(
                        maker ->
                                new Standing(
                                        Standing.Kind.EXISTING,
                                        Certainty.CERTAIN,
                                        maker.migration().migration(),
                                        maker.span()))
                .orElseGet(() -> migration.set().assumed());
    }

    /// A table that is made right here is new; any other that nobody made is somebody else's.
    private Standing unknown(ObjectName name) {
        if ("pg_temp".equals(name.schema())) {
            return temporary();
        }
        boolean own = operation() instanceof CreateTable table && table.table().equals(name);
        return own
                ? new Standing(Standing.Kind.NEW, Certainty.CERTAIN, migration.migration(), span())
                : migration.set().assumed();
    }

    /// Whether a table was not made by this migration.
    public boolean isExisting(ObjectName name) {
        return !standing(name).isNew();
    }

    /// The table that a name means, if the state has it.
    public Optional<Table> findTable(ObjectName name) {
        return lookup().findRelation(name, Table.class);
    }
}
