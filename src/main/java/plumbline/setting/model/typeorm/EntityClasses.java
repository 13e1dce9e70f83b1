package plumbline.setting.model.typeorm;

import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The classes of a service by their names, and how names of columns are made of those of fields.
final class EntityClasses {

    private final Naming naming;
    private final Map<String, List<MappedClass>> byName = new HashMap<>();

    EntityClasses(Naming naming, List<Script> scripts) {
        this.naming = naming;
        scripts.stream()
                .flatMap(MappedClass::in)
                .forEach(
                        each ->
                                byName.computeIfAbsent(each.name(), _ -> new ArrayList<>())
                                        .add(each));
    }

    Naming naming() {
        return naming;
    }

    Stream<MappedClass> all() {
        return byName.values().stream().flatMap(List::stream);
    }

    /// The class that a name means in the file of another: the one there, or the only one that is
    /// called so where the name is imported.
    Optional<MappedClass> find(MappedClass user, String name) {
        String called = imported(user.script(), name);
        List<MappedClass> found = byName.getOrDefault(called, List.of());
        return found.stream()
                .filter(each -> each.script().file().equals(user.script().file()))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    /// What a name is called where it comes from.
    private static String imported(Script script, String name) {
        return script.body().stream()
                .filter(ModuleStatement.Import.class::isInstance)
                .flatMap(each -> ((ModuleStatement.Import) each).names().stream())
                .filter(each -> each.local().equals(name) && !each.name().equals("default"))
                .map(ModuleStatement.Imported::name)
                .findFirst()
                .orElse(name);
    }
}
