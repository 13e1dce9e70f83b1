package plumbline.setting.model.typeorm;

import java.util.List;
import java.util.Optional;

/// Finds the field that identifies the rows of an entity.
record EntityKeys(EntityClasses classes) {

    private static final int DEEPEST = 12;

    /// The only one that the class has, or a class that it extends.
    Optional<String> find(MappedClass user, String entity) {
        return find(user, entity, 0);
    }

    private Optional<String> find(MappedClass user, String name, int depth) {
        Optional<MappedClass> found = classes.find(user, name);
        if (found.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        List<String> own =
                found.get()
                        .fields()
                        .map(each -> MappedField.of(found.get().script(), each))
                        .filter(
                                each ->
                                        each.find(called -> called.startsWith("Primary"))
                                                .isPresent())
                        .map(MappedField::name)
                        .toList();
        if (own.isEmpty()) {
            return found.get().findParent().flatMap(each -> find(found.get(), each, depth + 1));
        }
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
}
