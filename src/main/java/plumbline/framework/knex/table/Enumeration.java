package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlValues;
import plumbline.framework.script.Settings;
import plumbline.framework.script.SqlText;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A column of some given values: a type of its own, or a text that is checked.
record Enumeration(Value values, @Nullable ObjectName type, boolean exists, Dialect dialect) {

    static Enumeration of(Call call, Dialect dialect) {
        Value options = call.argument(2);
        boolean typed = dialect == Dialect.POSTGRESQL && Options.is(options, "useNative", true);
        ObjectName type = null;
        if (typed) {
            String schema = Options.findText(options, "schemaName").orElse(null);
            type = Names.table(Settings.member(options, "enumName"), schema);
        }
        boolean exists = Options.is(options, "existingType", true);
        return new Enumeration(call.argument(1), type, exists, dialect);
    }

    /// The type that is made first.
    Optional<CreateEnum> findCreation() {
        return type == null || exists
                ? Optional.empty()
                : Optional.of(new CreateEnum(type, known()));
    }

    private List<String> known() {
        return values instanceof ListValue ? Names.all(List.of(values)) : List.of();
    }

    String typeName() {
        if (type != null) {
            return typeText(type);
        }
        return switch (dialect) {
            case MYSQL, MARIADB -> "enum" + list();
            case MSSQL -> "nvarchar(100)";
            case POSTGRESQL, SQLITE, ORACLE, H2 -> "text";
        };
    }

    Optional<String> findCheck(String column) {
        boolean checked = type == null && dialect != Dialect.MYSQL && dialect != Dialect.MARIADB;
        return checked ? Optional.of("\"" + column + "\" in " + list()) : Optional.empty();
    }

    /// Every value is a text, whatever the script calls it.
    private String list() {
        return values instanceof ListValue list && !list.isOpen()
                ? list.items().stream()
                        .map(each -> Texts.findKnown(each).map(SqlText::literal))
                        .map(each -> each.orElse("'${}'"))
                        .collect(Collectors.joining(", ", "(", ")"))
                : SqlValues.list(values);
    }

    private static String typeText(ObjectName type) {
        return type.dynamic() ? type.toString() : SqlText.identifier(type);
    }
}
