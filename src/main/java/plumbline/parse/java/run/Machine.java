package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.Type;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaCall;
import plumbline.parse.java.JavaReading;
import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.syntax.JavaMethod;
import plumbline.parse.java.syntax.JavaSources;
import plumbline.parse.java.syntax.JavaUnit;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.HandleKind;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;
import plumbline.source.SourceSpan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows methods as far as the source tells what they do, within limits; one run of it.
final class Machine {

    private static final int MOST_STEPS = 400_000;
    private static final int DEEPEST = 300;
    private static final int DEEPEST_CALL = 30;
    private final JavaSources sources;
    private final Log log = new Log();
    private final Expressions expressions = new Expressions(this);
    private final Statements statements = new Statements(this);
    private final Deque<CallableDeclaration<?>> running = new ArrayDeque<>();
    private Watch watch = new Watch(Set.of());
    private int steps;
    private int depth;

    Machine(JavaSources sources) {
        this.sources = sources;
    }

    JavaSources sources() {
        return sources;
    }

    Log log() {
        return log;
    }

    Watch watch() {
        return watch;
    }

    Expressions expressions() {
        return expressions;
    }

    JavaReading read(String file, String method) {
        Optional<JavaUnit> unit = sources.findUnit(file);
        unit.flatMap(JavaUnit::findProblem).ifPresent(log::add);
        if (unit.isEmpty()) {
            SourceSpan start = new SourceSpan(file, 0, 0, 1, 1, 1);
            log.add(new NotUnderstood(start, Obstacle.FILE_NOT_READ, "", ""));
        }
        Optional<JavaClass> type = sources.findMainClass(file);
        if (type.isEmpty()) {
            return log.reading(null);
        }
        JavaClass start = type.get();
        Optional<JavaMethod> entry = JavaMethod.findEntry(sources.line(start), method);
        if (entry.isEmpty()) {
            return log.reading(null);
        }
        JavaMethod found = entry.get();
        runAlone(found.method(), new Frame(found.owner(), instance(start), Circumstances.PLAIN));
        return log.reading(found.owner().unit().span(found.method()));
    }

    private void runAlone(CallableDeclaration<?> method, Frame frame) {
        bindUnknown(method, frame);
        run(method, frame);
    }

    Optional<String> findConstantResult(String file, String method) {
        return sources.findMainClass(file)
                .flatMap(type -> findResult(type, method))
                .flatMap(Texts::findLiteral);
    }

    private Optional<Value> findResult(JavaClass type, String method) {
        for (JavaClass each : sources.line(type)) {
            Optional<MethodDeclaration> found = each.findMethod(method, 0);
            if (found.isPresent() && found.get().getBody().isPresent()) {
                Frame frame = new Frame(each, instance(type), Circumstances.PLAIN);
                return Optional.of(run(found.get(), frame));
            }
        }
        return Optional.empty();
    }

    List<JavaCall> calls(String file, Set<String> names) {
        watch = new Watch(names);
        for (JavaClass type : sources.findMainClass(file).stream().toList()) {
            Value.Instance self = instance(type);
            for (MethodDeclaration method : type.declaration().getMethods()) {
                if (!watch.mentions(method, type.unit())) {
                    continue;
                }
                runAlone(method, new Frame(type, self, Circumstances.PLAIN));
            }
        }
        return watch.seen();
    }

    /// An object of a class as whoever makes it without our seeing leaves it.
    Value.Instance instance(JavaClass type) {
        Value.Instance self = Value.Instance.of(type);
        type.findSmallestConstructor()
                .ifPresent(each -> runAlone(each, new Frame(type, self, Circumstances.PLAIN)));
        return self;
    }

    private void bindUnknown(CallableDeclaration<?> method, Frame frame) {
        for (Parameter each : method.getParameters()) {
            Value value = ofType(each.getType(), each, Hole.Kind.PARAMETER, frame.unit());
            frame.set(each.getNameAsString(), value);
        }
    }

    /// What is known of a value by its type alone.
    Value ofType(Type type, Node place, Hole.Kind kind, JavaUnit unit) {
        String name =
                type.isClassOrInterfaceType()
                        ? type.asClassOrInterfaceType().getNameAsString()
                        : "";
        Optional<HandleKind> handle = HandleKind.findByType(name);
        if (handle.isPresent()) {
            return new Value.Handle(handle.get(), null);
        }
        return Services.isService(name)
                ? new Value.Service(name)
                : new Value.Unknown(kind, unit.hole(kind, nameOf(place)));
    }

    private static Node nameOf(Node place) {
        return place instanceof Parameter parameter ? parameter.getName() : place;
    }

    /// Runs a method whose parameters are bound, and gives what it gives back.
    Value run(CallableDeclaration<?> method, Frame frame) {
        running.push(method);
        switch (method) {
            case MethodDeclaration each ->
                    each.getBody().ifPresent(body -> statements.run(body, frame));
            case ConstructorDeclaration each -> statements.run(each.getBody(), frame);
            default -> {}
        }
        running.pop();
        return frame.result();
    }

    boolean isRunning(CallableDeclaration<?> method) {
        return running.size() > DEEPEST_CALL || running.contains(method);
    }

    Statements statements() {
        return statements;
    }

    /// Whether to go one level deeper; who goes comes back through [#leave].
    boolean enter(Node node, Frame frame) {
        steps++;
        if (steps > MOST_STEPS || depth > DEEPEST) {
            String what = depth > DEEPEST ? "nested too deeply" : "more steps than " + MOST_STEPS;
            log.once(new NotUnderstood(frame.unit().span(node), Obstacle.LIMIT, what, ""));
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }
}
