package plumbline.framework.knex.query;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.Deferred;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.script.Settings;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;

/// `knex('table')` and what is chained to it: rows that are read or changed once it is awaited.
public final class QueryBuilder implements SqlExpression, Deferred {

    private final KnexContext context;
    private final Site site;
    private final Conditions conditions;
    private final List<ObjectName> joined = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();
    private @Nullable ObjectName table;
    private @Nullable String schema;
    private @Nullable String subquery;
    private @Nullable String conflict;
    private @Nullable Call work;
    private boolean limited;
    private boolean done;

    public QueryBuilder(KnexContext context, Site site) {
        this.context = context;
        this.site = site;
        this.conditions = new Conditions(context);
    }

    /// A query of one table.
    public static QueryBuilder of(
            KnexContext context, @Nullable String schema, Call call, Value table) {
        QueryBuilder query = new QueryBuilder(context, call.site());
        query.schema = schema;
        query.from(call, table);
        context.watch(query);
        return query;
    }

    /// Whether a chain of the query builder can begin with that method.
    public static boolean isKnown(String method) {
        return QueryMethods.isKnown(method);
    }

    /// Rows that are put into a table, in parts.
    public static QueryBuilder batch(KnexContext context, Call call) {
        QueryBuilder query = of(context, null, call, call.argument(0));
        query.work =
                new Call(
                        call.self(),
                        "insert",
                        call.arguments()
                                .subList(
                                        Math.min(1, call.arguments().size()),
                                        Math.min(2, call.arguments().size())),
                        call.site(),
                        call.runner());
        return query;
    }

    @Override
    public Site site() {
        return work == null ? site : work.site();
    }

    /// A query that changes nothing is no loss when nobody waits for it.
    @Override
    public boolean isDone() {
        return done || work == null;
    }

    @Override
    public boolean isPromise() {
        return true;
    }

    @Override
    public String sql() {
        done = true;
        String columns = selected.isEmpty() ? "*" : String.join(", ", selected);
        String from = subquery != null ? subquery : table == null ? "" : table.toString();
        String where = conditions.isEmpty() ? "" : " where " + conditions.text();
        return "(select " + columns + (from.isEmpty() ? "" : " from " + from) + where + ")";
    }

    /// The condition that a nested function put together.
    String condition() {
        return table == null && selected.isEmpty() ? conditions.text() : sql();
    }

    /// The tables it reads.
    public List<ObjectName> sources() {
        List<ObjectName> all = new ArrayList<>();
        if (table != null) {
            all.add(table);
        }
        all.addAll(joined);
        return all;
    }

    @Override
    public Value settle(Site awaited, Runner runner) {
        if (!done) {
            done = true;
            Operation operation = operation();
            if (operation != null) {
                context.recorder().add(operation, site());
            }
        }
        return Value.Unknown.result(site, this);
    }

    private @Nullable Operation operation() {
        Call call = work;
        ObjectName target = table == null ? ObjectName.of("${}") : table;
        return call == null
                ? Changes.select(sources(), selected)
                : Changes.of(call, target, joined, where(), limited, conflict);
    }

    private @Nullable String where() {
        return conditions.isEmpty() ? null : conditions.text();
    }

    @Override
    public Value get(String property, Site at, Runner runner) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, at.text(), at.place());
    }

    @Override
    public Value call(Call call) {
        String method = call.method();
        if (QueryMethods.isCondition(method)) {
            conditions.add(call);
        } else if (QueryMethods.isJoin(method)) {
            join(call);
        } else if (QueryMethods.isMore(method)) {
            select(call);
        } else {
            return other(call);
        }
        return new Value.HostValue(this);
    }

    private Value other(Call call) {
        switch (call.method()) {
            case "insert",
                    "update",
                    "del",
                    "delete",
                    "truncate",
                    "upsert",
                    "increment",
                    "decrement" ->
                    work = call;
            case "from", "table", "into" -> from(call, call.argument(0));
            case "withSchema" -> {
                schema = Names.text(call.argument(0));
                if (table != null) {
                    table = new ObjectName(schema, table.name(), table.dynamic());
                }
            }
            case "onConflict" -> {}
            case "ignore" -> conflict = "DO NOTHING";
            case "merge" -> conflict = "DO UPDATE";
            case "limit" -> limited = true;
            case "modify" -> CallBacks.run(call, call.argument(0), this);
            case "clone" -> {
                return new Value.HostValue(this);
            }
            case "toString", "toQuery", "toSQL" -> {
                return Texts.text(sql(), call.site());
            }
            case "transaction" -> {
                return call.notUnderstood();
            }
            default -> call.notUnderstood();
        }
        return new Value.HostValue(this);
    }

    private void from(Call call, Value source) {
        switch (source) {
            case FunctionValue function -> {
                QueryBuilder inner = new QueryBuilder(context, call.site());
                CallBacks.run(call, function, inner);
                subquery = inner.sql();
                joined.addAll(inner.sources());
            }
            case Value.HostValue(QueryBuilder inner) -> {
                subquery = inner.sql();
                joined.addAll(inner.sources());
            }
            case Value.Nothing _ -> {}
            default -> table = Names.table(source, schema);
        }
    }

    private void join(Call call) {
        Value with = call.argument(0);
        if (call.method().equals("joinRaw") || with instanceof Value.HostValue) {
            return;
        }
        joined.add(Names.table(with, null));
    }

    private void select(Call call) {
        switch (call.method()) {
            case "select",
                    "column",
                    "columns",
                    "distinct",
                    "first",
                    "pluck",
                    "count",
                    "max",
                    "min",
                    "sum",
                    "avg" ->
                    call.arguments().stream()
                            .filter(each -> !(each instanceof FunctionValue))
                            .forEach(each -> selected.addAll(Names.all(List.of(each))));
            case "with", "withRecursive", "withMaterialized" -> {
                if (call.argument(1) instanceof FunctionValue function) {
                    CallBacks.run(call, function, new QueryBuilder(context, call.site()));
                }
            }
            case "union", "unionAll", "intersect", "except" ->
                    call.arguments().stream()
                            .filter(each -> each instanceof Value.HostValue)
                            .forEach(QueryBuilder::take);
            default -> Settings.member(call.argument(0));
        }
    }

    private static void take(Value part) {
        if (part instanceof Value.HostValue(SqlExpression expression)) {
            expression.sql();
        }
    }
}
