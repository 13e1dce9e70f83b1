package plumbline.framework.typeorm.schema;

import plumbline.framework.script.SqlText;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlTypes;
import plumbline.parse.script.value.Value;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The SQL type that a `TableColumn` becomes.
final class ColumnTypes {

    private static final Set<String> ENUMS = Set.of("enum", "simple-enum");
    private static final Set<String> SIMPLE = Set.of("simple-array", "simple-json");

    private final ObjectName table;
    private final Dialect dialect;

    ColumnTypes(ObjectName table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    DataType type(String column, Value options) {
        return SqlTypes.of(sql(column, options), dialect);
    }

    private String sql(String column, Value options) {
        String type = written(options);
        if (isCounted(options) && dialect == Dialect.POSTGRESQL) {
            return serial(type);
        }
        String array = Options.isTrue(options, "isArray") ? "[]" : "";
        if (ENUMS.contains(type)) {
            return enumeration(column, options) + array;
        }
        if (type.equals("uuid") && (dialect == Dialect.MYSQL || dialect == Dialect.SQLITE)) {
            return "varchar(36)";
        }
        if (SIMPLE.contains(type)) {
            return "text";
        }
        String unsigned = Options.isTrue(options, "unsigned") ? " unsigned" : "";
        return sized(type, options) + unsigned + array;
    }

    static String written(Value options) {
        return Options.findText(options, "type").orElse("…").strip();
    }

    static boolean isEnum(Value options) {
        return ENUMS.contains(written(options));
    }

    /// A generated column that is neither a UUID nor an identity.
    private static boolean isCounted(Value options) {
        String strategy = Options.findText(options, "generationStrategy").orElse("increment");
        return Options.isTrue(options, "isGenerated") && strategy.equals("increment");
    }

    private static String serial(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bigint", "int8" -> "bigserial";
            case "smallint", "int2" -> "smallserial";
            case "int", "integer", "int4" -> "serial";
            // such a column is left without a type by the tool, which only a UUID survives
            default -> type;
        };
    }

    private String enumeration(String column, Value options) {
        if (dialect == Dialect.POSTGRESQL) {
            return SqlText.identifier(enumName(column, options).toString(), dialect);
        }
        if (dialect == Dialect.SQLITE) {
            return "varchar";
        }
        return Options.texts(options, "enum").stream()
                .map(SqlText::literal)
                .collect(Collectors.joining(", ", "enum(", ")"));
    }

    /// The type of a column of enum values; without a name of its own it is called after the
    /// column.
    ObjectName enumName(String column, Value options) {
        String name =
                Options.findText(options, "enumName")
                        .filter(given -> !given.isEmpty())
                        .orElseGet(
                                () ->
                                        table.name()
                                                + "_"
                                                + column.toLowerCase(Locale.ROOT)
                                                + "_enum");
        int dot = name.indexOf('.');
        return dot < 0
                ? new ObjectName(table.schema(), name, table.dynamic())
                : new ObjectName(name.substring(0, dot), name.substring(dot + 1), table.dynamic());
    }

    private static String sized(String type, Value options) {
        String size = size(options);
        int zone = type.toLowerCase(Locale.ROOT).indexOf(" with");
        boolean hasZone = zone > 0 && type.toLowerCase(Locale.ROOT).startsWith("time");
        return size.isEmpty() || type.contains("(")
                ? type
                : hasZone ? type.substring(0, zone) + size + type.substring(zone) : type + size;
    }

    private static String size(Value options) {
        String length = Options.text(options, "length");
        String precision = Options.text(options, "precision");
        String scale = Options.text(options, "scale");
        String width = Options.text(options, "width");
        if (length != null) {
            return "(" + length + ")";
        }
        if (precision != null) {
            return scale == null ? "(" + precision + ")" : "(" + precision + "," + scale + ")";
        }
        return width == null ? "" : "(" + width + ")";
    }
}
