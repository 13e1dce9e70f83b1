package plumbline.schema.replay.table;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.object.Table.RowSecurity;
import plumbline.schema.replay.Draft;
import plumbline.schema.state.Doubt.Reason;
import plumbline.schema.state.Lookup;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Finds the tables and columns that operations name, and assumes those that must be there.
public final class Tables {

    private static final TypeUse UNKNOWN = TypeUse.builtIn("unknown");

    private Tables() {}

    /// The table of that name if it is there.
    public static Optional<Table> find(Draft draft, ObjectName name) {
        return draft.lookup().findRelation(name, Table.class);
    }

    /// The table that an operation cannot do without: one that nobody made here is assumed, for the
    /// migrations may build on what others make.
    public static Optional<Table> needed(Draft draft, ObjectName name, boolean ifExists) {
        Optional<Relation> found = draft.lookup().findRelation(name, Relation.class);
        if (found.isPresent() || ifExists || draft.ifExists()) {
            return found.filter(Table.class::isInstance).map(Table.class::cast);
        }
        draft.missing(name.toString());
        return Optional.of(assumed(draft, name));
    }

    /// The column of a table; on an assumed table it is assumed too.
    public static Optional<Integer> column(Draft draft, int table, String name) {
        Optional<Column> found = draft.lookup().findColumn(table, name);
        if (found.isPresent()) {
            return found.map(Column::id);
        }
        Table owner = draft.get(table, Table.class);
        if (!owner.assumed()) {
            draft.missing(owner.name() + "." + name);
            return Optional.empty();
        }
        Column column =
                new Column(
                        draft.newId(),
                        table,
                        name,
                        UNKNOWN,
                        false,
                        null,
                        Identity.NONE,
                        null,
                        null,
                        Collections.emptySortedMap(),
                        false);
        Columns.append(draft, column);
        return Optional.of(column.id());
    }

    /// The columns of those names, as far as they are there.
    public static List<Integer> columns(Draft draft, int table, List<String> names) {
        return names.stream().flatMap(name -> column(draft, table, name).stream()).toList();
    }

    /// The schema in which something new of that name is made; assumed if nobody made it.
    public static Namespace home(Draft draft, ObjectName name) {
        String schema = name.schema();
        String asked = schema == null || Lookup.isOpen(schema) ? null : schema;
        Optional<Namespace> found =
                asked == null ? draft.lookup().findHome() : draft.lookup().findNamespace(asked);
        if (found.isPresent()) {
            return found.get();
        }
        String missing = asked == null ? "public" : asked;
        draft.missing(missing);
        Namespace assumed = draft.put(new Namespace(draft.newId(), missing));
        draft.doubt(assumed.id(), Reason.ASSUMED, missing);
        return assumed;
    }

    private static Table assumed(Draft draft, ObjectName name) {
        Namespace home = home(draft, name);
        Table table =
                draft.put(
                        new Table(
                                draft.newId(),
                                home.id(),
                                name.name(),
                                Persistence.PERMANENT,
                                List.of(),
                                List.of(),
                                null,
                                null,
                                RowSecurity.OFF,
                                Collections.emptySortedMap(),
                                true));
        draft.doubt(table.id(), Reason.ASSUMED, name.toString());
        return table;
    }
}
