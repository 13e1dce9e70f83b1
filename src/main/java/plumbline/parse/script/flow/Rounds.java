package plumbline.parse.script.flow;

import java.util.IdentityHashMap;
import java.util.function.Supplier;

/// Ends functions that call themselves without anybody knowing how often.
///
/// Each round follows the same statements both ways, so a few rounds show all that they do. What is
/// lost is only worth a report when the rounds did something to a database.
public final class Rounds {

    private static final int MOST_UNKNOWN = 1;
    private static final int MOST_KNOWN = 40;

    private final IdentityHashMap<Object, Integer> rounds = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Runnable> cut = new IdentityHashMap<>();
    private long touched;

    /// A framework’s own object was called.
    public void touch() {
        touched++;
    }

    /// Runs a round of a function; `known` when what it is called with may end the recursion.
    public <T> T round(
            Object function, boolean known, Supplier<T> work, Supplier<T> end, Runnable report) {
        int before = rounds.getOrDefault(function, 0);
        if (before >= (known ? MOST_KNOWN : MOST_UNKNOWN)) {
            cut.put(function, report);
            return end.get();
        }
        long untouched = touched;
        rounds.put(function, before + 1);
        try {
            return work.get();
        } finally {
            rounds.put(function, before);
            if (before == 0) {
                rounds.remove(function);
                Runnable loss = cut.remove(function);
                if (loss != null && touched != untouched) {
                    loss.run();
                }
            }
        }
    }
}
