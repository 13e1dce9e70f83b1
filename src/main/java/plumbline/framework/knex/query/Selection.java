package plumbline.framework.knex.query;

import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.knex.value.SqlValues;
import plumbline.framework.script.SqlText;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a query reads.
final class Selection {

    private static final Set<String> COLUMNS =
            Set.of(
                    "select",
                    "column",
                    "columns",
                    "distinct",
                    "first",
                    "pluck",
                    "count",
                    "max",
                    "min",
                    "sum",
                    "avg");

    private static final Pattern ALIAS = Pattern.compile("(?i)\\s+as\\s+");

    private final List<String> columns = new ArrayList<>();
    private String limit = "";

    boolean isEmpty() {
        return columns.isEmpty();
    }

    List<String> columns() {
        return columns;
    }

    String text() {
        return columns.isEmpty() ? "*" : String.join(", ", columns);
    }

    /// How many rows it reads at most, with the word for it.
    String limit() {
        return limit;
    }

    boolean limit(Call call) {
        limit = " limit " + SqlValues.of(call.argument(0));
        return true;
    }

    void addAll(Selection other) {
        columns.addAll(other.columns);
        limit = other.limit;
    }

    void take(Call call, KnexContext context) {
        switch (call.method()) {
            case String method when COLUMNS.contains(method) -> columns(call, context);
            case "with", "withRecursive", "withMaterialized" -> {
                if (call.argument(1) instanceof FunctionValue function) {
                    CallBacks.run(call, function, new QueryBuilder(context, call.site()));
                }
            }
            case "union", "unionAll", "intersect", "except" ->
                    call.arguments().forEach(Selection::take);
            default -> {}
        }
    }

    private void columns(Call call, KnexContext context) {
        call.arguments().stream()
                .filter(each -> !(each instanceof FunctionValue))
                .forEach(each -> column(each, context.dialect(call.site())));
    }

    private void column(Value value, Dialect dialect) {
        if (value instanceof ListValue list) {
            list.items().forEach(each -> column(each, dialect));
        } else if (value instanceof Value.Text text && !text.content().isDynamic()) {
            columns.add(
                    Arrays.stream(ALIAS.split(text.content().text().strip(), 2))
                            .map(part -> part.equals("*") ? part : SqlText.reference(part, dialect))
                            .collect(Collectors.joining(" as ")));
        } else {
            columns.addAll(Names.all(List.of(value)));
        }
    }

    private static void take(Value part) {
        if (part instanceof Value.HostValue(SqlExpression expression)) {
            expression.sql();
        }
    }
}
