package plumbline.framework.typeorm.runner;

import plumbline.framework.typeorm.schema.Columns;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// `changeColumn` with the old and the new column written out, which are compared with each other
/// and not with the database: another type or length makes a new column, anything else changes the
/// old one.
final class DescribedChange {

    /// What a change of which is one of those below; anything else takes a look into the database.
    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "type",
                    "length",
                    "isArray",
                    "precision",
                    "scale",
                    "isNullable",
                    "default",
                    "comment",
                    "isUnique");

    private final ObjectName table;
    private final Columns columns;
    private final Value before;
    private final Value after;
    private final ColumnDefinition old;
    private final ColumnDefinition made;

    private DescribedChange(
            ObjectName table,
            Columns columns,
            Value before,
            Value after,
            ColumnDefinition old,
            ColumnDefinition made) {
        this.table = table;
        this.columns = columns;
        this.before = before;
        this.after = after;
        this.old = old;
        this.made = made;
    }

    /// What it does to PostgreSQL; nothing where it takes more than the two descriptions to tell.
    static List<Operation> of(
            ObjectName table, Columns columns, Dialect dialect, Value before, Value after) {
        if (dialect != Dialect.POSTGRESQL || !isTold(columns, before, after)) {
            return List.of();
        }
        return columns.findColumn(before).stream()
                .flatMap(
                        old ->
                                columns.findColumn(after).stream()
                                        .map(
                                                made ->
                                                        new DescribedChange(
                                                                table, columns, before, after, old,
                                                                made)))
                .flatMap(change -> change.operations().stream())
                .toList();
    }

    private static boolean isTold(Columns columns, Value before, Value after) {
        return before instanceof ObjectValue one
                && after instanceof ObjectValue other
                && isPlain(one, other)
                && isPlain(other, one)
                && columns.findType(before).isPresent()
                && columns.findType(after).isPresent();
    }

    private static boolean isPlain(ObjectValue one, ObjectValue other) {
        return !one.isOpen()
                && one.findOriginal().isEmpty()
                && one.properties().keySet().stream()
                        .filter(name -> !KNOWN.contains(name))
                        .allMatch(name -> isSame(one, other, name));
    }

    private static boolean isSame(Value one, Value other, String name) {
        return Objects.equals(
                Options.findText(one, name).orElse(""), Options.findText(other, name).orElse(""));
    }

    private boolean differs(String... names) {
        return Stream.of(names).anyMatch(name -> !isSame(before, after, name));
    }

    private List<Operation> operations() {
        if (differs("type", "length") || old.type().isArray() != made.type().isArray()) {
            return List.of(
                    new DropColumn(table, old.name(), false, false),
                    new AddColumn(table, made, false));
        }
        List<Operation> all = new ArrayList<>();
        if (!old.name().equals(made.name())) {
            all.add(new RenameColumn(table, old.name(), made.name()));
        }
        if (differs("precision", "scale")) {
            all.add(new AlterColumnType(table, made.name(), made.type(), null, null));
        }
        if (old.notNull() != made.notNull()) {
            all.add(
                    made.notNull()
                            ? new SetNotNull(table, made.name())
                            : new DropNotNull(table, made.name()));
        }
        rest(all);
        return all;
    }

    private void rest(List<Operation> all) {
        String name = made.name();
        if (!Objects.equals(old.comment(), made.comment())) {
            all.add(new CommentOn("COLUMN", table, name, made.comment()));
        }
        boolean was = Options.isTrue(before, "isUnique");
        boolean is = Options.isTrue(after, "isUnique");
        if (was != is) {
            Unique unique = columns.unique(name, is ? after : before);
            all.add(
                    is
                            ? new AddConstraint(table, unique)
                            : new DropConstraint(table, unique.name(), "UNIQUE", false, false));
        }
        if (!Objects.equals(old.defaultValue(), made.defaultValue())) {
            all.add(
                    made.defaultValue() == null
                            ? new DropDefault(table, name)
                            : new SetDefault(table, name, made.defaultValue()));
        }
    }
}
