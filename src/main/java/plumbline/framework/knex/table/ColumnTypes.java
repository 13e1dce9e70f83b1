package plumbline.framework.knex.table;

import plumbline.framework.knex.value.Names;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTypes;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// What the column methods of the table builder make on each database.
///
/// As in Knex’s own column compilers, https://github.com/knex/knex/tree/3.1.0/lib/dialects.
final class ColumnTypes {

    private ColumnTypes() {}

    /// The type that a method such as `string` makes; nothing where it makes no column.
    static Optional<DataType> find(Call call, Dialect dialect) {
        String written = written(call, dialect);
        return written.isEmpty() ? Optional.empty() : Optional.of(SqlTypes.of(written, dialect));
    }

    private static String written(Call call, Dialect dialect) {
        return switch (call.method()) {
            case "increments", "bigIncrements", "bigincrements" -> counter(call, dialect);
            case "integer",
                    "int",
                    "mediumint",
                    "tinyint",
                    "tinyInteger",
                    "smallint",
                    "smallInteger",
                    "mediumInteger",
                    "bigInteger",
                    "bigint",
                    "biginteger" ->
                    whole(call, dialect);
            case "text", "mediumtext", "longtext", "tinytext" -> text(call, dialect);
            case "string", "varchar" -> string(call, dialect);
            case "float", "double", "doublePrecision", "decimal", "numeric" ->
                    fraction(call, dialect);
            case "boolean", "bool" -> bool(dialect);
            case "date" -> "date";
            case "time" -> dialect == Dialect.POSTGRESQL ? "time" : timed("time", call, dialect);
            case "datetime", "dateTime", "timestamp" -> moment(call, dialect);
            case "binary" -> binary(call, dialect);
            case "json", "jsonb" -> json(call, dialect);
            case "uuid" -> uuid(dialect);
            case "geometry", "geography", "point", "polygon" -> call.method();
            case "specificType" -> SpecificType.of(Names.text(call.argument(1))).type();
            default -> "";
        };
    }

    static boolean isCounter(String method) {
        return switch (method) {
            case "increments", "bigIncrements", "bigincrements" -> true;
            default -> false;
        };
    }

    private static String counter(Call call, Dialect dialect) {
        boolean big = !call.method().equals("increments");
        return switch (dialect) {
            case POSTGRESQL -> big ? "bigserial" : "serial";
            case MYSQL, MARIADB -> big ? "bigint unsigned" : "int unsigned";
            case SQLITE -> "integer";
            case MSSQL -> big ? "bigint" : "int";
            case ORACLE -> big ? "number(20,0)" : "integer";
            case H2 -> big ? "bigint" : "integer";
        };
    }

    private static String whole(Call call, Dialect dialect) {
        boolean mysql = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        boolean sqlite = dialect == Dialect.SQLITE;
        return switch (call.method()) {
            case "tinyint", "tinyInteger" ->
                    mysql || dialect == Dialect.MSSQL ? "tinyint" : sqlite ? "tinyint" : "smallint";
            case "smallint", "smallInteger" -> sqlite ? "integer" : "smallint";
            case "mediumint", "mediumInteger" -> mysql ? "mediumint" : "integer";
            case "bigInteger", "bigint", "biginteger" -> "bigint";
            default -> mysql || dialect == Dialect.MSSQL ? "int" : "integer";
        };
    }

    private static String text(Call call, Dialect dialect) {
        if (dialect == Dialect.MYSQL || dialect == Dialect.MARIADB) {
            return call.method().equals("text")
                    ? Texts.findKnown(call.argument(1)).orElse("text")
                    : call.method();
        }
        return dialect == Dialect.MSSQL ? "nvarchar(max)" : "text";
    }

    private static String string(Call call, Dialect dialect) {
        Value given = call.argument(1);
        // what is no number leaves the length as it would be without it
        String length =
                Texts.findKnown(given)
                        .filter(text -> isNumber(text.strip()))
                        .or(
                                () ->
                                        given instanceof Value.Unknown
                                                ? Optional.of(Names.text(given))
                                                : Optional.empty())
                        .orElse("255");
        return switch (dialect) {
            case MSSQL -> "nvarchar(" + length + ")";
            case ORACLE -> "varchar2(" + length + ")";
            case POSTGRESQL, MYSQL, MARIADB, SQLITE, H2 -> "varchar(" + length + ")";
        };
    }

    private static String fraction(Call call, Dialect dialect) {
        boolean postgres = dialect == Dialect.POSTGRESQL;
        return switch (call.method()) {
            case "float" ->
                    postgres ? "real" : dialect == Dialect.SQLITE ? "float" : "float" + sizes(call);
            case "double", "doublePrecision" ->
                    postgres || dialect == Dialect.H2
                            ? "double precision"
                            : dialect == Dialect.SQLITE || dialect == Dialect.MSSQL
                                    ? "float"
                                    : "double";
            default ->
                    call.argument(1) instanceof Value.Nothing none && !none.isUndefined()
                            ? "decimal"
                            : dialect == Dialect.SQLITE ? "float" : "decimal" + sizes(call);
        };
    }

    private static String sizes(Call call) {
        String precision = Texts.findKnown(call.argument(1)).orElse("8");
        String scale = Texts.findKnown(call.argument(2)).orElse("2");
        return "(" + precision + "," + scale + ")";
    }

    private static String bool(Dialect dialect) {
        return switch (dialect) {
            case MSSQL -> "bit";
            case ORACLE -> "number(1,0)";
            case POSTGRESQL, MYSQL, MARIADB, SQLITE, H2 -> "boolean";
        };
    }

    private static String timed(String type, Call call, Dialect dialect) {
        return Options.findText(call.argument(1), "precision")
                .or(() -> Texts.findKnown(call.argument(1)).filter(ColumnTypes::isNumber))
                .filter(_ -> dialect != Dialect.SQLITE)
                .map(precision -> type + "(" + precision + ")")
                .orElse(type);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static String moment(Call call, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> {
                boolean plain =
                        Options.is(call.argument(1), "useTz", false)
                                || (call.argument(1) instanceof Value.Bool(boolean without)
                                        && without);
                String precision =
                        Options.findText(call.argument(1), "precision")
                                .or(() -> Texts.findKnown(call.argument(2)))
                                .map(digits -> "(" + digits + ")")
                                .orElse("");
                yield (plain ? "timestamp" : "timestamptz") + precision;
            }
            case MYSQL, MARIADB ->
                    timed(
                            call.method().equals("timestamp") ? "timestamp" : "datetime",
                            call,
                            dialect);
            case SQLITE -> "datetime";
            case MSSQL ->
                    Options.is(call.argument(1), "useTz", true) ? "datetimeoffset" : "datetime2";
            case ORACLE, H2 -> "timestamp with time zone";
        };
    }

    private static String binary(Call call, Dialect dialect) {
        Optional<String> length = Texts.findKnown(call.argument(1));
        return switch (dialect) {
            case POSTGRESQL -> "bytea";
            case MYSQL, MARIADB -> length.map(n -> "varbinary(" + n + ")").orElse("blob");
            case MSSQL -> "varbinary(" + length.orElse("max") + ")";
            case SQLITE, ORACLE, H2 -> "blob";
        };
    }

    private static String json(Call call, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> call.method();
            case MSSQL -> "nvarchar(max)";
            case MYSQL, MARIADB, SQLITE, ORACLE, H2 -> "json";
        };
    }

    private static String uuid(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL, H2 -> "uuid";
            case MSSQL -> "uniqueidentifier";
            case MYSQL, MARIADB, SQLITE, ORACLE -> "char(36)";
        };
    }
}
