package plumbline.framework.typeorm.adapter;

import plumbline.parse.script.run.LoadedModule;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The classes that TypeORM takes for migrations out of what a file exports.
final class MigrationClasses {

    private static final Pattern STAMPED = Pattern.compile(".*\\d{13}");
    private static final int DEEPEST = 5;

    private MigrationClasses() {}

    /// Those whose names end with a timestamp, if any does; the tool refuses all others.
    static List<FunctionValue> of(LoadedModule module) {
        Set<FunctionValue> all = new LinkedHashSet<>();
        collect(module.exports(), all, 0);
        List<FunctionValue> stamped =
                all.stream().filter(type -> STAMPED.matcher(type.name()).matches()).toList();
        return stamped.isEmpty() ? List.copyOf(all) : stamped;
    }

    private static void collect(Value exported, Set<FunctionValue> into, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (exported) {
            case FunctionValue type when isMigration(type) -> into.add(type);
            case ListValue list -> list.items().forEach(each -> collect(each, into, depth + 1));
            case ObjectValue object ->
                    object.properties().values().forEach(each -> collect(each, into, depth + 1));
            default -> {}
        }
    }

    /// It has an `up`, gets one from a class that cannot be seen, or makes one as a field.
    private static boolean isMigration(FunctionValue type) {
        return type.prototype().find("up").isPresent()
                || type.prototype().isOpen()
                || STAMPED.matcher(type.name()).matches();
    }
}
