package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

import plumbline.schema.difference.Difference.Change;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.state.Doubt;

import java.util.List;

/// One object at two moments; it is there at one of them at least.
///
/// `doubts` are why it may be otherwise than it shows at the later one.
public record Compared(
        @Nullable SchemaObject before,
        @Nullable SchemaObject after,
        Mark mark,
        List<Change> changes,
        List<Doubt> doubts) {

    public Compared {
        changes = List.copyOf(changes);
        doubts = List.copyOf(doubts);
    }

    /// As it is at the later moment, or was at the earlier one.
    public SchemaObject object() {
        SchemaObject shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalStateException("an object is there at one moment at least");
        }
        return shown;
    }

    public String name() {
        return object().name();
    }

    public boolean isUncertain() {
        return !doubts.isEmpty();
    }
}
