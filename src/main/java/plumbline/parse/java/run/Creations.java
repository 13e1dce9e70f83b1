package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Obstacle;
import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows what `new` makes: objects of the tree, else what is known of the libraries.
final class Creations {

    private final Machine machine;
    private final Calls calls;
    private final DatabaseCalls database;
    private final LibraryCalls library;

    Creations(Machine machine, Calls calls, DatabaseCalls database, LibraryCalls library) {
        this.machine = machine;
        this.calls = calls;
        this.database = database;
        this.library = library;
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
    void construct(ExplicitConstructorInvocationStmt call, Frame frame) {
        List<Value> arguments = machine.expressions().values(call.getArguments(), frame);
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
            calls.bind(constructor.get(), arguments, inside);
            machine.run(constructor.get(), inside);
        }
    }

    private Value unknownObject(
            String name, List<Value> arguments, ObjectCreationExpr creation, Frame frame) {
        if (Calls.changesSomething(arguments) && !name.endsWith("Exception")) {
            machine.log().unknown(Obstacle.UNKNOWN_CALL, name, creation, frame);
        }
        return Services.isService(name)
                ? new Value.Service(name)
                : Texts.unknown(Hole.Kind.COMPUTATION, creation, frame);
    }
}
