package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.knex.value.SqlValues;
import plumbline.framework.script.SqlText;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.stream.Collectors;

/// Writes the values of `defaultTo` as Knex does: whatever is no SQL becomes a text between quotes.
final class Defaults {

    private Defaults() {}

    static @Nullable String of(Value value, DataType type, Dialect dialect) {
        return switch (value) {
            case Value.Nothing none -> none.isUndefined() ? null : "NULL";
            case Value.HostValue(SqlExpression expression) -> whole(expression.sql());
            case Value.Text _, Value.Num _, Value.Bool _ -> known(value, type, dialect);
            case ListValue list when !type.name().startsWith("json") && !list.isOpen() ->
                    SqlText.literal(joined(list));
            default -> SqlValues.of(value);
        };
    }

    /// A semicolon ends the statement, and what would stand behind it is nothing.
    private static String whole(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static String known(Value value, DataType type, Dialect dialect) {
        if (value instanceof Value.Text text && text.content().isDynamic()) {
            return SqlValues.of(value);
        }
        String text = Texts.findKnown(value).orElse("");
        if (!type.name().equals("boolean")) {
            return SqlText.literal(text);
        }
        boolean holds =
                switch (value) {
                    case Value.Bool(boolean yes) -> yes;
                    case Value.Num _ -> !text.matches("-?0(\\.0*)?");
                    default -> !text.isEmpty() && !text.equals("false");
                };
        return dialect == Dialect.POSTGRESQL ? String.valueOf(holds) : holds ? "'1'" : "'0'";
    }

    private static String joined(ListValue list) {
        return list.items().stream()
                .map(each -> Texts.findKnown(each).orElse("${}"))
                .collect(Collectors.joining(","));
    }
}
