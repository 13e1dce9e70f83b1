package plumbline.framework.knex.value;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as Knex makes them; it quotes them all, so that the server keeps them as they are.
public final class Names {

    private static final Pattern ALIAS = Pattern.compile("(?i)\\s+as\\s+.*");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[.-]");

    private Names() {}

    /// A table, in that schema unless the name has one itself.
    public static ObjectName table(Value value, @Nullable String schema) {
        String written = ALIAS.matcher(text(value)).replaceAll("");
        boolean dynamic = Texts.findKnown(value).isEmpty() && isUnknown(value);
        int dot = written.contains("${") ? -1 : written.lastIndexOf('.');
        if (dot < 0) {
            return new ObjectName(schema, written, dynamic);
        }
        String owner = written.substring(0, dot);
        // database.schema.table
        String own = owner.substring(owner.lastIndexOf('.') + 1);
        return new ObjectName(own, written.substring(dot + 1), dynamic);
    }

    /// The table that a piece of SQL such as `users u` begins with.
    public static ObjectName first(String sql, @Nullable String schema) {
        String name = sql.strip().split("[\\s,]+", 2)[0].replaceAll("[\"`]", "");
        return new ObjectName(schema, name, name.contains("${"));
    }

    private static boolean isUnknown(Value value) {
        return switch (value) {
            case Value.Text text -> text.content().isDynamic();
            case Value.HostValue _ -> false;
            case ObjectValue object ->
                    object.properties().isEmpty()
                            || isUnknown(object.properties().values().iterator().next());
            default -> true;
        };
    }

    /// A name as a text, with `${…}` for what is not known.
    public static String text(Value value) {
        return switch (value) {
            case Value.Text text -> text.content().display();
            case Value.Unknown unknown -> "${" + unknown.expression() + "}";
            case Value.HostValue(SqlExpression expression) -> expression.sql();
            // `{alias: 'table'}`
            case ObjectValue object when !object.properties().isEmpty() ->
                    text(object.properties().values().iterator().next());
            default -> Texts.findKnown(value).orElse("${}");
        };
    }

    /// Several names, handed over as a list or one by one.
    public static List<String> all(List<Value> values) {
        List<String> names = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof ListValue list) {
                names.addAll(all(list.items()));
            } else if (!(value instanceof Value.Nothing)) {
                names.add(text(value));
            }
        }
        return names;
    }

    /// The name that Knex gives to a constraint or index for which none is given.
    public static String generated(String table, List<String> columns, String kind) {
        String base = NOT_IN_NAMES.matcher(table).replaceAll("_");
        String name = base + "_" + String.join("_", columns) + "_" + kind;
        return name.contains("${") ? name : name.toLowerCase(Locale.ROOT);
    }
}
