package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.HandleKind;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows calls: into methods of the tree, else by what is known of the libraries.
final class Calls {

    private final Machine machine;
    private final DatabaseCalls database;
    private final LibraryCalls library;
    private final Functions functions;

    Calls(Machine machine) {
        this.machine = machine;
        this.functions = new Functions(machine);
        this.database = new DatabaseCalls(machine, functions);
        this.library = new LibraryCalls(machine, functions);
    }

    Value call(MethodCallExpr call, Frame frame) {
        Expression scope = call.getScope().orElse(null);
        Value on =
                scope == null || scope instanceof SuperExpr
                        ? null
                        : machine.expressions().value(scope, frame);
        List<Value> arguments = machine.expressions().values(call.getArguments(), frame);
        machine.watch(call, arguments, frame);
        if (on == null) {
            return own(call, scope instanceof SuperExpr, arguments, frame);
        }
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
        JavaClass start = self == null || fromAbove ? frame.owner() : self.type();
        Optional<JavaClass> at = Optional.of(start);
        while (at.isPresent()) {
            List<JavaClass> line = machine.sources().line(at.get());
            Optional<Value> found =
                    findMethod(fromAbove ? line.subList(1, line.size()) : line, call, arguments)
                            .map(each -> invoke(each, self, arguments, call, frame));
            if (found.isPresent()) {
                return found.get();
            }
            at = at.get().findOuter().or(() -> outside(frame, start));
        }
        return machine.sources()
                .findStaticImport(call.getNameAsString(), frame.unit())
                .flatMap(type -> findMethod(List.of(type), call, arguments))
                .map(each -> invoke(each, null, arguments, call, frame))
                .or(() -> library.findStaticResult("", call, arguments, frame))
                .orElseGet(() -> unknown(new Value.Nothing(), call, arguments, frame));
    }

    private static Optional<JavaClass> outside(Frame frame, JavaClass start) {
        return frame.owner().equals(start) ? Optional.empty() : frame.owner().findOuter();
    }

    /// A method and the class that has it.
    record Found(JavaClass owner, MethodDeclaration method) {}

    private static Optional<Found> findMethod(
            List<JavaClass> line, MethodCallExpr call, List<Value> arguments) {
        for (JavaClass each : line) {
            Optional<MethodDeclaration> method =
                    each.findMethod(call.getNameAsString(), arguments.size())
                            .filter(found -> found.getBody().isPresent());
            if (method.isPresent()) {
                return Optional.of(new Found(each, method.get()));
            }
        }
        return Optional.empty();
    }

    private Value method(
            JavaClass type,
            Value.@Nullable Instance self,
            MethodCallExpr call,
            List<Value> arguments,
            Frame frame) {
        return findMethod(machine.sources().line(type), call, arguments)
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
            Found found,
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

    private void bind(CallableDeclaration<?> method, List<Value> arguments, Frame frame) {
        List<Parameter> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter each = parameters.get(i);
            Value value;
            if (each.isVarArgs() && !isList(arguments, i)) {
                value = new Value.Items(arguments.subList(i, arguments.size()), true);
            } else {
                value = arguments.get(i);
            }
            Value typed =
                    value instanceof Value.Unknown(Hole.Kind kind, _)
                            ? machine.expressions().typed(each.getType(), value, kind, frame)
                            : value;
            frame.set(each.getNameAsString(), typed);
        }
    }

    private static boolean isList(List<Value> arguments, int at) {
        return arguments.size() == at + 1 && arguments.get(at) instanceof Value.Items;
    }

    Value create(ObjectCreationExpr creation, Frame frame) {
        List<Value> arguments = machine.expressions().values(creation.getArguments(), frame);
        Optional<List<BodyDeclaration<?>>> body =
                creation.getAnonymousClassBody().map(ArrayList::new);
        if (body.isPresent() && body.get().stream().anyMatch(MethodDeclaration.class::isInstance)) {
            return new Value.Function(creation, frame);
        }
        String name = creation.getType().getNameAsString();
        Optional<JavaClass> type = machine.sources().findClass(name, frame.owner());
        if (type.isPresent()) {
            Value.Instance made = Value.Instance.of(type.get());
            construct(type.get(), made, arguments, creation, frame);
            return made;
        }
        return database.findCreated(name, arguments)
                .or(() -> library.findCreated(name, arguments, creation, frame))
                .orElseGet(() -> unknownObject(name, arguments, creation, frame));
    }

    /// `super(…)` or `this(…)` at the beginning of a constructor.
    void construct(ExplicitConstructorInvocationStmt call, List<Value> arguments, Frame frame) {
        Value.Instance self = frame.self();
        List<JavaClass> line = machine.sources().line(frame.owner());
        if (self != null && (call.isThis() || line.size() > 1)) {
            construct(call.isThis() ? frame.owner() : line.get(1), self, arguments, call, frame);
        }
    }

    private void construct(
            JavaClass type, Value.Instance made, List<Value> arguments, Node call, Frame frame) {
        Optional<ConstructorDeclaration> constructor = type.findConstructor(arguments.size());
        if (constructor.isPresent() && !machine.isRunning(constructor.get())) {
            Circumstances around = frame.around().calledFrom(frame.unit().span(call));
            Frame inside = new Frame(type, made, around);
            bind(constructor.get(), arguments, inside);
            machine.run(constructor.get(), inside);
        }
    }

    private Value unknownObject(
            String name, List<Value> arguments, ObjectCreationExpr creation, Frame frame) {
        if (changesSomething(arguments) && !name.endsWith("Exception")) {
            machine.log().unknown(Obstacle.UNKNOWN_CALL, name, creation, frame);
        }
        return Services.isService(name)
                ? new Value.Service(name)
                : Texts.unknown(Hole.Kind.COMPUTATION, creation, frame);
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

    private static boolean changesSomething(List<Value> arguments) {
        return arguments.stream()
                .anyMatch(
                        each ->
                                each instanceof Value.Handle(HandleKind kind, _)
                                        && kind.canChange());
    }
}
