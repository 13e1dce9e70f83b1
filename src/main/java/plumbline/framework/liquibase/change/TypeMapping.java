package plumbline.framework.liquibase.change;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Liquibase makes of the types that changelogs name, for PostgreSQL; other databases keep
/// what is written.
///
/// After the classes of `liquibase.datatype.core` in Liquibase 4.
final class TypeMapping {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<name>[^()\\[\\]]*)(?:\\((?<arguments>[^()]*)\\)(?<rest>[^()\\[\\]]*))?"
                            + "(?<array>(?:\\[\\d*])*)");
    private static final Pattern CHARACTERS = Pattern.compile("(?i)\\s*(char|byte)$");
    private static final String UNBOUNDED = "2147483647";

    private TypeMapping() {}

    static DataType of(String written, Dialect dialect) {
        Matcher shape = SHAPE.matcher(written.strip());
        if (dialect != Dialect.POSTGRESQL || written.length() > 300 || !shape.matches()) {
            return new DataType(written.strip().toLowerCase(Locale.ROOT), List.of(), 0, written);
        }
        List<String> arguments = arguments(shape.group("arguments"));
        String base = base(shape.group("name"));
        String behind = shape.group("rest");
        String rest = behind == null ? "" : behind.strip().toLowerCase(Locale.ROOT);
        boolean zone =
                rest.startsWith("with time")
                        || base.contains("with time zone")
                        || base.contains("with_timezone");
        int dimensions = (int) shape.group("array").chars().filter(c -> c == '[').count();
        return new DataType(
                name(base, arguments, zone), kept(base, arguments), dimensions, written);
    }

    private static String base(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return lower.startsWith("java.sql.types.")
                ? lower.substring("java.sql.types.".length())
                : lower;
    }

    private static List<String> arguments(String written) {
        List<String> arguments = new ArrayList<>();
        if (written != null) {
            for (String argument : written.split(",", -1)) {
                arguments.add(CHARACTERS.matcher(argument.strip()).replaceFirst(""));
            }
        }
        return arguments;
    }

    private static String name(String base, List<String> arguments, boolean zone) {
        return switch (base) {
            case "int", "integer", "mediumint", "java.lang.integer", "int4" -> "integer";
            case "bigint", "java.lang.long", "java.math.biginteger", "int8", "integer8" -> "bigint";
            case "smallint", "tinyint", "int2" -> "smallint";
            case "serial", "serial4" -> "serial";
            case "bigserial", "serial8" -> "bigserial";
            case "smallserial", "serial2" -> "smallserial";
            case "boolean", "bool", "java.lang.boolean" -> "boolean";
            case "bit" -> "bit";
            case "decimal", "number", "numeric", "java.math.bigdecimal" -> "numeric";
            case "currency", "money", "smallmoney" -> "numeric";
            case "double", "double precision", "java.lang.double", "float8" -> "double precision";
            case "float", "java.lang.float" -> isSingle(arguments) ? "real" : "double precision";
            case "real", "float4" -> "real";
            case "varchar", "varchar2", "nvarchar", "nvarchar2", "character varying", "national" ->
                    "character varying";
            case "java.lang.string" -> "character varying";
            case "char", "character", "nchar", "nchar2", "bpchar" -> "character";
            case "clob", "text", "longtext", "mediumtext", "tinytext", "nclob", "ntext" -> "text";
            case "longvarchar", "longnvarchar", "long varchar", "long nvarchar" -> "text";
            case "datetime", "datetime2", "smalldatetime", "timestamp" -> timestamp(zone);
            case "java.sql.timestamp", "timestamp without time zone" -> timestamp(false);
            case "timestamptz", "timestamp_with_timezone", "timestamp with time zone" ->
                    timestamp(true);
            case "time", "java.sql.time", "time without time zone" ->
                    zone ? "time with time zone" : "time without time zone";
            case "timetz", "time_with_timezone", "time with time zone" -> "time with time zone";
            case "date", "java.sql.date" -> "date";
            case "uuid", "uniqueidentifier", "java.util.uuid" -> "uuid";
            case "blob", "java.sql.blob" -> "oid";
            case "longblob", "mediumblob", "tinyblob", "longvarbinary", "varbinary", "binary" ->
                    "bytea";
            case "image", "long binary", "long varbinary" -> "bytea";
            case "xmltype" -> "xml";
            default -> base.replace("\"", "");
        };
    }

    private static boolean isSingle(List<String> arguments) {
        return arguments.size() == 1
                && arguments.getFirst().matches("\\d{1,3}")
                && Integer.parseInt(arguments.getFirst()) <= 24;
    }

    private static String timestamp(boolean zone) {
        return zone ? "timestamp with time zone" : "timestamp without time zone";
    }

    /// PostgreSQL has no width for whole numbers, and Liquibase leaves out one without a bound.
    private static List<String> kept(String base, List<String> arguments) {
        return switch (base) {
            case "int", "integer", "mediumint", "int4", "bigint", "int8", "smallint", "tinyint" ->
                    List.of();
            case "boolean", "bool", "uuid", "clob", "text", "longtext", "mediumtext", "tinytext" ->
                    List.of();
            case "blob", "longblob", "varbinary", "binary", "image", "float", "double", "real" ->
                    List.of();
            case "number", "numeric" ->
                    arguments.equals(List.of(UNBOUNDED)) ? List.of() : arguments;
            default ->
                    arguments.size() == 1 && arguments.getFirst().equals(UNBOUNDED)
                            ? List.of()
                            : arguments;
        };
    }
}
