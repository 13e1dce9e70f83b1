package plumbline.parse.java.value;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the methods of `String` make of a text.
public final class TextMethods {

    private static final Set<String> SAME_TEXT =
            Set.of("toString", "intern", "stripIndent", "translateEscapes", "get", "orElseThrow");

    private TextMethods() {}

    public static Optional<Value> findResult(
            Value on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (SAME_TEXT.contains(name)) {
            return Optional.of(on);
        }
        return switch (name) {
            case "formatted" -> Optional.of(Format.apply(on, arguments, call, frame));
            case "concat" -> Optional.of(Texts.join(on, arguments.getFirst(), call, frame));
            case "trim", "strip" -> Texts.findChanged(on, TextMethods::trimmed);
            case "replace" -> replaced(on, arguments, call, frame);
            case "toUpperCase", "toLowerCase" ->
                    findInCase(on, name.equals("toUpperCase"), call.getScope().orElse(call), frame);
            case "split" -> split(on, arguments);
            default -> Optional.empty();
        };
    }

    private static EmbeddedText trimmed(EmbeddedText text) {
        String all = text.text();
        int start = all.length() - all.stripLeading().length();
        return all.isBlank() ? EmbeddedText.EMPTY : text.slice(start, all.stripTrailing().length());
    }

    /// A text that is known, in capitals or in small letters.
    public static Optional<Value> findInCase(Value on, boolean upper, Node node, Frame frame) {
        return Texts.findLiteral(on)
                .map(text -> upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT))
                .map(text -> Texts.of(text, node, frame));
    }

    /// Replaces a literal by a value, as template methods do with `$table`.
    private static Optional<Value> replaced(
            Value on, List<Value> arguments, MethodCallExpr call, Frame frame) {
        Optional<String> wanted =
                arguments.size() == 2 ? Texts.findLiteral(arguments.get(0)) : Optional.empty();
        if (wanted.isEmpty() || wanted.get().isEmpty()) {
            return Optional.empty();
        }
        Expression node = call.getArgument(1);
        EmbeddedText with = Texts.text(arguments.get(1), node, frame);
        return Texts.findChanged(on, text -> replaced(text, wanted.get(), with));
    }

    private static EmbeddedText replaced(EmbeddedText text, String wanted, EmbeddedText with) {
        List<EmbeddedText> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.text().indexOf(wanted);
                at >= 0;
                at = text.text().indexOf(wanted, from)) {
            parts.add(text.slice(from, at));
            parts.add(with);
            from = at + wanted.length();
        }
        parts.add(text.slice(from, text.text().length()));
        return EmbeddedText.join(parts);
    }

    private static Optional<Value> split(Value on, List<Value> arguments) {
        Optional<String> at =
                arguments.isEmpty() ? Optional.empty() : Texts.findLiteral(arguments.getFirst());
        if (at.isEmpty()
                || !at.get().matches("[,;\\s|]")
                || !(on instanceof Value.Text(EmbeddedText text))) {
            return Optional.empty();
        }
        List<Value> parts = new ArrayList<>();
        int from = 0;
        String all = text.text();
        for (int end = all.indexOf(at.get()); end >= 0; end = all.indexOf(at.get(), from)) {
            parts.add(new Value.Text(text.slice(from, end)));
            from = end + 1;
        }
        parts.add(new Value.Text(text.slice(from, all.length())));
        return Optional.of(new Value.Items(parts, true));
    }
}
