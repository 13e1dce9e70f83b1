package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.HandleKind;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;

/// What the methods of the libraries that are built on JDBC do.
final class FrameworkCalls {

    private final Machine machine;
    private final Functions functions;

    FrameworkCalls(Machine machine, Functions functions) {
        this.machine = machine;
        this.functions = functions;
    }

    Value template(MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (name.equals("getDataSource")) {
            return DatabaseCalls.handle(HandleKind.SOURCE);
        }
        if (name.matches("getJdbcOperations|getJdbcTemplate|getNamedParameterJdbcOperations")) {
            return DatabaseCalls.handle(HandleKind.TEMPLATE);
        }
        boolean sends = name.matches("execute|(batchU|u)pdate|query\\w*|call");
        if (!sends || arguments.isEmpty()) {
            return Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
        }
        send(name, call, arguments, frame);
        for (Value each : arguments.subList(1, arguments.size())) {
            if (each instanceof Value.Function rows) {
                Value row = DatabaseCalls.handle(HandleKind.RESULT);
                functions.apply(rows, List.of(row), call, frame, frame.around().inLoop());
            }
        }
        return Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
    }

    private void send(String name, MethodCallExpr call, List<Value> arguments, Frame frame) {
        if (arguments.getFirst() instanceof Value.Function creator) {
            sendCreated(creator, call, frame);
        } else if (name.equals("batchUpdate") && arguments.stream().allMatch(Texts::isText)) {
            arguments.forEach(each -> machine.log().send(each, call, frame));
        } else {
            machine.log().send(arguments.getFirst(), call, frame);
        }
    }

    /// A callback that gets the connection, and may give back what is to be run.
    private void sendCreated(Value.Function creator, MethodCallExpr call, Frame frame) {
        Value connection = DatabaseCalls.handle(HandleKind.CONNECTION);
        Value made = functions.apply(creator, List.of(connection), call, frame, frame.around());
        if (made instanceof Value.Handle(HandleKind kind, Value sql)
                && kind == HandleKind.PREPARED
                && !call.getNameAsString().equals("execute")) {
            machine.log().send(sql, call, frame);
        }
    }

    Value client(Value.Handle on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (call.getNameAsString()) {
            case "sql", "createNativeQuery", "createSQLQuery", "createNativeMutationQuery" ->
                    new Value.Handle(HandleKind.PREPARED, DatabaseCalls.first(arguments));
            case "unwrap" -> DatabaseCalls.handle(HandleKind.CONNECTION);
            case "doWork", "doReturningWork" -> {
                Value connection = DatabaseCalls.handle(HandleKind.CONNECTION);
                yield DatabaseCalls.first(arguments) instanceof Value.Function work
                        ? functions.apply(work, List.of(connection), call, frame, frame.around())
                        : on;
            }
            case "flush", "clear", "detach", "getTransaction", "close" -> new Value.Nothing();
            default -> service(on, call, frame);
        };
    }

    private Value service(Value.Handle on, MethodCallExpr call, Frame frame) {
        String name = on.kind() == HandleKind.CLIENT ? "JdbcClient" : "EntityManager";
        String called = name + "." + call.getNameAsString();
        machine.log().add(new JavaAction.Service(called, frame.unit().span(call), frame.around()));
        return Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
    }

    Value jooq(MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        boolean text = !arguments.isEmpty() && Texts.isText(arguments.getFirst());
        if (text && (DatabaseCalls.RUNS.contains(name) || name.equals("resultQuery"))) {
            if (name.equals("query") || name.equals("resultQuery")) {
                return new Value.Handle(HandleKind.PREPARED, arguments.getFirst());
            }
            machine.log().send(arguments.getFirst(), call, frame);
            return DatabaseCalls.handle(HandleKind.RESULT);
        }
        if (!arguments.isEmpty() && arguments.getFirst() instanceof Value.Function inner) {
            Value context = DatabaseCalls.handle(HandleKind.JOOQ);
            return functions.apply(inner, List.of(context), call, frame, frame.around());
        }
        if (!name.matches("configuration|dialect|settings|dsl|meta")) {
            machine.log().unknown(Obstacle.UNKNOWN_CALL, "jOOQ " + name, call, frame);
        }
        return DatabaseCalls.handle(HandleKind.RESULT);
    }
}
