package plumbline.parse.script.flow;

import plumbline.parse.script.value.Value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Remembers which variables change on one branch, so that the other one starts from the same.
public final class Trail {

    private final Deque<Map<Binding, Value>> open = new ArrayDeque<>();

    public void begin() {
        open.push(new HashMap<>());
    }

    public void note(Binding binding) {
        Map<Binding, Value> branch = open.peek();
        if (branch != null && !branch.containsKey(binding)) {
            branch.put(binding, binding.get());
        }
    }

    /// Takes all changes back, and gives what they came to.
    public Map<Binding, Value> undo() {
        Map<Binding, Value> changed = new HashMap<>();
        open.pop()
                .forEach(
                        (binding, before) -> {
                            changed.put(binding, binding.get());
                            binding.restore(before);
                        });
        return changed;
    }
}
