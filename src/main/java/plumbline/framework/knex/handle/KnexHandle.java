package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.query.QueryBuilder;
import plumbline.framework.knex.value.FunctionCalls;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.RawCalls;
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

    public KnexHandle(KnexContext context) {
        this(context, null);
    }

    private KnexHandle(KnexContext context, @Nullable String schema) {
        this.context = context;
        this.schema = schema;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "schema" -> new Value.HostValue(new SchemaBuilder(context, site));
            case "fn" -> new Value.HostValue(new FunctionCalls(context));
            case "client", "context" -> new Value.HostValue(new ClientObject());
            case "migrate", "seed" -> new Value.HostValue(new ToolObject());
            case "isTransaction" -> new Value.Bool(true);
            case "default", "knex", "Knex" -> new Value.HostValue(this);
            // taken out of the handle: `const {raw} = knex`
            case "raw", "ref", "transaction", "batchInsert" ->
                    new Value.HostValue(new Method(this, property));
            default -> new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
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
            case "transactionProvider" -> new Value.HostValue(this);
            case "batchInsert" -> new Value.HostValue(QueryBuilder.batch(context, call));
            case "withSchema" ->
                    new Value.HostValue(new KnexHandle(context, Names.text(call.argument(0))));
            case "queryBuilder" -> new Value.HostValue(new QueryBuilder(context, call.site()));
            // a transaction that is ended by hand; the handle says nothing more
            case "commit", "rollback", "destroy", "on", "once", "initialize", "isCompleted" ->
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

    /// With a function it runs that; without, it gives the handle.
    private Value transaction(Call call) {
        Value trx = new Value.HostValue(new KnexHandle(context, schema));
        return switch (call.argument(0)) {
            case FunctionValue function -> new Value.Promised(call.run(function, trx));
            case Value.Unknown _ -> {
                context.recorder()
                        .notUnderstood(call.site(), Obstacle.UNKNOWN_CALL, call.site().text());
                yield new Value.Promised(Value.Nothing.UNDEFINED);
            }
            default -> new Value.Promised(trx);
        };
    }

    /// A method that is called without its handle.
    private record Method(KnexHandle handle, String name) implements HostObject {

        @Override
        public Value call(Call call) {
            return handle.call(
                    new Call(call.self(), name, call.arguments(), call.site(), call.runner()));
        }
    }
}
