package plumbline.framework.knex.value;

import plumbline.framework.script.JsonText;
import plumbline.framework.script.SqlText;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.stream.Collectors;

/// Writes values as SQL, with `${…}` for what is not known.
public final class SqlValues {

    private SqlValues() {}

    public static String of(Value value) {
        return switch (value) {
            case Value.Text text -> SqlText.literal(text.content().display());
            case Value.Num _, Value.Bool _ -> Texts.findKnown(value).orElse("NULL");
            case Value.Nothing _ -> "NULL";
            case Value.HostValue(SqlExpression expression) -> expression.sql();
            case Value.Unknown unknown -> "${" + unknown.expression() + "}";
            case Value.DialectName name -> "${" + name.expression() + "}";
            case ListValue _, ObjectValue _ -> SqlText.literal(JsonText.of(value, SqlValues::of));
            default -> "${}";
        };
    }

    /// The elements of a list between parentheses, or one value.
    public static String list(Value value) {
        return value instanceof ListValue list && !list.isOpen()
                ? list.items().stream()
                        .map(SqlValues::of)
                        .collect(Collectors.joining(", ", "(", ")"))
                : of(value).startsWith("(") ? of(value) : "(" + of(value) + ")";
    }
}
