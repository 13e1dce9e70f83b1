package plumbline.setting.model.script;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Property;

import java.util.List;
import java.util.Optional;

/// Reads values that are written down; what has to be computed is not known.
public final class Literals {

    private Literals() {}

    /// A text without holes.
    public static Optional<String> findText(@Nullable Expression value) {
        return switch (value) {
            case Expression.StringLiteral(var _, var text) -> Optional.of(text.text());
            case Expression.TemplateText(var _, var texts, var holes) when holes.isEmpty() ->
                    Optional.of(texts.getFirst().text());
            case null, default -> Optional.empty();
        };
    }

    public static Optional<Boolean> findTruth(@Nullable Expression value) {
        return value instanceof Expression.BooleanLiteral(var _, boolean truth)
                ? Optional.of(truth)
                : Optional.empty();
    }

    /// Whether `null` is written there.
    public static boolean isNull(@Nullable Expression value) {
        return value instanceof Expression.NothingLiteral(var _, boolean isUndefined)
                && !isUndefined;
    }

    /// A whole number, as it is written in SQL.
    public static Optional<String> findNumber(@Nullable Expression value) {
        return value instanceof Expression.NumberLiteral(var _, double number)
                        && number == Math.rint(number)
                ? Optional.of(Long.toString((long) number))
                : findText(value).filter(text -> text.matches("\\d{1,9}"));
    }

    /// The value behind a key of an object, or nothing.
    public static @Nullable Expression member(@Nullable Expression object, String key) {
        if (!(object instanceof Expression.ObjectLiteral literal)) {
            return null;
        }
        return literal.properties().stream()
                .filter(each -> each instanceof Property.Keyed keyed && isCalled(keyed, key))
                .map(each -> ((Property.Keyed) each).value())
                .findFirst()
                .orElse(null);
    }

    private static boolean isCalled(Property.Keyed keyed, String key) {
        return keyed.key() instanceof Property.Named named && named.name().equals(key);
    }

    /// Whether a value is an object all of whose keys are written down.
    public static boolean isPlain(@Nullable Expression object) {
        return object instanceof Expression.ObjectLiteral(var _, List<Property> properties)
                && properties.stream()
                        .allMatch(
                                each ->
                                        each instanceof Property.Keyed keyed
                                                && keyed.key() instanceof Property.Named);
    }
}
