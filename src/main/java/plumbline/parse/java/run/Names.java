package plumbline.parse.java.run;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;

import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;

/// Finds out what names mean.
final class Names {

    private final Machine machine;

    Names(Machine machine) {
        this.machine = machine;
    }

    Value value(NameExpr name, Frame frame) {
        String text = name.getNameAsString();
        return frame.findLocal(text)
                .or(() -> findField(text, frame))
                .or(() -> findStaticImport(text, frame))
                .or(() -> findType(text, frame))
                .orElseGet(() -> Texts.unknown(Hole.Kind.IMPORT, name, frame));
    }

    Value value(FieldAccessExpr access, Frame frame) {
        Expression scope = access.getScope();
        String name = access.getNameAsString();
        if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
            return findField(name, frame)
                    .orElseGet(() -> Texts.unknown(Hole.Kind.COMPUTATION, access, frame));
        }
        Value holder = machine.expressions().value(scope, frame);
        Optional<Value> found =
                switch (holder) {
                    case Value.TypeName(_, JavaClass type) when type != null ->
                            findMember(name, type, frame);
                    case Value.Instance instance -> findOwn(name, instance, frame);
                    case Value.Items(List<Value> items, boolean complete)
                            when complete && name.equals("length") ->
                            Optional.of(size(items.size(), access, frame));
                    case Value.Unknown _ -> findQualifiedType(access);
                    default -> Optional.empty();
                };
        return found.orElseGet(() -> Texts.unknown(Hole.Kind.IMPORT, access, frame));
    }

    private static Value size(int size, Expression place, Frame frame) {
        EmbeddedText text = frame.unit().standingFor(Integer.toString(size), place);
        return new Value.Whole(size, text);
    }

    private Optional<Value> findQualifiedType(FieldAccessExpr access) {
        String path = access.toString();
        return Character.isUpperCase(access.getNameAsString().charAt(0))
                ? Optional.of(
                        new Value.TypeName(
                                access.getNameAsString(),
                                machine.sources().findQualified(path).orElse(null)))
                : Optional.empty();
    }

    /// A field of the object, of its class or of a class around it.
    Optional<Value> findField(String name, Frame frame) {
        Value.Instance self = frame.self();
        if (self != null) {
            Optional<Value> own = findOwn(name, self, frame);
            if (own.isPresent()) {
                return own;
            }
        }
        Optional<JavaClass> at = Optional.of(frame.owner());
        while (at.isPresent()) {
            Optional<Value> found = findMember(name, at.get(), frame);
            if (found.isPresent()) {
                return found;
            }
            at = at.get().findOuter();
        }
        return Optional.empty();
    }

    private Optional<Value> findOwn(String name, Value.Instance object, Frame frame) {
        Value set = object.fields().get(name);
        return set == null ? findMember(name, object.type(), frame) : Optional.of(set);
    }

    /// A field as its class or one above it writes it.
    private Optional<Value> findMember(String name, JavaClass type, Frame frame) {
        for (JavaClass each : machine.sources().line(type)) {
            Optional<VariableDeclarator> field = each.findField(name);
            if (field.isPresent()) {
                return Optional.of(machine.expressions().field(field.get(), each, frame));
            }
            if (each.findConstant(name).isPresent()) {
                return Optional.of(new Value.TypeName(each.name() + "." + name, null));
            }
        }
        return Optional.empty();
    }

    private Optional<Value> findStaticImport(String name, Frame frame) {
        return machine.sources()
                .findStaticImport(name, frame.unit())
                .flatMap(type -> findMember(name, type, frame));
    }

    Optional<Value> findType(String name, Frame frame) {
        return Character.isUpperCase(name.charAt(0))
                ? Optional.of(
                        new Value.TypeName(
                                name,
                                machine.sources().findClass(name, frame.owner()).orElse(null)))
                : Optional.empty();
    }
}
