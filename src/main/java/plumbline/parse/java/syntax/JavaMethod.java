package plumbline.parse.java.syntax;

import com.github.javaparser.ast.body.MethodDeclaration;

import java.util.List;
import java.util.Optional;

/// A method with a body, and the class that has it.
public record JavaMethod(JavaClass owner, MethodDeclaration method) {

    /// The first method of that name that takes so many arguments, in a line of classes.
    public static Optional<JavaMethod> find(List<JavaClass> line, String name, int arguments) {
        for (JavaClass each : line) {
            Optional<MethodDeclaration> method =
                    each.findMethod(name, arguments).filter(found -> found.getBody().isPresent());
            if (method.isPresent()) {
                return Optional.of(new JavaMethod(each, method.get()));
            }
        }
        return Optional.empty();
    }
}
