package plumbline.framework.typeorm.runner;

import org.jspecify.annotations.Nullable;

import plumbline.framework.typeorm.schema.Options;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// A column, a key or an index that was looked up in the database; `name` where it was looked up by
/// it.
record LookedPart(@Nullable String name) implements Clue {

    /// The name of something that was looked up, of a copy of it, or of what a script describes.
    static Optional<String> findName(Value value) {
        return switch (value) {
            case Value.Unknown unknown when unknown.subject() instanceof LookedPart part ->
                    Optional.of(part.name == null ? "${" + unknown.expression() + "}" : part.name);
            case ObjectValue object when object.find("name").isEmpty() ->
                    object.findOriginal().flatMap(LookedPart::findName);
            case ObjectValue object -> Options.findText(object, "name");
            default -> Options.findText(value);
        };
    }

    @Override
    public Optional<Value> findMember(String member, Site site) {
        return member.equals("name")
                ? Optional.of(
                        name == null || name.contains("${")
                                ? Value.Unknown.result(site, new Name())
                                : Texts.text(name, site))
                : Optional.empty();
    }

    /// `column.clone()`; what is assigned to the copy is what will change.
    @Override
    public Optional<Value> findResult(Call call) {
        if (!call.method().equals("clone")) {
            return Optional.empty();
        }
        ObjectValue copy = new ObjectValue();
        copy.copy(call.self());
        return Optional.of(copy);
    }

    @Override
    public boolean isObject() {
        return true;
    }

    /// The name of one that was not looked up by it.
    record Name() implements Clue {}
}
