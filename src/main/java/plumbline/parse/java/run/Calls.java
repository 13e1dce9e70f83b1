package plumbline.parse.java.run;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.syntax.JavaMethod;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Overloads;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;

/// Follows calls: into methods of the tree, else by what is known of the libraries.
final class Calls {

    private final Machine machine;
    private final DatabaseCalls database;
    private final LibraryCalls library;
    private final Functions functions;
    private final Creations creations;

    Calls(Machine machine) {
        this.machine = machine;
        this.functions = new Functions(machine);
        this.database = new DatabaseCalls(machine, functions);
        this.library = new LibraryCalls(machine, functions);
        this.creations = new Creations(machine, this, database, library);
    }

    Creations creations() {
        return creations;
    }

    Value call(MethodCallExpr call, Frame frame) {
        Expression scope = call.getScope().orElse(null);
        Value on =
                scope == null || scope instanceof SuperExpr
                        ? null
                        : machine.expressions().value(scope, frame);
        List<Value> arguments = machine.expressions().values(call.getArguments(), frame);
        machine.watch().note(call, arguments, frame);
        if (on == null) {
            return own(call, scope instanceof SuperExpr, arguments, frame);
        }
        return on(on, call, arguments, frame);
    }

    private Value on(Value on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (on) {
            case Value.Handle handle -> database.call(handle, call, arguments, frame);
            case Value.Instance instance ->
                    method(instance.type(), instance, call, arguments, frame);
            case Value.TypeName name -> statics(name, call, arguments, frame);
            case Value.Service(String name) -> service(name, call, frame);
            case Value.Function function when functions.isCall(call) ->
                    functions.apply(function, arguments, call, frame, frame.around());
            default ->
                    library.findResult(on, call, arguments, frame)
                            .orElseGet(() -> unknown(on, call, arguments, frame));
        };
    }

    private Value service(String name, MethodCallExpr call, Frame frame) {
        String called = name + "." + call.getNameAsString();
        machine.log().add(new JavaAction.Service(called, frame.unit().span(call), frame.around()));
        return Texts.unknown(Hole.Kind.COMPUTATION, call, frame);
    }

    /// A call without anything before it: of a method of the object, its class or one around it.
    private Value own(MethodCallExpr call, boolean fromAbove, List<Value> arguments, Frame frame) {
        Value.Instance self = frame.self();
        return findAround(call, fromAbove, arguments, frame)
                .map(each -> invoke(each, self, arguments, call, frame))
                .or(() -> findImported(call, arguments, frame))
                .or(() -> library.findStaticResult("", call, arguments, frame))
                .orElseGet(() -> unknown(new Value.Nothing(), call, arguments, frame));
    }

    private Optional<JavaMethod> findAround(
            MethodCallExpr call, boolean fromAbove, List<Value> arguments, Frame frame) {
        Value.Instance self = frame.self();
        JavaClass start = self == null || fromAbove ? frame.owner() : self.type();
        Optional<JavaClass> at = Optional.of(start);
        String name = call.getNameAsString();
        while (at.isPresent()) {
            List<JavaClass> line = machine.sources().line(at.get());
            List<JavaClass> asked = fromAbove ? line.subList(1, line.size()) : line;
            Optional<JavaMethod> found = find(asked, name, arguments);
            if (found.isPresent()) {
                return found;
            }
            at = at.get().findOuter().or(() -> outside(frame, start));
        }
        return Optional.empty();
    }

    private Optional<Value> findImported(MethodCallExpr call, List<Value> arguments, Frame frame) {
        return machine.sources()
                .findStaticImport(call.getNameAsString(), frame.unit())
                .flatMap(type -> find(List.of(type), call.getNameAsString(), arguments))
                .map(each -> invoke(each, null, arguments, call, frame));
    }

    private static Optional<JavaMethod> find(
            List<JavaClass> line, String name, List<Value> arguments) {
        return JavaMethod.find(
                line, name, arguments.size(), method -> Overloads.mayTake(method, arguments));
    }

    private static Optional<JavaClass> outside(Frame frame, JavaClass start) {
        return frame.owner().equals(start) ? Optional.empty() : frame.owner().findOuter();
    }

    private Value method(
            JavaClass type,
            Value.@Nullable Instance self,
            MethodCallExpr call,
            List<Value> arguments,
            Frame frame) {
        return find(machine.sources().line(type), call.getNameAsString(), arguments)
                .map(each -> invoke(each, self, arguments, call, frame))
                .orElseGet(() -> unknown(new Value.Nothing(), call, arguments, frame));
    }

    private Value statics(
            Value.TypeName name, MethodCallExpr call, List<Value> arguments, Frame frame) {
        JavaClass type = name.type();
        if (type != null) {
            return method(type, null, call, arguments, frame);
        }
        return database.findStaticResult(name.name(), call, arguments, frame)
                .or(() -> library.findStaticResult(name.name(), call, arguments, frame))
                .orElseGet(() -> unknown(name, call, arguments, frame));
    }

    private Value invoke(
            JavaMethod found,
            Value.@Nullable Instance self,
            List<Value> arguments,
            MethodCallExpr call,
            Frame frame) {
        if (machine.isRunning(found.method())) {
            if (changesSomething(arguments)) {
                machine.log().unknown(Obstacle.LIMIT, "calls itself", call, frame);
            }
            return Texts.unknown(Hole.Kind.COMPUTATION, call, frame);
        }
        Circumstances around = frame.around().calledFrom(frame.unit().span(call));
        Frame inside = new Frame(found.owner(), self, around);
        bind(found.method(), arguments, inside);
        return machine.run(found.method(), inside);
    }

    void bind(CallableDeclaration<?> method, List<Value> arguments, Frame frame) {
        List<Parameter> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter each = parameters.get(i);
            Value value =
                    each.isVarArgs() && !isList(arguments, i)
                            ? new Value.Items(arguments.subList(i, arguments.size()), true)
                            : arguments.get(i);
            frame.set(
                    each.getNameAsString(),
                    machine.expressions().typed(each.getType(), value, frame));
        }
    }

    private static boolean isList(List<Value> arguments, int at) {
        return arguments.size() == at + 1 && arguments.get(at) instanceof Value.Items;
    }

    private Value unknown(Value on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        if (changesSomething(arguments) && !Harmless.isHarmless(on, call)) {
            machine.log().unknown(Obstacle.UNKNOWN_CALL, call.getNameAsString(), call, frame);
        }
        for (Value each : arguments) {
            if (each instanceof Value.Function function) {
                functions.applyUnknown(function, call, frame);
            }
        }
        Hole.Kind kind =
                on instanceof Value.Unknown(Hole.Kind known, _) ? known : Hole.Kind.COMPUTATION;
        return Texts.unknown(kind, call, frame);
    }

    static boolean changesSomething(List<Value> arguments) {
        return arguments.stream()
                .anyMatch(each -> each instanceof Value.Handle on && on.kind().canChange());
    }
}
