package plumbline.parse.script.tree;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Span;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads texts, templates, numbers and patterns as they are written.
final class Literals {

    private final Reading reading;

    Literals(Reading reading) {
        this.reading = reading;
    }

    Expression string(RawNode node) {
        return new Expression.StringLiteral(node.span(), inside(node));
    }

    /// The text between the first and the last character, its escapes replaced.
    EmbeddedText inside(RawNode node) {
        String written = reading.text(node);
        int length = written.length();
        boolean closed = length > 1 && written.charAt(0) == written.charAt(length - 1);
        int end = node.start() + (closed ? length - 1 : length);
        return decode(new Span(Math.min(node.start() + 1, end), end));
    }

    Expression.TemplateText template(RawNode node) {
        List<EmbeddedText> texts = new ArrayList<>();
        List<Expression.TemplateHole> holes = new ArrayList<>();
        int from = node.start() + 1;
        for (RawNode child : node.children()) {
            if (child.type().equals("template_substitution")) {
                texts.add(decode(new Span(from, child.start())));
                holes.add(new Expression.TemplateHole(child.span(), hole(child)));
                from = child.end();
            }
        }
        boolean closed = node.children().size() > 1 && node.children().getLast().type().equals("`");
        texts.add(decode(new Span(from, Math.max(from, closed ? node.end() - 1 : node.end()))));
        return new Expression.TemplateText(node.span(), texts, holes);
    }

    private Expression hole(RawNode substitution) {
        return substitution
                .findNamed()
                .map(inner -> reading.expressions().read(inner))
                .orElseGet(() -> new Expression.NothingLiteral(substitution.span(), true));
    }

    private EmbeddedText decode(Span span) {
        return Escapes.decode(reading.document(), span.start(), Math.max(span.start(), span.end()));
    }

    Expression number(RawNode node) {
        return new Expression.NumberLiteral(node.span(), value(reading.text(node)));
    }

    private static double value(String written) {
        String digits = written.replace("_", "").toLowerCase(Locale.ROOT);
        boolean big = digits.endsWith("n");
        String plain = big ? digits.substring(0, digits.length() - 1) : digits;
        try {
            if (plain.startsWith("0x")) {
                return new java.math.BigInteger(plain.substring(2), 16).doubleValue();
            }
            if (plain.startsWith("0o")) {
                return new java.math.BigInteger(plain.substring(2), 8).doubleValue();
            }
            if (plain.startsWith("0b")) {
                return new java.math.BigInteger(plain.substring(2), 2).doubleValue();
            }
            return Double.parseDouble(plain);
        } catch (NumberFormatException broken) {
            return Double.NaN;
        }
    }

    Expression regex(RawNode node) {
        String pattern = node.find("pattern").map(reading::text).orElse("");
        String flags = node.find("flags").map(reading::text).orElse("");
        return new Expression.RegexLiteral(node.span(), pattern, flags);
    }
}
