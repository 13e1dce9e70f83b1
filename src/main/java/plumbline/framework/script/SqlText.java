package plumbline.framework.script;

import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes values of a script the way SQL has them.
public final class SqlText {

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
                .map(
                        part ->
                                part.equals("*")
                                        ? part
                                        : quote + part.replace(quote, quote + quote) + quote)
                .collect(Collectors.joining("."));
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
