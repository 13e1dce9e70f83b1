package plumbline.parse.script.run;

import plumbline.parse.script.Script;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// A script after its own statements ran; `exports` is an object, unless `module.exports` is set to
/// something else.
public record LoadedModule(Script script, Value exports) {

    /// What it exports under that name.
    public Optional<Value> find(String name) {
        return switch (exports) {
            case ObjectValue object -> object.find(name).or(() -> findInDefault(object, name));
            case FunctionValue function -> function.findStatic(name);
            default -> Optional.empty();
        };
    }

    /// `export default {up, down}` exports both as well as one can.
    private static Optional<Value> findInDefault(ObjectValue exports, String name) {
        return exports.find("default")
                .filter(ObjectValue.class::isInstance)
                .flatMap(inner -> ((ObjectValue) inner).find(name));
    }

    /// The default export, or all that `module.exports` is.
    public Value main() {
        return exports instanceof ObjectValue object
                ? object.find("default").orElse(exports)
                : exports;
    }
}
