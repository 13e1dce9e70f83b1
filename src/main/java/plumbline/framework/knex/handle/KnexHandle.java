package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.query.QueryBuilder;
import plumbline.framework.knex.value.FunctionCalls;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.RawCalls;
import plumbline.framework.script.HostMethod;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

/// The handle that a migration is given, and the one of each transaction in it.
public final class KnexHandle implements HostObject {

    private final KnexContext context;
    private final @Nullable String schema;
    private final @Nullable OwnTransaction own;

    public KnexHandle(KnexContext context) {
        this(context, null, null);
    }

    private KnexHandle(KnexContext context, @Nullable String schema, @Nullable OwnTransaction own) {
        this.context = context;
        this.schema = schema;
        this.own = own;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "schema" -> new Value.HostValue(new SchemaBuilder(context, site));
            case "fn" -> new Value.HostValue(new FunctionCalls(context));
            case "client", "context" -> new Value.HostValue(new ClientObject());
            case "migrate", "seed" -> new Value.HostValue(new ToolObject());
            case "isTransaction" -> new Value.Bool(isInTransaction());
            case "default", "knex", "Knex" -> new Value.HostValue(this);
            // what knex-migrator hands over
            case "connection", "transacting" -> new Value.HostValue(this);
            case "userParams", "log", "version", "name" ->
                    new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
            default -> HostMethod.of(this, property);
        };
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "" -> query(call);
            case "schema" -> new Value.HostValue(new SchemaBuilder(context, call.site()));
            case "raw" -> new Value.HostValue(RawCalls.raw(context, call));
            case "ref" -> RawCalls.expression(context, Names.text(call.argument(0)), call);
            case "transaction" -> transaction(call);
            case "transactionProvider" -> HostMethod.of(this, "transaction");
            case "batchInsert" -> new Value.HostValue(QueryBuilder.batch(context, call));
            case "withSchema" ->
                    new Value.HostValue(new KnexHandle(context, Names.text(call.argument(0)), own));
            case "queryBuilder" -> new Value.HostValue(new QueryBuilder(context, call.site()));
            case "commit", "rollback" -> ended(call);
            case "destroy", "on", "once", "initialize", "isCompleted" ->
                    new Value.Promised(Value.Nothing.UNDEFINED);
            default -> other(call);
        };
    }

    private Value query(Call call) {
        return new Value.HostValue(QueryBuilder.of(context, schema, call, call.argument(0)));
    }

    private Value other(Call call) {
        if (!QueryBuilder.isKnown(call.method())) {
            return call.notUnderstood();
        }
        QueryBuilder query = new QueryBuilder(context, call.site());
        context.watch(query);
        return query.call(call);
    }

    private boolean isInTransaction() {
        return own != null || context.isInTransaction();
    }

    /// The one that Knex opened is not for a migration to end, so a handle of it does nothing.
    private Value ended(Call call) {
        if (own != null && call.method().equals("commit")) {
            own.commit(call.site());
        } else if (own != null) {
            own.rollback(call.site());
        }
        return new Value.Promised(Value.Nothing.UNDEFINED);
    }

    /// With a function it runs that and ends with it; without, it gives the handle.
    private Value transaction(Call call) {
        Value work = call.argument(0);
        if (work instanceof Value.Unknown) {
            context.recorder()
                    .notUnderstood(call.site(), Obstacle.UNKNOWN_CALL, call.site().text());
            return new Value.Promised(Value.Nothing.UNDEFINED);
        }
        OwnTransaction begun = OwnTransaction.begin(context, isInTransaction(), call.site());
        Value trx = new Value.HostValue(new KnexHandle(context, schema, begun));
        if (!(work instanceof FunctionValue function)) {
            return new Value.Promised(trx);
        }
        Value result = call.run(function, trx);
        begun.commit(call.site());
        return new Value.Promised(result);
    }
}
