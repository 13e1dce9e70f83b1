package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.script.IndexText;
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

    /// `primary(columns, name or options)`.
    static PrimaryKey primary(Naming naming, Call call, Dialect dialect) {
        Value options = call.argument(1);
        return new PrimaryKey(
                Options.findName(options, "constraintName", "indexName")
                        .orElse(naming.primaryKey(dialect)),
                Names.all(List.of(call.argument(0))),
                null,
                Reference.deferrable(Options.findText(options, "deferrable").orElse("")),
                call.site().link());
    }

    /// `unique(…, name or options)`; what says how begins with that argument.
    static Unique unique(Naming naming, List<String> columns, Call call, int from) {
        Value options = call.argument(from);
        String deferrable =
                Options.findText(options, "deferrable")
                        .or(() -> Options.findName(call.argument(from + 1)))
                        .orElse("");
        return new Unique(
                Options.findName(options, "indexName", "constraintName")
                        .orElse(naming.generated(columns, "unique")),
                columns,
                false,
                null,
                Reference.deferrable(deferrable),
                call.site().link());
    }

    /// Whether `unique` makes an index and not a constraint.
    static boolean isUniqueIndex(Value options) {
        return Options.is(options, "useConstraint", false)
                || (Settings.member(options, "predicate") instanceof Value.HostValue
                        && Settings.member(options, "deferrable") instanceof Value.Nothing
                        && !Options.is(options, "useConstraint", true));
    }

    /// `unique(columns, {predicate})` and its like.
    static Draft uniqueIndex(Naming naming, Value columns, Call call, int from) {
        Value options = call.argument(from);
        String name =
                Options.findName(options, "indexName")
                        .orElseGet(() -> naming.generated(Names.all(List.of(columns)), "unique"));
        return create(naming.table(), name, true, "btree", columns, options, call);
    }

    /// `index(columns, name, type or options)`; what says how begins with that argument.
    static Draft index(Naming naming, Value columns, Call call, int from, Dialect dialect) {
        Value name = call.argument(from);
        Value options =
                name instanceof Value.Text || name instanceof Value.Nothing
                        ? call.argument(from + 1)
                        : name;
        String method = method(options, dialect);
        boolean unique = method.equals("unique") || says(options, "indexType", "unique");
        String called =
                Options.findName(name, "indexName")
                        .orElseGet(() -> naming.generated(Names.all(List.of(columns)), "index"));
        String how = method.equals("unique") ? "btree" : method;
        return create(naming.table(), called, unique, how, columns, options, call);
    }

    private static boolean says(Value options, String name, String word) {
        return Options.findText(options, name).filter(word::equalsIgnoreCase).isPresent();
    }

    private static String method(Value options, Dialect dialect) {
        return Options.findName(options, "storageEngineIndexType")
                .or(
                        () ->
                                Options.findText(options, "indexType")
                                        .filter(_ -> dialect != Dialect.POSTGRESQL))
                .orElse("btree")
                .toLowerCase(Locale.ROOT);
    }

    private static Draft create(
            ObjectName table,
            String name,
            boolean unique,
            String method,
            Value columns,
            Value options,
            Call call) {
        IndexDefinition index =
                new IndexDefinition(
                        name,
                        table,
                        unique,
                        false,
                        method,
                        keys(columns),
                        List.of(),
                        predicate(options),
                        false,
                        call.site().link());
        return IndexText.findStatement(index, false)
                .<Draft>map(sql -> new Draft.OfSql(sql, call.site()))
                .orElseGet(
                        () ->
                                new Draft.Done(
                                        new CreateIndex(index, false, false),
                                        call.site(),
                                        index.span()));
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
                ? where.condition()
                : null;
    }
}
