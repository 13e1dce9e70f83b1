package plumbline.drawing.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes elements, one below the other, as deep as they lie.
final class SvgText {

    private static final int DIGITS = 2;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> opened = new ArrayDeque<>();
    private boolean inTag;
    private boolean inText;

    SvgText open(String element) {
        endTag();
        newLine();
        out.append('<').append(element);
        opened.push(element);
        inTag = true;
        inText = false;
        return this;
    }

    SvgText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    SvgText attribute(String name, double value) {
        return attribute(name, number(value));
    }

    SvgText text(String text) {
        endTag();
        out.append(escaped(text));
        inText = true;
        return this;
    }

    SvgText close() {
        String element = opened.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            if (!inText) {
                newLine();
            }
            out.append("</").append(element).append('>');
        }
        inText = false;
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void newLine() {
        if (!out.isEmpty()) {
            out.append('\n').append(" ".repeat(opened.size()));
        }
    }

    /// As few digits as tell it to a hundredth of a point, the same on every machine.
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// What XML cannot hold becomes the sign for what cannot be shown.
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        each -> {
                            switch (each) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default -> safe.appendCodePoint(isShown(each) ? each : 0xFFFD);
                            }
                        });
        return safe.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
