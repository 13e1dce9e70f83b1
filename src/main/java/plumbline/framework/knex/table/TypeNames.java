package plumbline.framework.knex.table;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Column types as they are written, under the names that the server prints.
final class TypeNames {

    private static final Pattern TYPE =
            Pattern.compile("\\s*([^(\\[]*?)\\s*(?:\\(([^)]*)\\))?([^\\[]*)((?:\\[\\d*])*)\\s*");

    private static final Map<String, String> FULL =
            Map.ofEntries(
                    Map.entry("int", "integer"),
                    Map.entry("int4", "integer"),
                    Map.entry("int2", "smallint"),
                    Map.entry("int8", "bigint"),
                    Map.entry("serial4", "serial"),
                    Map.entry("serial8", "bigserial"),
                    Map.entry("bool", "boolean"),
                    Map.entry("varchar", "character varying"),
                    Map.entry("char", "character"),
                    Map.entry("bpchar", "character"),
                    Map.entry("decimal", "numeric"),
                    Map.entry("float4", "real"),
                    Map.entry("float8", "double precision"),
                    Map.entry("timestamptz", "timestamp with time zone"),
                    Map.entry("timetz", "time with time zone"));

    private TypeNames() {}

    static DataType of(String written, Dialect dialect) {
        Matcher matcher = TYPE.matcher(written);
        if (written.contains("${") || !matcher.matches()) {
            return new DataType(written, List.of(), 0, written);
        }
        String base = (matcher.group(1) + matcher.group(3)).strip().toLowerCase(Locale.ROOT);
        List<String> arguments =
                matcher.group(2) == null
                        ? List.of()
                        : Stream.of(matcher.group(2).split(",", -1)).map(String::strip).toList();
        int dimensions = (int) matcher.group(4).chars().filter(c -> c == '[').count();
        return new DataType(name(base, dialect), arguments, dimensions, written);
    }

    private static String name(String base, Dialect dialect) {
        if (dialect == Dialect.POSTGRESQL) {
            switch (base) {
                case "timestamp" -> {
                    return "timestamp without time zone";
                }
                case "time" -> {
                    return "time without time zone";
                }
                default -> {}
            }
        }
        return FULL.getOrDefault(base, base);
    }
}
