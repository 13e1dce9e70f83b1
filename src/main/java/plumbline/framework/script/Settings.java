package plumbline.framework.script;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes settings out of what a configuration came to.
///
/// What the environment gives is written `${NAME}`, and `${NAME:-other}` where a literal stands in
/// for it.
public final class Settings {

    private static final Pattern VARIABLE =
            Pattern.compile("process\\.env(?:\\.|\\[['\"])(\\w+)(?:['\"]])?|env\\(['\"](\\w+)");

    private Settings() {}

    /// A property, or one of its properties; `undefined` where there is none.
    public static Value member(Value of, String... path) {
        Value value = of;
        for (String name : path) {
            value = property(value, name);
        }
        return value;
    }

    private static Value property(Value of, String name) {
        return switch (of) {
            case ObjectValue object -> object.find(name).orElse(Value.Nothing.UNDEFINED);
            case FunctionValue type -> type.findStatic(name).orElse(Value.Nothing.UNDEFINED);
            case Value.Choice choice -> ofChoice(choice, name);
            case Value.Promised promised -> property(promised.value(), name);
            default -> Value.Nothing.UNDEFINED;
        };
    }

    private static Value ofChoice(Value.Choice choice, String name) {
        List<Value.Option> members = new ArrayList<>();
        for (Value.Option option : choice.options()) {
            Value member = property(option.value(), name);
            if (!(member instanceof Value.Nothing)) {
                members.add(new Value.Option(option.when(), member));
            }
        }
        return members.isEmpty() ? Value.Nothing.UNDEFINED : new Value.Choice(members);
    }

    /// All that a value can be, without choices.
    public static List<Value> options(Value value) {
        return switch (value) {
            case Value.Choice choice ->
                    choice.options().stream()
                            .flatMap(option -> options(option.value()).stream())
                            .toList();
            case Value.Promised promised -> options(promised.value());
            default -> List.of(value);
        };
    }

    /// The value as a text, and who decides it; the first known one of a choice.
    public static Optional<Configured<String>> findText(Value value) {
        for (Value option : options(value)) {
            Optional<Configured<String>> found = text(option);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Configured<String>> text(Value value) {
        return switch (value) {
            case Value.Text text -> Optional.of(text(text.content()));
            case Value.Unknown unknown -> unknown(unknown);
            case Value.Num _, Value.Bool _ ->
                    Texts.findKnown(value).map(known -> new Configured<>(known, Origin.FILE, null));
            default -> Optional.empty();
        };
    }

    private static Configured<String> text(EmbeddedText text) {
        String shown = VARIABLE.matcher(text.display()).replaceAll("$1$2");
        boolean environment = text.holes().stream().anyMatch(Settings::isEnvironment);
        return new Configured<>(shown, environment ? Origin.ENVIRONMENT : Origin.FILE, text.span());
    }

    private static boolean isEnvironment(Hole hole) {
        return hole.kind() == Hole.Kind.ENVIRONMENT || VARIABLE.matcher(hole.expression()).find();
    }

    private static Optional<Configured<String>> unknown(Value.Unknown unknown) {
        Optional<String> variable = findVariable(unknown);
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        String other = findKnown(unknown).map(known -> ":-" + known).orElse("");
        return Optional.of(
                new Configured<>(
                        "${" + variable.get() + other + "}", Origin.ENVIRONMENT, unknown.place()));
    }

    /// The name of the environment’s variable that a value comes from.
    public static Optional<String> findVariable(Value.Unknown unknown) {
        Matcher matcher = VARIABLE.matcher(unknown.expression());
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /// The value as far as the file decides it: a text, or what stands in for the environment.
    public static Optional<String> findKnown(Value value) {
        for (Value option : options(value)) {
            Optional<String> known =
                    option instanceof Value.Unknown unknown
                            ? Optional.ofNullable(unknown.fallback()).flatMap(Settings::findKnown)
                            : Texts.findKnown(option);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /// The texts of a list, or the one text.
    public static List<Configured<String>> texts(Value value) {
        List<Configured<String>> all = new ArrayList<>();
        for (Value option : options(value)) {
            if (option instanceof ListValue list) {
                list.items().forEach(item -> findText(item).ifPresent(all::add));
            } else {
                text(option).ifPresent(all::add);
            }
        }
        return all;
    }

    /// Where a value is written, if it remembers.
    public static @Nullable SourceSpan place(Value value) {
        return switch (value) {
            case Value.Text text -> text.content().span();
            case Value.Unknown unknown -> unknown.place();
            default -> null;
        };
    }
}
