package plumbline.framework.knex.table;

import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.List;

/// `timestamps`: when a row was made and when it was changed last.
final class Timestamps {

    private static final List<String> SNAKE = List.of("created_at", "updated_at");
    private static final List<String> CAMEL = List.of("createdAt", "updatedAt");

    private Timestamps() {}

    static Value add(TableBuilder builder, Call call) {
        boolean stamps = said(call, 0, "useTimestamps");
        boolean filled = said(call, 1, "defaultToNow");
        Dialect dialect = builder.context().dialect(call.site());
        for (String name : names(said(call, 2, "useCamelCase"))) {
            ColumnBuilder column = builder.column(name, type(stamps, dialect), call);
            if (filled) {
                column.notNull();
                column.defaultTo("CURRENT_TIMESTAMP");
            }
        }
        return Value.Nothing.UNDEFINED;
    }

    static List<String> names(boolean camelCase) {
        return camelCase ? CAMEL : SNAKE;
    }

    private static boolean said(Call call, int index, String option) {
        Value value =
                call.argument(0) instanceof ObjectValue options
                        ? Settings.member(options, option)
                        : call.argument(index);
        return value instanceof Value.Bool(boolean yes) && yes;
    }

    private static String type(boolean stamps, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> "timestamptz";
            case MYSQL, MARIADB -> stamps ? "timestamp" : "datetime";
            case SQLITE -> "datetime";
            case MSSQL -> "datetime2";
            case ORACLE, H2 -> "timestamp with time zone";
        };
    }
}
