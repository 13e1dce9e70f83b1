package plumbline.check.type;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds the columns that give rows their numbers.
final class KeyColumns {

    private KeyColumns() {}

    /// Those of a key: what refers to another table is counted there, and of several columns only
    /// one that is counted up can run out.
    static List<Column> of(SchemaState end, PrimaryKey key) {
        boolean alone = key.columns().size() == 1;
        return key.columns().stream()
                .flatMap(id -> end.find(id, Column.class).stream())
                .filter(each -> alone || isCounted(each))
                .filter(each -> !isReference(end, each))
                .toList();
    }

    /// Where a table has no key: 32 bits that are counted up, or that are called the id.
    static List<Column> counted(SchemaState end, Table table) {
        boolean own = !table.isPartition() && table.persistence() != Persistence.TEMPORARY;
        if (!own || end.usersOf(table.id(), PrimaryKey.class).findAny().isPresent()) {
            return List.of();
        }
        return table.columns().stream()
                .flatMap(id -> end.find(id, Column.class).stream())
                .filter(each -> each.type().name().equals("integer") && !each.inherited())
                .filter(each -> each.type().dimensions() == 0)
                .filter(each -> isCounted(each) || each.name().equals("id"))
                .filter(each -> !isReference(end, each))
                .toList();
    }

    /// Arrays of keys of 32 bits.
    static List<Column> listed(SchemaState end, Table table) {
        return table.columns().stream()
                .flatMap(id -> end.find(id, Column.class).stream())
                .filter(each -> each.type().dimensions() > 0 && !each.inherited())
                .filter(each -> each.type().name().equals("integer"))
                .filter(each -> each.name().equals("ids") || each.name().endsWith("_ids"))
                .toList();
    }

    static boolean isCounted(Column column) {
        Expression value = column.defaultValue();
        return column.identity() != Identity.NONE
                || (value != null && value.written().toLowerCase(Locale.ROOT).contains("nextval"));
    }

    static boolean isReference(SchemaState end, Column column) {
        return keys(end, column).anyMatch(each -> each.columns().contains(column.id()));
    }

    private static Stream<ForeignKey> keys(SchemaState end, Column column) {
        return end.usersOf(column.table(), ForeignKey.class)
                .filter(each -> each.table() == column.table());
    }
}
