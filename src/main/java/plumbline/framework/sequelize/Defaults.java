package plumbline.framework.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.JsonText;
import plumbline.framework.script.SqlText;
import plumbline.operation.DataType;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.stream.Collectors;

/// Writes the `defaultValue` of a column as Sequelize does, which heeds the type of the column.
final class Defaults {

    private Defaults() {}

    static @Nullable String of(Value attribute, DataType type) {
        Value value =
                attribute instanceof ObjectValue object
                        ? object.find("defaultValue").orElse(Value.Nothing.UNDEFINED)
                        : Value.Nothing.UNDEFINED;
        boolean none = value instanceof Value.Nothing nothing && nothing.isUndefined();
        if (none || value instanceof FunctionValue || TypeNames.isMadeByProgram(value)) {
            return null;
        }
        return value instanceof Value.Nothing ? "NULL" : written(value, type);
    }

    private static String written(Value value, DataType type) {
        if (value instanceof Value.HostValue || value instanceof Value.Unknown) {
            return Expression.of(value);
        }
        if (type.name().startsWith("json") && !type.isArray()) {
            return SqlText.literal(JsonText.of(value, Expression::of));
        }
        if (value instanceof ListValue list) {
            return array(list, type);
        }
        if (value instanceof Value.Num && !type.isArray() && isFloating(type)) {
            return SqlText.literal(Texts.findKnown(value).orElse(""));
        }
        return Expression.of(value);
    }

    private static boolean isFloating(DataType type) {
        return type.name().equals("real") || type.name().equals("double precision");
    }

    private static String array(ListValue list, DataType type) {
        String items = list.items().stream().map(Expression::of).collect(Collectors.joining(","));
        String all = "ARRAY[" + items + "]";
        return type.isArray() ? all + "::" + type.written() : all;
    }
}
