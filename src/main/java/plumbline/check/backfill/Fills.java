package plumbline.check.backfill;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.schema.object.Column;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column becomes required by, and what fills it before.
record Fills(ObjectName table, String column) {

    /// The column that a step forbids to be NULL from now on, if it could be before.
    static Optional<Fills> required(StepSubject step) {
        return switch (step.operation()) {
            case SetNotNull each -> Optional.of(new Fills(each.table(), each.column()));
            case ChangeColumn each when each.definition().notNull() && wasNullable(step, each) ->
                    Optional.of(new Fills(each.table(), each.column()));
            default -> Optional.empty();
        };
    }

    private static boolean wasNullable(StepSubject step, ChangeColumn change) {
        return step.findTable(change.table())
                .flatMap(table -> step.lookup().findColumn(table.id(), change.column()))
                .map(column -> !column.notNull())
                .orElse(true);
    }

    /// Whether the schema has it with a value for every row, from before a step.
    boolean hasDefault(StepSubject step) {
        return findColumn(step).map(Column::defaultValue).isPresent();
    }

    /// Whether it cannot be NULL already.
    boolean isRequired(StepSubject step) {
        return findColumn(step).filter(Column::notNull).isPresent();
    }

    private Optional<Column> findColumn(StepSubject step) {
        return step.findTable(table).flatMap(found -> step.lookup().findColumn(found.id(), column));
    }

    /// Whether a step writes the column of rows that are there.
    boolean isFilledBy(StepSubject step) {
        return switch (step.operation()) {
            case Update each -> is(each.table()) && sets(each);
            case Merge each -> is(each.table());
            case TruncateTable each -> is(each.table());
            case Delete each -> is(each.table()) && removes(each.where());
            case Insert each ->
                    is(each.table()) && each.rows() == 0 && each.columns().contains(column);
            case AddColumn each ->
                    is(each.table())
                            && each.column().equals(column)
                            && (each.definition().defaultValue() != null
                                    || each.definition().generated() != null);
            case SetDefault _ -> false;
            default -> writes(step);
        };
    }

    /// Whether no row stays that has no value: all go, or those that are chosen by the column.
    private boolean removes(@Nullable String where) {
        return where == null
                || where.toLowerCase(Locale.ROOT).contains(column.toLowerCase(Locale.ROOT));
    }

    /// An UPDATE whose columns could not be told may set any.
    private boolean sets(Update update) {
        return update.columns().isEmpty() || update.columns().contains(column);
    }

    /// Text that only the running program knows, about that table.
    private boolean writes(StepSubject step) {
        String sql = step.step().sql().toLowerCase(Locale.ROOT);
        return sql.contains("update") && sql.contains(table.name()) && sql.contains(column);
    }

    /// Whether a step adds the column.
    boolean isAddedBy(StepSubject step) {
        return step.operation() instanceof AddColumn each
                && is(each.table())
                && each.column().equals(column);
    }

    /// The columns that an UPDATE fills for the first time since they were added.
    static List<String> empty(StepSubject step, Update update) {
        return update.columns().stream()
                .filter(each -> new Fills(update.table(), each).isNewBefore(step))
                .toList();
    }

    /// Whether it was added without a value for old rows, and nothing filled it before a step.
    private boolean isNewBefore(StepSubject step) {
        return before(step).anyMatch(this::isAddedBy) && findFill(step).isEmpty();
    }

    /// What fills it in the same migration, but only after a step.
    Optional<StepSubject> findLateFill(StepSubject step) {
        return step.migration().up().stream()
                .skip(step.position() + 1L)
                .filter(each -> each.runs() && each.operation() instanceof Update)
                .filter(this::isFilledBy)
                .findFirst();
    }

    private boolean is(ObjectName name) {
        return name.name().equals(table.name());
    }

    /// All that ran before a step, the nearest migrations last.
    static Stream<StepSubject> before(StepSubject step) {
        MigrationSubject migration = step.migration();
        List<StepSubject> own = migration.up().subList(0, step.position());
        return Stream.concat(
                        migration.set().migrations().stream()
                                .limit(migration.position())
                                .flatMap(each -> each.up().stream()),
                        own.stream())
                .filter(StepSubject::runs);
    }

    Optional<StepSubject> findFill(StepSubject step) {
        return before(step).filter(this::isFilledBy).reduce((_, later) -> later);
    }
}
