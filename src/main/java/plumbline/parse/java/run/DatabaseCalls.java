package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.MethodCallExpr;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.HandleKind;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the methods of JDBC, and of what is built on it, do.
final class DatabaseCalls {

    private static final Set<String> RUNS =
            Set.of(
                    "execute",
                    "executeUpdate",
                    "executeLargeUpdate",
                    "executeQuery",
                    "executeBatch",
                    "executeLargeBatch",
                    "getResultList",
                    "getSingleResult",
                    "update",
                    "query",
                    "fetch",
                    "fetchOne",
                    "fetchAny",
                    "list",
                    "uniqueResult",
                    "fetchInto");

    private final Machine machine;
    private final Functions functions;

    DatabaseCalls(Machine machine, Functions functions) {
        this.machine = machine;
        this.functions = functions;
    }

    Value call(Value.Handle handle, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (handle.kind()) {
            case CONTEXT -> context(call, frame);
            case SOURCE, CONNECTION -> connection(handle, call, arguments, frame);
            case STATEMENT -> statement(handle, call, arguments, frame);
            case PREPARED -> prepared(handle, call, frame);
            case TEMPLATE -> template(call, arguments, frame);
            case CLIENT, ENTITIES -> client(handle, call, arguments, frame);
            case JOOQ -> jooq(call, arguments, frame);
            case SCRIPTS -> scripts(handle, call, arguments, frame);
            case RESULT -> result(handle, call, frame);
        };
    }

    private static Value handle(HandleKind kind) {
        return new Value.Handle(kind, null);
    }

    private static Value context(MethodCallExpr call, Frame frame) {
        return switch (call.getNameAsString()) {
            case "getConnection" -> handle(HandleKind.CONNECTION);
            case "getJdbcTemplate" -> handle(HandleKind.TEMPLATE);
            case "getDataSource" -> handle(HandleKind.SOURCE);
            default -> Texts.unknown(Hole.Kind.ENVIRONMENT, call, frame);
        };
    }

    private Value connection(
            Value.Handle on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (call.getNameAsString()) {
            case "getConnection", "unwrap", "getUnderlyingConnection", "getWrappedConnection" ->
                    handle(HandleKind.CONNECTION);
            case "createStatement" -> handle(HandleKind.STATEMENT);
            case "prepareStatement", "prepareCall" ->
                    new Value.Handle(HandleKind.PREPARED, first(arguments));
            case "getMetaData" -> handle(HandleKind.RESULT);
            case "commit", "rollback" -> {
                Value word =
                        Texts.of(
                                call.getNameAsString().toUpperCase(java.util.Locale.ROOT),
                                call,
                                frame);
                machine.log().send(word, call, frame);
                yield new Value.Nothing();
            }
            case "nativeSQL" -> arguments.isEmpty() ? on : arguments.getFirst();
            case "getCopyAPI" -> {
                machine.log().unknown(Obstacle.UNKNOWN_CALL, "getCopyAPI", call, frame);
                yield new Value.Nothing();
            }
            default -> Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
        };
    }

    private static @Nullable Value first(List<Value> arguments) {
        return arguments.isEmpty() ? null : arguments.getFirst();
    }

    private Value statement(
            Value.Handle on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        boolean sends = RUNS.contains(name) || name.equals("addBatch");
        if (sends && !arguments.isEmpty()) {
            machine.log().send(arguments.getFirst(), call, frame);
        }
        return switch (name) {
            case "executeQuery", "getResultSet", "getGeneratedKeys" -> handle(HandleKind.RESULT);
            case "getConnection" -> handle(HandleKind.CONNECTION);
            case "unwrap" -> on;
            default -> Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
        };
    }

    /// A statement that carries its text with it until it is run.
    private Value prepared(Value.Handle on, MethodCallExpr call, Frame frame) {
        String name = call.getNameAsString();
        if (RUNS.contains(name) && !call.getArguments().isEmpty() && on.sql() == null) {
            return statement(
                    on, call, machine.expressions().values(call.getArguments(), frame), frame);
        }
        if (RUNS.contains(name)) {
            machine.log().send(on.sql(), call, frame);
        }
        return switch (name) {
            case "executeQuery", "getResultSet", "getGeneratedKeys" -> handle(HandleKind.RESULT);
            case "getConnection" -> handle(HandleKind.CONNECTION);
            case "executeUpdate", "executeBatch", "execute", "getUpdateCount" ->
                    Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
            default -> on;
        };
    }

