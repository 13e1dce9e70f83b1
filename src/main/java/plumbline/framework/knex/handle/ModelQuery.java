package plumbline.framework.knex.handle;

import plumbline.framework.knex.query.QueryBuilder;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Set;

/// A query of a model of Objection: what Knex can, under more names.
record ModelQuery(QueryBuilder query) implements HostObject {

    /// What changes how rows are given to the program, and nothing in the database.
    private static final Set<String> SHAPES =
            Set.of(
                    "withGraphFetched",
                    "withGraphJoined",
                    "joinRelated",
                    "innerJoinRelated",
                    "leftJoinRelated",
                    "modifyGraph",
                    "allowGraph",
                    "modifiers",
                    "context",
                    "throwIfNotFound",
                    "skipUndefined",
                    "resultSize",
                    "page",
                    "range",
                    "alias",
                    "castTo",
                    "debug");

    @Override
    public Value call(Call call) {
        switch (call.method()) {
            case "patch", "patchAndFetch", "updateAndFetch" -> ask(call, "update", 0);
            case "insertAndFetch" -> ask(call, "insert", 0);
            case "findById" -> byId(call);
            case "findOne" -> ask(call, "where", 0);
            case "deleteById" -> {
                byId(call);
                ask(call, "del", 1);
            }
            case "patchAndFetchById", "updateAndFetchById" -> {
                byId(call);
                ask(call, "update", 1);
            }
            default -> {
                if (!SHAPES.contains(call.method())) {
                    query.call(call);
                }
            }
        }
        return new Value.HostValue(this);
    }

    private void byId(Call call) {
        ask(call, "where", List.of(Texts.text("id", call.site()), call.argument(0)));
    }

    private void ask(Call call, String method, int from) {
        int start = Math.min(from, call.arguments().size());
        ask(call, method, call.arguments().subList(start, call.arguments().size()));
    }

    private void ask(Call call, String method, List<Value> arguments) {
        query.call(new Call(call.self(), method, arguments, call.site(), call.runner()));
    }

    @Override
    public boolean isPromise() {
        return true;
    }

    @Override
    public Value settle(Site awaited, Runner runner) {
        return query.settle(awaited, runner);
    }
}
