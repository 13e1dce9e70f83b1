package plumbline.analysis.subject;

import org.jspecify.annotations.Nullable;

import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.schema.lock.LockMode;
import plumbline.schema.lock.RelationLock;
import plumbline.schema.lock.Work;
import plumbline.schema.object.Relation;
import plumbline.schema.rows.InsertedRows;

import java.util.List;
import java.util.Optional;

/// What a step costs those who work with what was there before its migration.
public record Burden(StepSubject step) {

    /// The locks on what was there before, from that strength on.
    public List<RelationLock> locks(LockMode weakest) {
        return step.cost().locks().stream()
                .filter(lock -> lock.mode().atLeast(weakest))
                .filter(lock -> !standing(lock.relation(), lock.name()).isNew())
                .toList();
    }

    /// The work on tables that hold rows which matter, and are not small.
    public List<Work> works() {
        return step.cost().works().stream()
                .filter(work -> !standing(work.relation(), work.name()).isNew())
                .filter(work -> holdsRows(work.name()))
                .toList();
    }

    /// The table whose rows it changes by a query, if they were there before and are not few.
    public Optional<ObjectName> findChanged() {
        return changed()
                .filter(table -> !step.standing(table).isNew())
                .filter(table -> holdsRows(table.toString()));
    }

    private Optional<ObjectName> changed() {
        return switch (step.operation()) {
            case Update update -> Optional.of(update.table()).filter(_ -> !isByKey(update.where()));
            case Delete delete -> Optional.of(delete.table()).filter(_ -> !isByKey(delete.where()));
            case Merge merge -> Optional.of(merge.table());
            case Insert insert ->
                    Optional.of(insert.table())
                            .filter(_ -> isFromTable(insert))
                            .filter(_ -> readsOthers() || readsUnknown(insert));
            default -> Optional.empty();
        };
    }

    /// Whether rows come out of a table that was there.
    private boolean readsOthers() {
        return locks(LockMode.ACCESS_SHARE).stream()
                .anyMatch(lock -> lock.mode() == LockMode.ACCESS_SHARE);
    }

    private static boolean isFromTable(Insert insert) {
        String query = insert.query();
        return insert.rows() == 0 && query != null && InsertedRows.areOfTable(query);
    }

    /// Whether rows come out of a table that nobody here knows.
    private boolean readsUnknown(Insert insert) {
        String query = insert.query();
        return query != null
                && new TablesRead(step, step.before())
                        .of(query).stream().anyMatch(step::isExisting);
    }

    private boolean isByKey(@Nullable String where) {
        return where != null && KeyCondition.of(where, step).holds();
    }

    private boolean holdsRows(String table) {
        return step.profile().hasProductionData() && !step.profile().isSmall(table);
    }

    /// Whether it can take long: it reads or writes all rows of a table that was there.
    public boolean isLong() {
        return !works().isEmpty() || findChanged().isPresent();
    }

    /// How surely that was there before.
    public Standing standing(int relation, String name) {
        return step.before()
                .find(relation, Relation.class)
                .map(step::standing)
                .orElseGet(() -> step.standing(name(name)));
    }

    private static ObjectName name(String shown) {
        int dot = shown.indexOf('.');
        return dot < 0
                ? ObjectName.of(shown)
                : new ObjectName(shown.substring(0, dot), shown.substring(dot + 1));
    }
}