    private Value template(MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (name.equals("getDataSource")) {
            return handle(HandleKind.SOURCE);
        }
        if (name.matches("getJdbcOperations|getJdbcTemplate|getNamedParameterJdbcOperations")) {
            return handle(HandleKind.TEMPLATE);
        }
        boolean sends = name.matches("execute|(batchU|u)pdate|query\\w*|call");
        if (!sends || arguments.isEmpty()) {
            return Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
        }
        Value sql = arguments.getFirst();
        if (sql instanceof Value.Function creator) {
            sendCreated(creator, call, frame);
        } else if (name.equals("batchUpdate") && arguments.stream().allMatch(Texts::isText)) {
            arguments.forEach(each -> machine.log().send(each, call, frame));
        } else {
            machine.log().send(sql, call, frame);
        }
        for (Value each : arguments.subList(1, arguments.size())) {
            if (each instanceof Value.Function rows) {
                Value row = handle(HandleKind.RESULT);
                functions.apply(rows, List.of(row), call, frame, frame.around().inLoop());
            }
        }
        return Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
    }

    /// A callback that gets the connection, and may give back what is to be run.
    private void sendCreated(Value.Function creator, MethodCallExpr call, Frame frame) {
        Value connection = handle(HandleKind.CONNECTION);
        Value made = functions.apply(creator, List.of(connection), call, frame, frame.around());
        if (made instanceof Value.Handle(HandleKind kind, Value sql)
                && kind == HandleKind.PREPARED
                && !call.getNameAsString().equals("execute")) {
            machine.log().send(sql, call, frame);
        }
    }

    private Value client(Value.Handle on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (call.getNameAsString()) {
            case "sql", "createNativeQuery", "createSQLQuery", "createNativeMutationQuery" ->
                    new Value.Handle(HandleKind.PREPARED, first(arguments));
            case "unwrap" -> handle(HandleKind.CONNECTION);
            case "doWork", "doReturningWork" -> {
                Value connection = handle(HandleKind.CONNECTION);
                yield first(arguments) instanceof Value.Function work
                        ? functions.apply(work, List.of(connection), call, frame, frame.around())
                        : on;
            }
            case "flush", "clear", "detach", "getTransaction", "close" -> new Value.Nothing();
            default -> {
                String name = on.kind() == HandleKind.CLIENT ? "JdbcClient" : "EntityManager";
                machine.log()
                        .add(
                                new JavaAction.Service(
                                        name + "." + call.getNameAsString(),
                                        frame.unit().span(call),
                                        frame.around()));
                yield Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
            }
        };
    }

    private Value jooq(MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        boolean text = !arguments.isEmpty() && Texts.isText(arguments.getFirst());
        if (text && (RUNS.contains(name) || name.equals("resultQuery"))) {
            if (name.equals("query") || name.equals("resultQuery")) {
                return new Value.Handle(HandleKind.PREPARED, arguments.getFirst());
            }
            machine.log().send(arguments.getFirst(), call, frame);
            return handle(HandleKind.RESULT);
        }
        if (!arguments.isEmpty() && arguments.getFirst() instanceof Value.Function inner) {
            Value context = handle(HandleKind.JOOQ);
            return functions.apply(inner, List.of(context), call, frame, frame.around());
        }
        if (!name.matches("configuration|dialect|settings|dsl|meta")) {
            machine.log().unknown(Obstacle.UNKNOWN_CALL, "jOOQ " + name, call, frame);
        }
        return handle(HandleKind.RESULT);
    }

    private Value scripts(
            Value.Handle on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (call.getNameAsString()) {
            case "addScript", "addScripts", "setScripts" ->
                    new Value.Handle(HandleKind.SCRIPTS, first(arguments));
            case "execute", "populate" -> {
                machine.log().send(on.sql(), call, frame);
                yield on;
            }
            case "runScript" -> {
                machine.log().send(first(arguments), call, frame);
                yield on;
            }
            default -> on;
        };
    }

    private static Value result(Value.Handle on, MethodCallExpr call, Frame frame) {
        return call.getNameAsString()
                        .matches(
                                "getTables|getColumns|getIndexInfo|getMetaData|getPrimaryKeys|getSchemas")
                ? on
                : Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
    }

    /// A call of a static method of a library that works on a database.
    Optional<Value> findStaticResult(
            String type, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        boolean script = name.equals("executeSqlScript") || name.equals("runScript");
        if (script && (type.equals("ScriptUtils") || type.equals("RunScript"))) {
            Optional<Value> resource =
                    arguments.stream().filter(Value.Resource.class::isInstance).findFirst();
            machine.log().send(resource.orElse(new Value.Nothing()), call, frame);
            return Optional.of(new Value.Nothing());
        }
        return switch (type + "." + name) {
            case "DSL.using" -> Optional.of(handle(HandleKind.JOOQ));
            case "JdbcClient.create" -> Optional.of(handle(HandleKind.CLIENT));
            case "DataSourceUtils.getConnection", "DriverManager.getConnection" ->
                    Optional.of(handle(HandleKind.CONNECTION));
            default -> Optional.empty();
        };
    }

    /// An object that gives access to the database that its maker has access to.
    Optional<Value> findCreated(String type, List<Value> arguments) {
        Optional<HandleKind> kind = HandleKind.findByType(type);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Value script =
                arguments.stream()
                        .filter(Value.Resource.class::isInstance)
                        .findFirst()
                        .orElse(null);
        return Optional.of(new Value.Handle(kind.get(), script));
    }
}
