package plumbline.framework.sequelize;

import plumbline.framework.script.Settings;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTypes;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `DataTypes`: the names Sequelize has for column types, and the SQL each of them becomes.
final class TypeNames implements HostObject {

    private static final Set<String> NAMES =
            Set.of(
                    "STRING",
                    "CHAR",
                    "TEXT",
                    "CITEXT",
                    "INTEGER",
                    "BIGINT",
                    "SMALLINT",
                    "TINYINT",
                    "MEDIUMINT",
                    "FLOAT",
                    "REAL",
                    "DOUBLE",
                    "DECIMAL",
                    "NUMERIC",
                    "NUMBER",
                    "BOOLEAN",
                    "TIME",
                    "DATE",
                    "DATEONLY",
                    "HSTORE",
                    "JSON",
                    "JSONB",
                    "NOW",
                    "BLOB",
                    "RANGE",
                    "UUID",
                    "UUIDV1",
                    "UUIDV4",
                    "VIRTUAL",
                    "ENUM",
                    "ARRAY",
                    "GEOMETRY",
                    "GEOGRAPHY",
                    "CIDR",
                    "INET",
                    "MACADDR",
                    "TSVECTOR");

    /// Values the program makes up when a row is inserted; the column itself gets no default.
    private static final Set<String> MADE_BY_PROGRAM = Set.of("NOW", "UUIDV1", "UUIDV4");

    static boolean isType(String name) {
        return NAMES.contains(name);
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return isType(property)
                ? new Value.HostValue(new Type(property, List.of()))
                : runner.notUnderstood(site, "DataTypes." + property);
    }

    @Override
    public Value call(Call call) {
        return isType(call.method())
                ? new Value.HostValue(new Type(call.method(), call.arguments()))
                : call.notUnderstood();
    }

    @Override
    public Value construct(Call call) {
        return call(call);
    }

    static boolean isMadeByProgram(Value value) {
        return value instanceof Value.HostValue(Type type) && MADE_BY_PROGRAM.contains(type.name());
    }

    /// The type of a column, written with `DataTypes` or as SQL.
    static Optional<DataType> findType(Value value, String enumName, Dialect dialect) {
        return switch (value) {
            case Value.HostValue(Type type) ->
                    Optional.of(SqlTypes.of(type.sql(enumName, dialect), dialect));
            case Value.Text text ->
                    Optional.of(SqlTypes.of(text.text(), text.content().display(), dialect));
            default -> Optional.empty();
        };
    }

    /// One type with its arguments.
    record Type(String name, List<Value> arguments) implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return switch (property) {
                case "BINARY" ->
                        new Value.HostValue(
                                new Type(name.equals("STRING") ? "BLOB" : name, List.of()));
                case "UNSIGNED", "ZEROFILL" -> new Value.HostValue(this);
                default -> runner.notUnderstood(site, name + "." + property);
            };
        }

        @Override
        public Value call(Call call) {
            return switch (call.method()) {
                case "" -> new Value.HostValue(new Type(name, call.arguments()));
                case "UNSIGNED", "ZEROFILL", "BINARY" -> new Value.HostValue(this);
                default -> call.notUnderstood();
            };
        }

        /// The values of an enum, if it is one.
        List<String> values() {
            if (!name.equals("ENUM")) {
                return List.of();
            }
            List<Value> all = new ArrayList<>();
            for (Value argument : arguments) {
                Value inObject = Settings.member(argument, "values");
                Value given = argument instanceof ObjectValue ? inObject : argument;
                all.addAll(QueryInterface.list(given));
            }
            return all.stream().flatMap(each -> Texts.findKnown(each).stream()).toList();
        }

        String sql(String enumName, Dialect dialect) {
            boolean postgres = dialect == Dialect.POSTGRESQL;
            return switch (name) {
                case "STRING" -> "varchar" + size("(255)");
                case "CHAR" -> "char" + size("(255)");
                case "DECIMAL", "NUMERIC", "NUMBER" -> "decimal" + size("");
                case "DOUBLE" -> "double precision";
                case "DATE" -> postgres ? "timestamp with time zone" : "datetime" + size("");
                case "DATEONLY" -> "date";
                case "BLOB" -> postgres ? "bytea" : "blob";
                case "BOOLEAN" -> dialect == Dialect.MYSQL ? "tinyint(1)" : "boolean";
                case "UUID" -> dialect == Dialect.MYSQL ? "char(36)" : "uuid";
                case "FLOAT" -> postgres ? floating() : "float";
                case "TEXT", "INTEGER", "BIGINT", "SMALLINT", "TINYINT", "MEDIUMINT" ->
                        name.toLowerCase(Locale.ROOT);
                case "REAL", "TIME" -> name.toLowerCase(Locale.ROOT);
                case "RANGE" -> range();
                case "ENUM" -> postgres ? enumName : "enum" + quotedValues();
                case "ARRAY" -> element(enumName, dialect) + "[]";
                default -> name.toLowerCase(Locale.ROOT) + size("");
            };
        }

        private String element(String enumName, Dialect dialect) {
            return arguments.isEmpty()
                    ? "text"
                    : findType(arguments.getFirst(), enumName, dialect)
                            .map(DataType::written)
                            .orElse("text");
        }

        /// One size says how precise it is; two say nothing to PostgreSQL.
        private String floating() {
            List<String> sizes = arguments.stream().flatMap(each -> sizes(each).stream()).toList();
            boolean single = sizes.size() == 1 && sizes.getFirst().matches("\\d|1\\d|2[0-4]");
            return single ? "real" : "double precision";
        }

        private String range() {
            String of =
                    !arguments.isEmpty()
                                    && arguments.getFirst() instanceof Value.HostValue(Type inner)
                            ? inner.name()
                            : "INTEGER";
            return switch (of) {
                case "BIGINT" -> "int8range";
                case "DECIMAL" -> "numrange";
                case "DATE" -> "tstzrange";
                case "DATEONLY" -> "daterange";
                default -> "int4range";
            };
        }

        private String quotedValues() {
            return values().stream()
                    .map(value -> "'" + value.replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "(", ")"));
        }

        private String size(String otherwise) {
            String sizes =
                    arguments.stream()
                            .flatMap(each -> sizes(each).stream())
                            .collect(Collectors.joining(","));
            return sizes.isEmpty() ? otherwise : "(" + sizes + ")";
        }

        private static List<String> sizes(Value argument) {
            if (argument instanceof ObjectValue object) {
                return List.of("length", "precision", "scale").stream()
                        .flatMap(each -> object.find(each).stream())
                        .flatMap(each -> Texts.findKnown(each).stream())
                        .toList();
            }
            return Texts.findKnown(argument).stream()
                    .filter(each -> each.matches("\\d{1,9}|[A-Z][A-Za-z]+"))
                    .toList();
        }
    }
}
