package plumbline.framework.knex.handle;

import plumbline.framework.knex.query.QueryBuilder;
import plumbline.framework.knex.value.KnexContext;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;

/// `Model` of Objection: the class that the models of an application descend from, each with the
/// name of its table.
public record ModelClass(KnexContext context) implements HostObject {

    private static final String TABLE = "tableName";

    @Override
    public Value get(String property, Site site, Runner runner) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "query" -> query(call);
            case "knex", "bindKnex", "bindTransaction" -> call.self();
            case "transaction", "startTransaction", "raw", "ref", "fn" ->
                    new KnexHandle(context).call(transaction(call));
            default -> get(call.method(), call.site(), call.runner());
        };
    }

    @Override
    public Value construct(Call call) {
        return get("", call.site(), call.runner());
    }

    private Value query(Call call) {
        Optional<Value> table = findTable(call);
        if (table.isEmpty()) {
            context.recorder()
                    .notUnderstood(call.site(), Obstacle.APPLICATION_CODE, call.site().text());
            return get("", call.site(), call.runner());
        }
        return new Value.HostValue(
                new ModelQuery(QueryBuilder.of(context, null, call, table.get())));
    }

    private static Optional<Value> findTable(Call call) {
        if (!(call.self() instanceof FunctionValue type)) {
            return Optional.empty();
        }
        return type.findStatic(TABLE)
                .or(
                        () ->
                                type.statics()
                                        .findGetter(TABLE)
                                        .map(
                                                getter ->
                                                        call.runner()
                                                                .run(
                                                                        getter,
                                                                        List.of(),
                                                                        call.site())));
    }

    /// `Model.transaction(knex, work)` may leave out the handle, and `startTransaction` has no
    /// work.
    private static Call transaction(Call call) {
        if (!call.method().endsWith("ransaction")) {
            return call;
        }
        List<Value> work =
                call.arguments().stream().filter(FunctionValue.class::isInstance).toList();
        return new Call(call.self(), "transaction", work, call.site(), call.runner());
    }
}
