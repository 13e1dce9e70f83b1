package plumbline.framework.knex.query;

import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.RawCalls;
import plumbline.framework.knex.value.SqlValues;
import plumbline.framework.script.SqlText;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The conditions of a query as SQL text.
final class Conditions {

    private final KnexContext context;
    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();

    Conditions(KnexContext context, Dialect dialect) {
        this.context = context;
        this.dialect = dialect;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    void addAll(Conditions others) {
        text.append(others.text);
    }

    /// Takes a call such as `whereNot` or `orWhereIn`.
    void add(Call call) {
        String method = call.method();
        boolean or = method.startsWith("or");
        String rest = method.replaceFirst("^(?:or|and)?[wW]here|^(?:or|and)?[hH]aving", "");
        boolean not = rest.startsWith("Not");
        String kind = (not ? rest.substring(3) : rest).toLowerCase(Locale.ROOT);
        String condition = condition(kind, call);
        if (condition.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(or ? " OR " : " AND ");
        }
        text.append(not ? negated(kind, condition) : condition);
    }

    private static String negated(String kind, String condition) {
        String word =
                switch (kind) {
                    case "null" -> " IS ";
                    case "in" -> " IN ";
                    case "between" -> " BETWEEN ";
                    case "like" -> " LIKE ";
                    case "ilike" -> " ILIKE ";
                    default -> "";
                };
        if (word.isEmpty()) {
            return "NOT (" + condition + ")";
        }
        String opposite = kind.equals("null") ? " IS NOT " : " NOT" + word;
        return condition.replaceFirst(word, opposite);
    }

    private String condition(String kind, Call call) {
        Value first = call.argument(0);
        return switch (kind) {
            case "raw" -> Names.text(RawCalls.bound(context, call, 0));
            case "in" -> quoted(first) + " IN " + among(call);
            case "null" -> quoted(first) + " IS NULL";
            case "between" -> quoted(first) + " BETWEEN " + between(call.argument(1));
            case "like" -> quoted(first) + " LIKE " + SqlValues.of(call.argument(1));
            case "ilike" -> quoted(first) + " ILIKE " + SqlValues.of(call.argument(1));
            case "exists" -> "EXISTS " + nested(call, first);
            case "column" -> quoted(first) + " = " + quoted(last(call));
            case "" -> plain(call, first);
            default -> call.method() + "(" + Names.text(first) + ")";
        };
    }

    /// Values, or the query that a function puts together.
    private String among(Call call) {
        Value values = call.argument(1);
        return values instanceof FunctionValue ? nested(call, values) : SqlValues.list(values);
    }

    private static Value last(Call call) {
        return call.arguments().isEmpty() ? Value.Nothing.UNDEFINED : call.arguments().getLast();
    }

    private String plain(Call call, Value first) {
        return switch (first) {
            case FunctionValue _ -> nested(call, first);
            case ObjectValue object -> all(object);
            case Value.Bool bool -> String.valueOf(bool.value());
            default ->
                    switch (call.arguments().size()) {
                        case 0 -> "";
                        case 1 -> Names.text(first);
                        case 2 -> equal(first, call.argument(1));
                        default -> compared(call);
                    };
        };
    }

    private String compared(Call call) {
        String operator = Names.text(call.argument(1)).toUpperCase(Locale.ROOT);
        Value value = call.argument(2);
        String right = operator.endsWith("IN") ? SqlValues.list(value) : SqlValues.of(value);
        return quoted(call.argument(0)) + " " + operator + " " + right;
    }

    private String equal(Value column, Value value) {
        return equal(quoted(column), value);
    }

    private static String equal(String column, Value value) {
        return value instanceof Value.Nothing
                ? column + " IS NULL"
                : column + " = " + SqlValues.of(value);
    }

    private String all(ObjectValue object) {
        List<String> parts = new ArrayList<>();
        object.properties()
                .forEach(
                        (name, value) -> parts.add(equal(SqlText.reference(name, dialect), value)));
        return String.join(" AND ", parts);
    }

    private String nested(Call call, Value function) {
        if (!(function instanceof FunctionValue)) {
            return SqlValues.of(function);
        }
        QueryBuilder inner = new QueryBuilder(context, call.site());
        CallBacks.run(call, function, inner);
        return "(" + inner.condition() + ")";
    }

    private static String between(Value range) {
        List<Value> bounds = range instanceof ListValue list ? list.items() : List.of(range);
        return bounds.stream().map(SqlValues::of).collect(Collectors.joining(" AND "));
    }

    private String quoted(Value column) {
        return column instanceof Value.Text text && !text.content().isDynamic()
                ? SqlText.reference(text.content().text(), dialect)
                : Names.text(column);
    }
}
