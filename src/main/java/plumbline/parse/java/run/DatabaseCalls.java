package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.MethodCallExpr;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Obstacle;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.HandleKind;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the methods of JDBC, and of what is built on it, do.
final class DatabaseCalls {

    static final Set<String> RUNS =
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
    private final FrameworkCalls frameworks;

    DatabaseCalls(Machine machine, Functions functions) {
        this.machine = machine;
        this.frameworks = new FrameworkCalls(machine, functions);
    }

    Value call(Value.Handle handle, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (handle.kind()) {
            case CONTEXT -> context(call, frame);
            case SOURCE, CONNECTION -> connection(handle, call, arguments, frame);
            case STATEMENT -> statement(handle, call, arguments, frame);
            case PREPARED -> prepared(handle, call, frame);
            case TEMPLATE -> frameworks.template(call, arguments, frame);
            case CLIENT, ENTITIES -> frameworks.client(handle, call, arguments, frame);
            case JOOQ -> frameworks.jooq(call, arguments, frame);
            case SCRIPTS -> scripts(handle, call, arguments, frame);
            case RESULT -> result(handle, call, frame);
        };
    }

    static Value handle(HandleKind kind) {
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
            case "commit", "rollback" -> end(call, frame);
            case "nativeSQL" -> arguments.isEmpty() ? on : arguments.getFirst();
            case "getCopyAPI" -> {
                machine.log().unknown(Obstacle.UNKNOWN_CALL, "getCopyAPI", call, frame);
                yield new Value.Nothing();
            }
            default -> Texts.unknown(Hole.Kind.QUERY_RESULT, call, frame);
        };
    }

    private Value end(MethodCallExpr call, Frame frame) {
        String word = call.getNameAsString().toUpperCase(Locale.ROOT);
        machine.log().send(Texts.of(word, call, frame), call, frame);
        return new Value.Nothing();
    }

    static @Nullable Value first(List<Value> arguments) {
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
