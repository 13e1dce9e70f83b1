package plumbline.parse.script.value;

import plumbline.source.EmbeddedText;

import java.util.Optional;

/// Something that scripts use and a framework gives, such as a database handle or a table builder.
///
/// Each method may give a value, or say that it was not understood, which is then reported.
public interface HostObject {

    /// `host.property`, when it is not called at once.
    default Value get(String property, Site site, Runner runner) {
        return runner.notUnderstood(site, "." + property);
    }

    /// `host.property = value`.
    default void set(String property, Value value, Site site, Runner runner) {
        runner.notUnderstood(site, "." + property);
    }

    /// `host.method(…)`, or `host(…)` and host`…` with an empty method.
    default Value call(Call call) {
        return call.notUnderstood();
    }

    /// How many arguments of a method tell what it does; it is not called once for each value that
    /// one behind them may have, and is not given them.
    default int countArguments(String method) {
        return Integer.MAX_VALUE;
    }

    /// `new host(…)`, or `new host.method(…)`.
    default Value construct(Call call) {
        return call.notUnderstood();
    }

    /// What it gives when it is awaited, returned to who awaits it, or waited for with `then`;
    /// builders do their work then and not before.
    default Value settle(Site site, Runner runner) {
        return new Value.HostValue(this);
    }

    /// What it is as a text, in a sum, a template or a list that is joined.
    default Optional<EmbeddedText> findText() {
        return Optional.empty();
    }

    /// Whether `settle` gives something else, so that a test without `await` is always true.
    default boolean isPromise() {
        return false;
    }
}
