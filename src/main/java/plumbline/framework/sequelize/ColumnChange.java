package plumbline.framework.sequelize;

import plumbline.framework.script.SqlText;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.text.SqlTypes;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `changeColumn` does: on PostgreSQL Sequelize sets whether the column may be null, its
/// default and its type by one statement each, whether the call says anything about them or not; a
/// column that refers to another table only gets the key to it.
final class ColumnChange {

    private static final Pattern USING = Pattern.compile("(?is)(.+?)\\s+using\\s+(.+)");

    private final Columns columns;
    private final ObjectName table;
    private final Dialect dialect;
    private final List<Operation> all = new ArrayList<>();

    ColumnChange(Columns columns, ObjectName table, Dialect dialect) {
        this.columns = columns;
        this.table = table;
        this.dialect = dialect;
    }

    List<Operation> of(String name, Value attribute) {
        ColumnDefinition definition = columns.column(name, attribute);
        if (dialect != Dialect.POSTGRESQL) {
            return List.of(new ChangeColumn(table, name, definition));
        }
        boolean refers = definition.constraints().stream().anyMatch(ForeignKey.class::isInstance);
        nullability(definition, refers);
        defaultValue(definition, refers);
        Optional<? extends Operation> type = columns.findEnum(name, attribute);
        type.ifPresent(all::add);
        definition.constraints().stream()
                .filter(each -> !(each instanceof PrimaryKey))
                .forEach(each -> all.add(new AddConstraint(table, each)));
        if (!refers) {
            all.add(retyped(definition, type.isPresent()));
        }
        if (definition.comment() != null) {
            all.add(new CommentOn("COLUMN", table, name, definition.comment()));
        }
        return all;
    }

    private void nullability(ColumnDefinition definition, boolean refers) {
        if (definition.notNull()) {
            all.add(new SetNotNull(table, definition.name()));
        } else if (!refers) {
            all.add(new DropNotNull(table, definition.name()));
        }
    }

    private void defaultValue(ColumnDefinition definition, boolean refers) {
        if (definition.defaultValue() != null) {
            all.add(new SetDefault(table, definition.name(), definition.defaultValue()));
        } else if (!refers) {
            all.add(new DropDefault(table, definition.name()));
        }
    }

    private Operation retyped(ColumnDefinition definition, boolean enumeration) {
        String name = definition.name();
        DataType type = definition.type();
        Matcher using = USING.matcher(type.written());
        if (using.matches()) {
            DataType plain = SqlTypes.of(using.group(1), dialect);
            return new AlterColumnType(table, name, plain, using.group(2), null);
        }
        String cast =
                enumeration ? SqlText.identifier(name, dialect) + "::" + type.written() : null;
        return new AlterColumnType(table, name, type, cast, null);
    }
}
