package plumbline.framework.knex.query;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.Deferred;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.framework.script.SqlText;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `knex('table')` and what is chained to it: rows that are read or changed once it is awaited.
public final class QueryBuilder implements SqlExpression, Deferred {

    private final KnexContext context;
    private final Site site;
    private final Conditions conditions;
    private final List<ObjectName> joined = new ArrayList<>();
    private final Selection selection = new Selection();
    private @Nullable ObjectName table;
    private @Nullable String schema;
    private @Nullable String subquery;
    private @Nullable String conflict;
    private @Nullable Call work;
    private boolean limited;
    private boolean whole = true;
    private boolean done;

    public QueryBuilder(KnexContext context, Site site) {
        this.context = context;
        this.site = site;
        this.conditions = new Conditions(context, context.dialect(site));
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
        String columns = selection.text();
        String from = subquery != null ? subquery : table == null ? "" : name(table);
        String where = conditions.isEmpty() ? "" : " where " + conditions.text();
        return "(select "
                + columns
                + (from.isEmpty() ? "" : " from " + from)
                + where
                + selection.limit()
                + ")";
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    /// The condition that a nested function put together.
    @Override
    public String condition() {
        done = true;
        return table == null && selection.isEmpty() ? conditions.text() : sql();
    }

    private String name(ObjectName of) {
        Dialect dialect = context.dialect(site);
        String own = SqlText.reference(of.name(), dialect);
        return of.schema() == null || of.dynamic()
                ? own
                : SqlText.reference(of.schema(), dialect) + "." + own;
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
                ? Changes.select(sources(), selection.columns())
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
        whole &= QueryMethods.isWritten(method);
        if (QueryMethods.isCondition(method)) {
            conditions.add(call);
        } else if (QueryMethods.isJoin(method)) {
            join(call);
        } else if (QueryMethods.isMore(method)) {
            selection.take(call, context);
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
            case "fromRaw" -> from(Names.text(call.argument(0)));
            case "updateFrom" -> joined.add(Names.table(call.argument(0), schema));
            case "withSchema" -> {
                schema = Names.text(call.argument(0));
                if (table != null) {
                    table = new ObjectName(schema, table.name(), table.dynamic());
                }
            }
            case "onConflict" -> {}
            case "ignore" -> conflict = "DO NOTHING";
            case "merge" -> conflict = "DO UPDATE";
            case "limit" -> limited = selection.limit(call);
            case "modify" -> CallBacks.run(call, call.argument(0), this);
            case "clone", "toString", "toQuery", "toSQL" -> {
                return derived(call);
            }
            case "transaction" -> {
                return call.notUnderstood();
            }
            default -> call.notUnderstood();
        }
        return new Value.HostValue(this);
    }

    /// A query as a text, and a change as what it does once somebody hands it to the database.
    private Value text(Site at) {
        if (work == null) {
            return Texts.text(sql(), at);
        }
        done = true;
        Operation operation = operation();
        return context.textOf(
                () -> {
                    if (operation != null) {
                        context.recorder().add(operation, site());
                    }
                },
                at);
    }

    private QueryBuilder copy(Site at) {
        QueryBuilder copy = new QueryBuilder(context, at);
        copy.schema = schema;
        copy.table = table;
        copy.subquery = subquery;
        copy.joined.addAll(joined);
        copy.selection.addAll(selection);
        copy.conditions.addAll(conditions);
        copy.work = work;
        copy.limited = limited;
        copy.whole = whole;
        copy.conflict = conflict;
        context.watch(copy);
        return copy;
    }

    private Value derived(Call call) {
        return switch (call.method()) {
            case "clone" -> new Value.HostValue(copy(call.site()));
            case "toSQL" -> {
                ObjectValue all = new ObjectValue(Map.of("sql", text(call.site())));
                all.open();
                yield all;
            }
            default -> text(call.site());
        };
    }

    private void from(String sql) {
        if (sql.stripLeading().startsWith("(")) {
            subquery = sql;
        } else {
            table = Names.first(sql, schema);
        }
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
}
