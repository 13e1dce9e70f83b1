package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlValues;
import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.stream.Collectors;

/// The checks that can be chained to a column.
final class ColumnChecks {

    private ColumnChecks() {}

    static boolean take(Call call, ColumnBuilder column) {
        String quoted = "\"" + column.name() + "\"";
        Value first = call.argument(0);
        Value second = call.argument(1);
        switch (call.method()) {
            case "checkPositive" -> add(quoted + " > 0", first, call, column);
            case "checkNegative" -> add(quoted + " < 0", first, call, column);
            case "checkIn" -> add(quoted + " in " + SqlValues.list(first), second, call, column);
            case "checkNotIn" ->
                    add(quoted + " not in " + SqlValues.list(first), second, call, column);
            case "checkBetween" -> add(between(quoted, first), second, call, column);
            case "checkLength" -> {
                String length = "length(" + quoted + ") " + Names.text(first) + " ";
                add(length + SqlValues.of(second), call.argument(2), call, column);
            }
            case "checkRegex" -> add(quoted + " ~ " + SqlValues.of(first), second, call, column);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void add(String expression, Value name, Call call, ColumnBuilder column) {
        column.check(expression, name(name, column.dialect()), call.site());
    }

    /// The name of a check; Knex does not quote it.
    static @Nullable String name(Value given, Dialect dialect) {
        return Options.findName(given)
                .map(name -> name.contains("${") ? name : SqlNames.stored(name, dialect))
                .orElse(null);
    }

    private static String between(String column, Value range) {
        List<Value> bounds = range instanceof ListValue list ? list.items() : List.of();
        if (!bounds.isEmpty() && bounds.stream().allMatch(ListValue.class::isInstance)) {
            return bounds.stream()
                    .map(each -> between(column, each))
                    .collect(Collectors.joining(" or "));
        }
        if (bounds.size() != 2) {
            return column + " between " + SqlValues.of(range);
        }
        return column
                + " between "
                + SqlValues.of(bounds.getFirst())
                + " and "
                + SqlValues.of(bounds.getLast());
    }
}
