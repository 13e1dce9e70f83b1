package plumbline.parse.java.syntax;

import com.github.javaparser.ast.body.MethodDeclaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A method with a body, and the class that has it.
public record JavaMethod(JavaClass owner, MethodDeclaration method) {

    /// The first method of that name in a line of classes that takes so many arguments and that
    /// nothing speaks against, else the first at all.
    public static Optional<JavaMethod> find(
            List<JavaClass> line,
            String name,
            int arguments,
            Predicate<MethodDeclaration> mayBeMeant) {
        List<JavaMethod> all = new ArrayList<>();
        for (JavaClass each : line) {
            for (MethodDeclaration method : each.methods(name, arguments)) {
                if (method.getBody().isPresent()) {
                    all.add(new JavaMethod(each, method));
                }
            }
        }
        return all.stream()
                .filter(found -> mayBeMeant.test(found.method()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The method of that name that a tool calls: with a context if there is one, else the first
    /// that overrides another, else the first.
    public static Optional<JavaMethod> findEntry(List<JavaClass> line, String name) {
        List<JavaMethod> all = new ArrayList<>();
        for (JavaClass each : line) {
            for (MethodDeclaration method : each.declaration().getMethodsByName(name)) {
                if (method.getBody().isPresent()) {
                    all.add(new JavaMethod(each, method));
                }
            }
        }
        return all.stream().min(Comparator.comparingInt(JavaMethod::distance));
    }

    private int distance() {
        boolean context =
                method.getParameters().size() == 1
                        && method.getParameter(0).getTypeAsString().endsWith("Context");
        if (context) {
            return 0;
        }
        return method.getAnnotationByName("Override").isPresent() ? 1 : 2;
    }
}
