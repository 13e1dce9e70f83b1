package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.table.TableBuilder;
import plumbline.framework.knex.table.TableSteps;
import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.Deferred;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.RawCalls;
import plumbline.framework.knex.value.RawSql;
import plumbline.framework.script.HostMethod;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `knex.schema`: a chain of statements that run in their order once it is awaited.
final class SchemaBuilder implements HostObject, Deferred {

    private final KnexContext context;
    private final List<Runnable> statements = new ArrayList<>();
    private Site site;
    private @Nullable String schema;
    private @Nullable Value answer;
    private int ran;
    private boolean written;

    SchemaBuilder(KnexContext context, Site site) {
        this.context = context;
        this.site = site;
        context.watch(this);
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public boolean isDone() {
        return written || ran == statements.size();
    }

    @Override
    public boolean isPromise() {
        return true;
    }

    @Override
    public Value settle(Site awaited, Runner runner) {
        List<Runnable> now = List.copyOf(statements.subList(ran, statements.size()));
        ran = statements.size();
        now.forEach(Runnable::run);
        return answer == null ? Value.Nothing.UNDEFINED : answer;
    }

    @Override
    public Value get(String property, Site at, Runner runner) {
        return switch (property) {
            case "client" -> new Value.HostValue(new ClientObject());
            default -> HostMethod.of(this, property);
        };
    }

    @Override
    public Value call(Call call) {
        site = call.site();
        switch (call.method()) {
            case "createTable" -> create(call, false);
            case "createTableIfNotExists" -> create(call, true);
            case "createTableLike" -> like(call);
            case "alterTable", "table" -> alter(call);
            case "hasTable", "hasColumn", "hasView", "columnInfo" -> ask(call);
            case "withSchema" -> schema = Names.text(call.argument(0));
            case "raw" -> raw(call);
            case "queryContext", "timeout", "debug", "connection", "transacting", "on" -> {}
            case "toString", "toQuery" -> {
                return text(call.site());
            }
            case "toSQL", "generateDdlCommands" -> {
                return sent(call.site());
            }
            default -> other(call);
        }
        return new Value.HostValue(this);
    }

    private ListValue sent(Site at) {
        ObjectValue all = new ObjectValue(Map.of("sql", text(at)));
        all.open();
        return ListValue.of(List.of(all));
    }

    /// What it would send; whoever hands that to the database runs it.
    private Value text(Site at) {
        written = true;
        List<Runnable> all = List.copyOf(statements);
        return context.textOf(() -> all.forEach(Runnable::run), at);
    }

    private void other(Call call) {
        if (ViewCalls.isCreation(call)) {
            statements.add(ViewCalls.creation(call, schema, context.recorder()));
            return;
        }
        List<Operation> operations = SchemaCalls.of(call, schema);
        if (operations.isEmpty()) {
            operations = ViewCalls.of(call, schema);
        }
        if (operations.isEmpty()) {
            call.notUnderstood();
        }
        for (Operation operation : operations) {
            statements.add(() -> context.recorder().add(operation, call.site()));
        }
    }

    private TableBuilder builder(Call call, boolean creates) {
        String written = Names.text(call.argument(0));
        return new TableBuilder(context, table(call, 0), written, creates);
    }

    private ObjectName table(Call call, int index) {
        return Names.table(call.argument(index), schema);
    }

    private void create(Call call, boolean ifNotExists) {
        TableBuilder builder = builder(call, true);
        CallBacks.run(call, call.argument(1), builder);
        statements.add(() -> TableSteps.create(builder, ifNotExists, List.of(), call.site()));
    }

    private void like(Call call) {
        TableBuilder builder = builder(call, true);
        CallBacks.run(call, call.argument(2), builder);
        ObjectName original = table(call, 1);
        statements.add(() -> TableSteps.like(builder, original, call.site()));
    }

    private void alter(Call call) {
        TableBuilder builder = builder(call, false);
        CallBacks.run(call, call.argument(1), builder);
        statements.add(() -> TableSteps.alter(builder, call.site()));
    }

    /// A question does not wait in line: its answer is what the chain gives.
    private void ask(Call call) {
        answer = Value.Unknown.result(call.site(), call.method());
    }

    private void raw(Call call) {
        Value sql = RawCalls.bound(context, call, 0);
        statements.add(() -> RawSql.record(context, sql, call.site()));
        answer = Value.Unknown.result(call.site(), call.method());
    }
}
