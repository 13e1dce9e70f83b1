package plumbline.setting.model.typeorm;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Script;
import plumbline.parse.script.Statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A class of a script, with what stands before it.
record MappedClass(Script script, ClassLiteral type, List<Decorator> decorators) {

    static Stream<MappedClass> in(Script script) {
        return script.body().stream()
                .flatMap(MappedClass::classes)
                .map(each -> new MappedClass(script, each, Decorator.all(each.decorators())));
    }

    private static Stream<ClassLiteral> classes(Statement statement) {
        return switch (statement) {
            case Statement.DeclareClass declared -> Stream.of(declared.type());
            case ModuleStatement.ExportDeclared exported -> classes(exported.declaration());
            case ModuleStatement.ExportDefault exported -> classes(exported.value());
            case Statement.Declare declare ->
                    declare.declarators().stream().flatMap(each -> classes(each.value()));
            default -> Stream.empty();
        };
    }

    private static Stream<ClassLiteral> classes(@Nullable Expression value) {
        return value instanceof ClassLiteral type ? Stream.of(type) : Stream.empty();
    }

    String name() {
        return type.name() == null ? "" : type.name();
    }

    Optional<Decorator> find(String decorator) {
        return Decorator.find(decorators, decorator);
    }

    /// The name of the class that it extends; empty where that has to be computed.
    Optional<String> findParent() {
        return switch (type.parent()) {
            case null -> Optional.empty();
            case Expression.Name name -> Optional.of(name.name());
            default -> Optional.of("");
        };
    }

    Stream<ClassLiteral.Field> fields() {
        return type.members().stream()
                .filter(ClassLiteral.Field.class::isInstance)
                .map(ClassLiteral.Field.class::cast)
                .filter(each -> !each.isStatic());
    }
}
