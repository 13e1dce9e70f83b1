package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.parse.java.JavaCall;
import plumbline.parse.java.syntax.JavaUnit;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Notes the calls that somebody asked for by name.
final class Watch {

    private final Set<String> names;
    private final List<JavaCall> seen = new ArrayList<>();

    Watch(Set<String> names) {
        this.names = names;
    }

    List<JavaCall> seen() {
        return List.copyOf(seen);
    }

    /// Whether a method may hold a call that is asked for.
    boolean mentions(MethodDeclaration method, JavaUnit unit) {
        String text = unit.document().text();
        String body = text.substring(unit.start(method), unit.end(method));
        return names.stream().anyMatch(name -> body.contains(name + "("));
    }

    /// Notes a call that somebody asked for.
    void note(MethodCallExpr call, List<Value> arguments, Frame frame) {
        if (names.contains(call.getNameAsString())) {
            JavaUnit unit = frame.unit();
            int method = methodAround(call, unit);
            seen.add(
                    new JavaCall(
                            call.getNameAsString(),
                            Texts.flat(arguments),
                            unit.document().span(unit.start(call.getName()), unit.end(call)),
                            method));
        }
    }

    private static int methodAround(Node node, JavaUnit unit) {
        Optional<Node> at = Optional.of(node);
        while (at.isPresent() && !(at.get() instanceof MethodDeclaration)) {
            at = at.get().getParentNode();
        }
        return at.map(unit::start).orElse(0);
    }
}
