package plumbline.framework.typeorm.schema;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Settings;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// Takes what TypeORM wants to know out of the objects that migrations write.
public final class Options {

    private Options() {}

    /// A text as a person reads it, with `${…}` for what is not known.
    public static Optional<String> findText(Value value) {
        return switch (value) {
            case Value.Text text -> Optional.of(text.content().display());
            case Value.Unknown unknown -> Optional.of("${" + unknown.expression() + "}");
            default -> Texts.findKnown(value);
        };
    }

    public static Optional<String> findText(Value of, String name) {
        return findText(Settings.member(of, name));
    }

    static @Nullable String text(Value of, String name) {
        return findText(of, name).filter(text -> !text.isEmpty()).orElse(null);
    }

    /// Where something is described: its own object, else what it stands in.
    public static SourceSpan place(Value value, SourceSpan otherwise) {
        return value instanceof ObjectValue object
                ? object.findPlace().orElse(otherwise)
                : otherwise;
    }

    public static boolean isTrue(Value of, String name) {
        return isTrue(Settings.member(of, name));
    }

    public static boolean isTrue(Value value) {
        return value instanceof Value.Bool(boolean holds) && holds;
    }

    /// The items of a list, or the one value; nothing where there is none.
    public static List<Value> items(Value value) {
        return switch (value) {
            case ListValue list -> list.items();
            case Value.Nothing _ -> List.of();
            default -> List.of(value);
        };
    }

    public static List<String> texts(Value of, String name) {
        return texts(Settings.member(of, name));
    }

    public static List<String> texts(Value value) {
        return items(value).stream().flatMap(each -> findText(each).stream()).toList();
    }
}
