package plumbline.framework.knex.query;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.knex.value.SqlValues;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Select;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a query does to the rows of its table.
final class Changes {

    private Changes() {}

    static @Nullable Operation select(List<ObjectName> sources, List<String> selected) {
        return sources.isEmpty() && selected.isEmpty() ? null : new Select(sources, List.of());
    }

    static Operation of(
            Call call,
            ObjectName table,
            List<ObjectName> joined,
            @Nullable String where,
            boolean limited,
            @Nullable String conflict) {
        return switch (call.method()) {
            case "insert" -> insert(call.argument(0), table, conflict);
            case "upsert" -> insert(call.argument(0), table, "DO UPDATE");
            case "update" -> update(call, table, joined, where, limited);
            case "increment" -> step(call, "+", table, joined, where, limited);
            case "decrement" -> step(call, "-", table, joined, where, limited);
            case "truncate" -> new TruncateTable(table, false, false);
            default -> new Delete(table, joined, where, limited);
        };
    }

    private static Insert insert(Value rows, ObjectName table, @Nullable String conflict) {
        if (rows instanceof Value.HostValue(SqlExpression query)) {
            return new Insert(table, List.of(), 0, query.sql(), conflict);
        }
        Set<String> columns = new LinkedHashSet<>();
        int count = 0;
        for (Value row : rows instanceof ListValue list ? list.items() : List.of(rows)) {
            if (row instanceof ObjectValue object) {
                columns.addAll(object.properties().keySet());
                count++;
            }
        }
        boolean open = rows instanceof ListValue list && list.isOpen();
        return new Insert(table, List.copyOf(columns), open ? 0 : count, null, conflict);
    }

    private static Update update(
            Call call,
            ObjectName table,
            List<ObjectName> joined,
            @Nullable String where,
            boolean limited) {
        List<String> columns = new ArrayList<>();
        List<String> assignments = new ArrayList<>();
        Value first = call.argument(0);
        switch (first) {
            case ObjectValue object ->
                    object.properties()
                            .forEach(
                                    (name, value) -> {
                                        columns.add(name);
                                        assignments.add(name + " = " + SqlValues.of(value));
                                    });
            case Value.Text _ -> {
                String name = Names.text(first);
                columns.add(name);
                assignments.add(name + " = " + SqlValues.of(call.argument(1)));
            }
            default -> assignments.add(SqlValues.of(first));
        }
        return new Update(table, columns, String.join(", ", assignments), joined, where, limited);
    }

    private static Update step(
            Call call,
            String sign,
            ObjectName table,
            List<ObjectName> joined,
            @Nullable String where,
            boolean limited) {
        String column = Names.text(call.argument(0));
        String amount =
                call.argument(1) instanceof Value.Nothing ? "1" : SqlValues.of(call.argument(1));
        String assignment = column + " = " + column + " " + sign + " " + amount;
        return new Update(table, List.of(column), assignment, joined, where, limited);
    }
}
