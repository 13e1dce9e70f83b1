package plumbline.report.html;

/// HTML that grows; all text and all values of attributes are escaped.
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder(1 << 16);

    /// Begins an element; `attributes` are names and values in turn.
    public Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// Ends an element that stands on lines of its own.
    public Markup closeLine(String tag) {
        close(tag);
        out.append('\n');
        return this;
    }

    /// An element that holds nothing but text.
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    public Markup text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    private void character(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isShown(character) ? character : REPLACEMENT);
        }
    }

    /// Signs that steer terminals, or turn the direction of text and so make it read otherwise.
    private static boolean isShown(int character) {
        return character == '\n'
                || character == '\t'
                || character == '\r'
                || !(Character.isISOControl(character)
                        || (character >= 0xD800 && character <= 0xDFFF)
                        || (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069)
                        || (character & 0xFFFE) == 0xFFFE);
    }

    /// What is HTML already: only what stands in the program itself.
    public Markup raw(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
