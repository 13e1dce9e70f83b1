package plumbline.setting.model.typeorm;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Property;
import plumbline.parse.script.Script;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A field of a class with what stands before it; `annotation` is its type in the language.
record MappedField(String name, String annotation, List<Decorator> decorators, SourceSpan span) {

    static MappedField of(Script script, ClassLiteral.Field field) {
        boolean named = field.key() instanceof Property.Named;
        return new MappedField(
                field.key() instanceof Property.Named(var _, String name) ? name : "",
                field.type() == null ? "" : script.text(field.type()).substring(1).strip(),
                Decorator.all(field.decorators()),
                script.place(named ? ((Property.Named) field.key()).span() : field.span()));
    }

    /// The first decorator of such a name.
    Optional<Decorator> find(Predicate<String> called) {
        return decorators.stream().filter(each -> called.test(each.name())).findFirst();
    }
}
