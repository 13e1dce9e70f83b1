package plumbline.framework.typeorm.runner;

import plumbline.framework.typeorm.schema.Columns;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.step.Understanding;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.Optional;
import java.util.Set;

/// A change to a column whose new definition is a copy of what the database has: what was assigned
/// to the copy changes, and nothing else.
final class CopiedColumn {

    /// What a copy has besides its properties.
    private static final Set<String> METHODS = Set.of("clone");

    private static final Set<String> SIZES = Set.of("length", "precision", "scale", "width");

    private final Calls call;
    private final ObjectName table;
    private final Columns columns;
    private final String old;
    private final String name;
    private final ObjectValue copy;

    CopiedColumn(Calls call, ObjectName table, Columns columns, String old, ObjectValue copy) {
        this.call = call;
        this.table = table;
        this.columns = columns;
        this.old = old;
        this.name = LookedPart.findName(copy).orElse(old);
        this.copy = copy;
    }

    /// The copy, if a value is one.
    static Optional<ObjectValue> findCopy(Value value) {
        return value instanceof ObjectValue object
                ? object.findOriginal().filter(CopiedColumn::isLooked).map(original -> object)
                : Optional.empty();
    }

    private static boolean isLooked(Value value) {
        return value instanceof Value.Unknown unknown && unknown.subject() instanceof LookedPart;
    }

    /// The name comes first, as the tool does it.
    void record() {
        if (!name.equals(old)) {
            add(new RenameColumn(table, old, name));
        }
        copy.properties().forEach(this::assigned);
    }

    private void assigned(String property, Value value) {
        switch (property) {
            case "name" -> {}
            case "isNullable" -> nullable(value);
            case "default" -> defaultValue(value);
            case "type" -> type();
            case "comment" ->
                    add(new CommentOn("COLUMN", table, name, Options.findText(value).orElse(null)));
            case "isUnique" -> unique(value);
            default -> other(property);
        }
    }

    private void nullable(Value value) {
        if (value instanceof Value.Bool(boolean holds)) {
            add(holds ? new DropNotNull(table, name) : new SetNotNull(table, name));
        } else {
            call.unknownChange();
        }
    }

    private void defaultValue(Value value) {
        switch (value) {
            case Value.Nothing _ -> add(new DropDefault(table, name));
            default ->
                    Options.findText(value)
                            .ifPresentOrElse(
                                    text -> add(new SetDefault(table, name, text)),
                                    call::unknownChange);
        }
    }

    /// Its length and the like may still be those of the database.
    private void type() {
        columns.findType(copy)
                .ifPresentOrElse(
                        type ->
                                call.add(
                                        new AlterColumnType(table, name, type, null, null),
                                        isDynamic(),
                                        Understanding.PARTLY),
                        call::unknownChange);
    }

    private void unique(Value value) {
        if (!(value instanceof Value.Bool(boolean holds))) {
            call.unknownChange();
        } else if (holds) {
            add(new AddConstraint(table, columns.unique(name, copy)));
        } else {
            call.addDynamic(new DropConstraint(table, null, "UNIQUE", false, false));
        }
    }

    /// A size says something beside its type only.
    private void other(String property) {
        boolean said = SIZES.contains(property) && copy.properties().containsKey("type");
        if (!said && !METHODS.contains(property)) {
            call.unknownChange();
        }
    }

    private void add(Operation operation) {
        call.add(operation, isDynamic(), Understanding.FULL);
    }

    private boolean isDynamic() {
        return table.dynamic() || old.contains("${") || name.contains("${");
    }
}
