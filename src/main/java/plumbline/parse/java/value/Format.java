package plumbline.parse.java.value;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in `%s` and its kin as `String.format` does.
public final class Format {

    private static final Pattern DIRECTIVE =
            Pattern.compile("%(?:(\\d{1,4})\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    private Format() {}

    public static Value apply(
            Value pattern, List<Value> arguments, MethodCallExpr call, Frame frame) {
        List<Value> given =
                arguments.size() == 1
                                && arguments.getFirst() instanceof Value.Items(List<Value> items, _)
                        ? items
                        : arguments;
        return Texts.findChanged(pattern, text -> filled(text, given, call, frame))
                .orElseGet(() -> Texts.unknown(Hole.Kind.COMPUTATION, call, frame));
    }

    private static EmbeddedText filled(
            EmbeddedText pattern, List<Value> arguments, MethodCallExpr call, Frame frame) {
        List<EmbeddedText> parts = new ArrayList<>();
        Matcher directive = DIRECTIVE.matcher(pattern.text());
        int from = 0;
        int next = 0;
        while (directive.find()) {
            parts.add(pattern.slice(from, directive.start()));
            from = directive.end();
            String index = directive.group(1);
            String kind = directive.group(2);
            if (kind.equals("%") || kind.equals("n")) {
                boolean percent = kind.equals("%");
                EmbeddedText one = pattern.slice(directive.start(), directive.start() + 1);
                parts.add(percent ? one : frame.unit().standingFor("\n", call));
                continue;
            }
            int at = index == null ? next++ : Integer.parseInt(index) - 1;
            parts.add(
                    at >= 0 && at < arguments.size()
                            ? Texts.text(arguments.get(at), argument(call, at, arguments), frame)
                            : frame.unit().hole(Hole.Kind.COMPUTATION, call));
        }
        parts.add(pattern.slice(from, pattern.text().length()));
        return EmbeddedText.join(parts);
    }

    /// Where an argument is written; the whole call where the arguments come as a list.
    private static Node argument(MethodCallExpr call, int at, List<Value> arguments) {
        int written = call.getArguments().size() - arguments.size() + at;
        return written >= 0 && written < call.getArguments().size()
                ? call.getArgument(written)
                : call;
    }
}
