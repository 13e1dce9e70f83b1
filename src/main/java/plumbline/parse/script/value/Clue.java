package plumbline.parse.script.value;

import java.util.Optional;

/// What a framework knows of a value that only the running program has, and of what comes from it.
///
/// It is the `subject` of that value; what it does not know is unknown like anything else.
public interface Clue {

    /// `value.member`.
    default Optional<Value> findMember(String name, Site site) {
        return Optional.empty();
    }

    /// `value.method(…)`.
    default Optional<Value> findResult(Call call) {
        return Optional.empty();
    }

    /// Whether it is an object, so that a spread or an assignment makes a copy of it.
    default boolean isObject() {
        return false;
    }

    /// The question whether the value is the same as another.
    record Comparison(Clue of, Value with) implements Clue {}
}
