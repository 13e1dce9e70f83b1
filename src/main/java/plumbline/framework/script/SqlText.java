package plumbline.framework.script;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes values of a script the way SQL has them.
public final class SqlText {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /// Words that PostgreSQL does not take as the name of a column or table.
    private static final Set<String> RESERVED =
            Set.of(
                    ("all analyse analyze and any array as asc asymmetric authorization binary both"
                         + " case cast check collate collation column concurrently constraint"
                         + " create cross current_catalog current_date current_role current_schema"
                         + " current_time current_timestamp current_user default deferrable desc"
                         + " distinct do else end except false fetch for foreign freeze from full"
                         + " grant group having ilike in initially inner intersect into is isnull"
                         + " join lateral leading left like limit localtime localtimestamp natural"
                         + " not notnull null offset on only or order outer overlaps placing"
                         + " primary references returning right select session_user similar some"
                         + " symmetric system_user table tablesample then to trailing true union"
                         + " unique user using variadic verbose when where window with")
                            .split(" "));

    private SqlText() {}

    /// A text between quotes.
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// A name between quotes, each part of `a.b` for itself.
    public static String identifier(String name, Dialect dialect) {
        String quote =
                switch (dialect) {
                    case MYSQL, MARIADB -> "`";
                    case POSTGRESQL, SQLITE, MSSQL, ORACLE, H2 -> "\"";
                };
        return Arrays.stream(name.split("\\.", -1))
                .map(part -> part.equals("*") ? part : part(part, quote))
                .collect(Collectors.joining("."));
    }

    private static String part(String name, String quote) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /// The name of an object, its schema before it if it has one.
    public static String identifier(ObjectName object) {
        return object.schema() == null
                ? part(object.name(), "\"")
                : part(object.schema(), "\"") + "." + part(object.name(), "\"");
    }

    /// The same, with quotes only where the name would be another one without them.
    public static String reference(String name, Dialect dialect) {
        return Arrays.stream(name.split("\\.", -1))
                .map(part -> isPlain(part) ? part : identifier(part, dialect))
                .collect(Collectors.joining("."));
    }

    private static boolean isPlain(String part) {
        return part.contains("${") || (PLAIN.matcher(part).matches() && !RESERVED.contains(part));
    }

    /// The same, quoted as PostgreSQL does.
    public static String identifier(String name) {
        return identifier(name, Dialect.POSTGRESQL);
    }

    /// A value that stands for itself; nothing where it is not known.
    public static Optional<String> findLiteral(Value value) {
        return switch (value) {
            case Value.Text text -> Optional.of(literal(text.content().display()));
            case Value.Num _, Value.Bool _ -> Texts.findKnown(value);
            case Value.Nothing _ -> Optional.of("NULL");
            case ListValue list
                    when !list.isOpen()
                            && list.items().stream()
                                    .allMatch(each -> findLiteral(each).isPresent()) ->
                    Optional.of(
                            list.items().stream()
                                    .map(each -> findLiteral(each).orElse("NULL"))
                                    .collect(Collectors.joining(", ")));
            default -> Optional.empty();
        };
    }
}
