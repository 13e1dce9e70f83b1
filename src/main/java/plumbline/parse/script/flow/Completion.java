package plumbline.parse.script.flow;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.value.Value;

/// How a statement ended.
public sealed interface Completion {

    /// On to the next statement.
    record Normal() implements Completion {

        public static final Normal END = new Normal();
    }

    /// The function is left.
    record Returned(Value value) implements Completion {}

    /// A loop or switch is left.
    record Broken(@Nullable String label) implements Completion {}

    /// On to the next round of a loop.
    record Continued(@Nullable String label) implements Completion {}

    /// An error ends the path.
    record Failed(Value error) implements Completion {}

    default boolean isNormal() {
        return this instanceof Normal;
    }
}
