package plumbline.schema.dependency;

import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The columns by which rows of a table can be referred to.
public final class TableKeys {

    private final SchemaState state;
    private final Naming naming;

    public TableKeys(SchemaState state) {
        this.state = state;
        this.naming = Naming.of(state);
    }

    /// The key of one column, what else is unique by itself, and the `id` in a longer key, which
    /// partitioned tables must have.
    public List<Column> of(int table) {
        Set<Integer> columns = new LinkedHashSet<>();
        state.usersOf(table, PrimaryKey.class)
                .forEach(key -> columns.addAll(single(key.columns(), true)));
        state.usersOf(table, Unique.class)
                .forEach(key -> columns.addAll(single(key.columns(), false)));
        state.usersOf(table, Index.class)
                .filter(index -> index.definition().unique())
                .filter(index -> index.definition().predicate() == null)
                .filter(index -> index.definition().keys().size() == 1)
                .forEach(index -> columns.addAll(single(index.definition().columns(), false)));
        List<Column> found = new ArrayList<>();
        columns.forEach(each -> state.find(each, Column.class).ifPresent(found::add));
        return found;
    }

    private List<Integer> single(List<Integer> key, boolean primary) {
        if (key.size() == 1) {
            return key;
        }
        return key.stream().filter(each -> primary && naming.stored(each).equals("id")).toList();
    }

    /// The type as text, which can be compared between databases.
    public String type(Column column) {
        return naming.type(column.type());
    }

    /// Whether one of the keys has that type.
    public boolean has(int table, String type) {
        return of(table).stream().anyMatch(key -> type(key).equals(type));
    }

    static boolean isArray(TypeUse type) {
        return type.dimensions() > 0;
    }
}
