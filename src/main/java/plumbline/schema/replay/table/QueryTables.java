package plumbline.schema.replay.table;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.schema.binding.QueryTypes;
import plumbline.schema.binding.TypedOutput;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Doubt.Reason;

import java.util.Collections;
import java.util.List;

/// The columns of a table that is made from a query; a type that only the server can tell is
/// doubted.
public final class QueryTables {

    private static final TypeUse UNKNOWN = TypeUse.builtIn("unknown");

    private QueryTables() {}

    public static void takeColumns(Draft draft, int table, String query, List<String> names) {
        List<TypedOutput> outputs = new QueryTypes(draft.state()).of(query);
        if (outputs.isEmpty()) {
            draft.doubt(table, Reason.NOT_UNDERSTOOD, query);
        }
        for (int i = 0; i < outputs.size(); i++) {
            String name = i < names.size() ? names.get(i) : outputs.get(i).name();
            column(draft, table, name, outputs.get(i));
        }
    }

    private static void column(Draft draft, int table, String name, TypedOutput output) {
        TypeUse known = output.type();
        TypeUse type = known == null ? UNKNOWN : Types.whole(known);
        Column column =
                new Column(
                        draft.newId(),
                        table,
                        name,
                        type,
                        false,
                        null,
                        Identity.NONE,
                        null,
                        output.collation(),
                        Collections.emptySortedMap(),
                        false);
        Columns.append(draft, column);
        if (type.equals(UNKNOWN)) {
            draft.doubt(column.id(), Reason.NOT_UNDERSTOOD, name);
        }
    }
}
