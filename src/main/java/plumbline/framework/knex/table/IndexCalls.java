package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.script.Settings;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keys and indexes, with the names that Knex makes up for them.
final class IndexCalls {

    private IndexCalls() {}

    static @Nullable String primaryName(ObjectName table, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL, SQLITE, MSSQL, ORACLE, H2 -> table.name() + "_pkey";
            case MYSQL, MARIADB -> null;
        };
    }

    /// `primary(columns, name or options)`.
    static PrimaryKey primary(ObjectName table, Call call, Dialect dialect) {
        Value options = call.argument(1);
        return new PrimaryKey(
                Options.findName(options, "constraintName", "indexName")
                        .orElse(primaryName(table, dialect)),
                Names.all(List.of(call.argument(0))),
                null,
                Reference.deferrable(Options.findText(options, "deferrable").orElse("")),
                call.site().link());
    }

    /// `unique(…, name or options)`; what says how begins with that argument.
    static Unique unique(ObjectName table, List<String> columns, Call call, int from) {
        Value options = call.argument(from);
        String deferrable =
                Options.findText(options, "deferrable")
                        .or(() -> Options.findName(call.argument(from + 1)))
                        .orElse("");
        boolean nulls = Options.is(options, "nullsNotDistinct", true);
        return new Unique(
                Options.findName(options, "indexName", "constraintName")
                        .orElse(Names.generated(table, columns, "unique")),
                columns,
                nulls,
                null,
                Reference.deferrable(deferrable),
                call.site().link());
    }

    /// Whether `unique` makes an index and not a constraint.
    static boolean isUniqueIndex(Value options) {
        return Options.is(options, "useConstraint", false)
                || Settings.member(options, "predicate") instanceof Value.HostValue;
    }

    static CreateIndex uniqueIndex(ObjectName table, Call call) {
        IndexDefinition plain = index(table, List.of(), call, 1).definition();
        List<String> columns = Names.all(List.of(call.argument(0)));
        String name =
                Options.findName(call.argument(1), "indexName")
                        .orElse(Names.generated(table, columns, "unique"));
        IndexDefinition unique =
                new IndexDefinition(
                        name,
                        table,
                        true,
                        false,
                        plain.method(),
                        keys(call.argument(0)),
                        List.of(),
                        predicate(call.argument(1)),
                        false,
                        call.site().link());
        return new CreateIndex(unique, false, false);
    }

    /// `index(columns, name, type or options)`; what says how begins with that argument.
    static CreateIndex index(ObjectName table, List<String> columns, Call call, int from) {
        Value name = call.argument(from);
        Value options = name instanceof Value.Text ? call.argument(from + 1) : name;
        if (name instanceof Value.Nothing) {
            options = call.argument(from + 1);
        }
        String method =
                Options.findName(options, "indexType").orElse("btree").toLowerCase(Locale.ROOT);
        boolean unique = method.equals("unique");
        IndexDefinition definition =
                new IndexDefinition(
                        Options.findName(name, "indexName")
                                .orElseGet(() -> Names.generated(table, columns, "index")),
                        table,
                        unique,
                        false,
                        unique ? "btree" : method,
                        from == 0
                                ? columns.stream().map(IndexDefinition.Key::ofColumn).toList()
                                : keys(call.argument(0)),
                        List.of(),
                        predicate(options),
                        false,
                        call.site().link());
        return new CreateIndex(definition, false, false);
    }

    private static List<IndexDefinition.Key> keys(Value columns) {
        List<IndexDefinition.Key> keys = new ArrayList<>();
        for (Value each : columns instanceof ListValue list ? list.items() : List.of(columns)) {
            keys.add(
                    each instanceof Value.HostValue(SqlExpression raw)
                            ? new IndexDefinition.Key(null, raw.sql(), "")
                            : IndexDefinition.Key.ofColumn(Names.text(each)));
        }
        return keys;
    }

    private static @Nullable String predicate(Value options) {
        return Settings.member(options, "predicate") instanceof Value.HostValue(SqlExpression where)
                ? where.sql()
                : null;
    }
}
