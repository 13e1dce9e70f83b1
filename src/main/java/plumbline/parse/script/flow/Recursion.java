package plumbline.parse.script.flow;

import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The functions that run with arguments nobody knows: one that calls itself with such would do the
/// same again, without end.
public final class Recursion {

    private final Set<Object> running = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Does the work of a function, or what is to be done `instead` where it runs already.
    public <T> T enter(
            Object function, List<Value> arguments, Supplier<T> work, Supplier<T> instead) {
        if (arguments.stream().noneMatch(Recursion::isUnknown)) {
            return work.get();
        }
        if (!running.add(function)) {
            return instead.get();
        }
        try {
            return work.get();
        } finally {
            running.remove(function);
        }
    }

    private static boolean isUnknown(Value value) {
        return switch (value) {
            case Value.Unknown _ -> true;
            case Value.Choice choice ->
                    choice.options().stream().anyMatch(each -> isUnknown(each.value()));
            case ObjectValue object -> object.isOpen();
            case ListValue list -> list.isOpen();
            default -> false;
        };
    }
}
