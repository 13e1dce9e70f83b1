package plumbline.parse.java.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a loop over a value runs over.
public final class Rounds {

    private Rounds() {}

    /// Nothing where that is not fully known.
    public static Optional<List<Value>> find(Value over) {
        return switch (over) {
            case Value.Items(List<Value> items, boolean complete) when complete ->
                    Optional.of(items);
            case Value.Pairs(List<Value.Pair> pairs, boolean complete) when complete ->
                    Optional.of(new ArrayList<>(pairs));
            default -> Optional.empty();
        };
    }
}
