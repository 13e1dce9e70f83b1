package plumbline.check.backfill;

import plumbline.analysis.subject.NewConstraint;
import plumbline.analysis.subject.NewConstraint.Site;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A key that old rows have to satisfy from now on; `whole` when it consists of columns only.
record NewKey(ObjectName table, List<String> columns, boolean nullsCollide, boolean whole) {

    /// A call that may give each row another value, unlike those that tell the time.
    private static final Pattern OWN_FUNCTION =
            Pattern.compile(
                    "(?is)\\(?(?!now|current_|clock_|statement_|transaction_)[\\w.]+\\s*\\(.*");

    NewKey {
        columns = List.copyOf(columns);
    }

    static List<NewKey> of(StepSubject step) {
        List<NewKey> keys = new ArrayList<>();
        if (step.operation() instanceof CreateIndex index && index.definition().unique()) {
            keys.add(of(index.definition()));
        }
        for (NewConstraint each : step.newConstraints()) {
            if (each.site() != Site.WITH_TABLE) {
                of(each).ifPresent(keys::add);
            }
        }
        return keys;
    }

    private static NewKey of(IndexDefinition index) {
        List<String> columns =
                index.keys().stream()
                        .flatMap(key -> Optional.ofNullable(key.column()).stream())
                        .toList();
        return new NewKey(
                index.table(),
                columns,
                index.nullsNotDistinct(),
                columns.size() == index.keys().size());
    }

    private static Optional<NewKey> of(NewConstraint made) {
        return switch (made.definition()) {
            case Unique each when each.usingIndex() == null ->
                    Optional.of(
                            new NewKey(
                                    made.table(), each.columns(), each.nullsNotDistinct(), true));
            case PrimaryKey each when each.usingIndex() == null ->
                    Optional.of(new NewKey(made.table(), each.columns(), true, true));
            default -> Optional.empty();
        };
    }

    String text() {
        return columns.isEmpty()
                ? table.toString()
                : table + " (" + String.join(", ", columns) + ")";
    }

    /// Whether this migration added one of its columns and all rows are NULL there, or each has a
    /// value of its own.
    boolean isOnNewColumn(StepSubject step) {
        List<StepSubject> own = step.migration().up().subList(0, step.position());
        return own.stream().noneMatch(this::isFilledAlike)
                && Stream.concat(own.stream(), Stream.of(step)).anyMatch(this::isMadeApart);
    }

    private boolean isFilledAlike(StepSubject step) {
        return table.equals(step.operation().table()) && Duplicates.areMadeBy(step, columns);
    }

    private boolean isMadeApart(StepSubject step) {
        return step.operation() instanceof AddColumn added
                && added.table().equals(table)
                && columns.contains(added.column())
                && (isDistinct(added.definition())
                        || (!nullsCollide && isEmpty(added.definition())));
    }

    private static boolean isDistinct(ColumnDefinition column) {
        String value = column.defaultValue() == null ? "" : column.defaultValue();
        return column.identity() != ColumnDefinition.Identity.NONE
                || column.type().name().toLowerCase(Locale.ROOT).contains("serial")
                || value.contains("nextval(")
                || value.contains("uuid")
                || OWN_FUNCTION.matcher(value).matches();
    }

    private static boolean isEmpty(ColumnDefinition column) {
        return column.defaultValue() == null && column.generated() == null;
    }

    /// Whether another key over some of its columns holds already, or did before this migration.
    boolean isKeptApart(StepSubject step) {
        return whole && (isKeptApart(step.before()) || isKeptApart(step.migration().before()));
    }

    private boolean isKeptApart(SchemaState state) {
        Optional<Table> found = new Lookup(state).findRelation(table, Table.class);
        if (found.isEmpty()) {
            return false;
        }
        Set<Integer> own = new HashSet<>();
        state.usersOf(found.get().id(), Column.class)
                .filter(column -> columns.contains(column.name()))
                .forEach(column -> own.add(column.id()));
        if (state.usersOf(found.get().id(), Column.class)
                .anyMatch(column -> own.contains(column.id()) && isCounted(column))) {
            return true;
        }
        return state.usersOf(found.get().id(), Index.class)
                .filter(
                        index ->
                                index.definition().unique()
                                        && index.definition().predicate() == null)
                .filter(
                        index ->
                                index.definition().columns().size()
                                        == index.definition().keys().size())
                .anyMatch(index -> own.containsAll(index.definition().columns()));
    }

    /// Whether the server gives each row a value of its own.
    private static boolean isCounted(Column column) {
        String value = column.defaultValue() == null ? "" : column.defaultValue().written();
        return column.identity() != ColumnDefinition.Identity.NONE
                || value.contains("nextval(")
                || value.contains("uuid");
    }
}
