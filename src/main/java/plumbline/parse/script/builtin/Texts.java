package plumbline.parse.script.builtin;

import plumbline.parse.script.Script;
import plumbline.parse.script.Span;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes texts out of values.
public final class Texts {

    private static final int DEEPEST = 8;

    private Texts() {}

    /// The value as a text in a sum or a template; what has no place of its own stands at `span`.
    public static EmbeddedText of(Value value, Script script, Span span) {
        return of(value, script, span, 0);
    }

    private static EmbeddedText of(Value value, Script script, Span span, int depth) {
        SourceDocument document = script.document();
        return switch (value) {
            case Value.Text text -> text.content();
            case Value.Num num -> standing(number(num.value()), document, span);
            case Value.Bool bool -> standing(String.valueOf(bool.value()), document, span);
            case Value.Nothing none -> standing(nothing(none), document, span);
            case ListValue list when !list.isOpen() && depth < DEEPEST ->
                    joined(list, ",", script, span, depth);
            case Value.Unknown unknown ->
                    EmbeddedText.hole(hole(unknown), document, span.start(), span.end());
            case Value.DialectName name -> hole(name.expression(), script, span);
            case Value.HostValue host ->
                    host.object().findText().orElseGet(() -> hole(script.text(span), script, span));
            default -> hole(script.text(span), script, span);
        };
    }

    public static Value.Text text(String text, Site site) {
        return new Value.Text(standing(text, site.script().document(), site.span()));
    }

    /// A text that is fully known.
    public static Optional<String> findKnown(Value value) {
        return switch (value) {
            case Value.Text text when !text.content().isDynamic() -> Optional.of(text.text());
            case Value.Num num -> Optional.of(number(num.value()));
            case Value.Bool bool -> Optional.of(String.valueOf(bool.value()));
            default -> Optional.empty();
        };
    }

    static EmbeddedText joined(ListValue list, String separator, Script script, Span span) {
        return joined(list, separator, script, span, 0);
    }

    private static EmbeddedText joined(
            ListValue list, String separator, Script script, Span span, int depth) {
        List<EmbeddedText> parts = new ArrayList<>();
        EmbeddedText between = standing(separator, script.document(), span);
        for (Value item : list.items()) {
            if (!parts.isEmpty()) {
                parts.add(between);
            }
            if (!(item instanceof Value.Nothing)) {
                parts.add(of(item, script, span, depth + 1));
            } else {
                parts.add(EmbeddedText.EMPTY);
            }
        }
        return EmbeddedText.join(parts);
    }

    private static EmbeddedText standing(String text, SourceDocument document, Span span) {
        return EmbeddedText.standingFor(text, document, span.start(), span.end());
    }

    private static EmbeddedText hole(String expression, Script script, Span span) {
        return EmbeddedText.hole(
                new Hole(Hole.Kind.COMPUTATION, expression),
                script.document(),
                span.start(),
                span.end());
    }

    private static Hole hole(Value.Unknown unknown) {
        String fallback =
                unknown.fallback() instanceof Value.Text text ? text.content().display() : "";
        return new Hole(unknown.kind(), unknown.expression(), fallback);
    }

    private static String nothing(Value.Nothing none) {
        return none.isUndefined() ? "undefined" : "null";
    }

    /// A number as the language writes it.
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        return Double.isNaN(value) ? "NaN" : String.valueOf(value);
    }
}
