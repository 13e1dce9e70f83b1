package plumbline.schema.difference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is different about one object between two states.
public record Difference(Kind kind, ObjectKey object, List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /// Whether it is there on both sides.
    public enum Kind {
        ONLY_BEFORE,
        ONLY_AFTER,
        CHANGED
    }

    /// One fact that is not the same; null where one side has nothing to say.
    public record Change(String fact, @Nullable String before, @Nullable String after) {}
}
