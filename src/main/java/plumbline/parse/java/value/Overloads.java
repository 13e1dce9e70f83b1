package plumbline.parse.java.value;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;

import java.util.List;
import java.util.Optional;

/// Tells methods of one name apart by what is handed to them.
public final class Overloads {

    private Overloads() {}

    /// Whether nothing that is known of the arguments speaks against the method.
    public static boolean mayTake(MethodDeclaration method, List<Value> arguments) {
        List<Parameter> parameters = method.getParameters();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            Parameter each = parameters.get(i);
            if (!each.isVarArgs() && !mayBe(each.getType(), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBe(Type type, Value argument) {
        Optional<HandleKind> asked =
                type instanceof ClassOrInterfaceType named
                        ? HandleKind.findByType(named.getNameAsString())
                        : Optional.empty();
        return switch (argument) {
            case Value.Handle(HandleKind kind, _) ->
                    asked.isEmpty() ? !isPlain(type) : asked.get() == kind;
            case Value.Text _ -> asked.isEmpty() && !type.isPrimitiveType();
            case Value.Whole _, Value.Truth _ -> asked.isEmpty() && !isText(type);
            default -> true;
        };
    }

    private static boolean isPlain(Type type) {
        return type.isPrimitiveType() || isText(type);
    }

    private static boolean isText(Type type) {
        return type instanceof ClassOrInterfaceType named
                && named.getNameAsString().equals("String");
    }
}
