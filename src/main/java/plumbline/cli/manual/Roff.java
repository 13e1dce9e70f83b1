package plumbline.cli.manual;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A page in the macros of [man(7)](https://man7.org/linux/man-pages/man7/groff_man.7.html).
final class Roff {

    private static final char BOLD = '\uE000';
    private static final char ITALIC = '\uE001';
    private static final char ROMAN = '\uE002';

    /// Lines of the source; what they become is as wide as the terminal.
    private static final int WIDTH = 76;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder out = new StringBuilder();

    /// Such a piece of a text is typed as it stands.
    static String bold(String text) {
        return BOLD + text + ROMAN;
    }

    /// Something else stands for such a piece of a text.
    static String italic(String text) {
        return ITALIC + text + ROMAN;
    }

    Roff title(String name, String version) {
        macro("TH", name, "1", "", version);
        // neither stretched nor hyphenated: much of it is there to be typed
        out.append(".ad l\n.nh\n");
        return this;
    }

    Roff section(String heading) {
        macro("SH", heading);
        return this;
    }

    Roff subsection(String heading) {
        macro("SS", heading);
        return this;
    }

    Roff paragraph(String text) {
        out.append(".PP\n");
        return text(text);
    }

    /// Goes on where the text before ended.
    Roff text(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(text.strip()).toList()) {
            if (escaped(line + " " + word).length() > WIDTH) {
                line(line);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(line);
        return this;
    }

    /// A term, and what is said of it.
    Roff tagged(String term, String text) {
        out.append(".TP\n");
        line(new StringBuilder(term));
        return text(text);
    }

    /// Lines that are typed as they stand.
    Roff literal(List<String> lines) {
        out.append(".PP\n.RS 4\n.nf\n");
        lines.forEach(each -> line(new StringBuilder(each)));
        out.append(".fi\n.RE\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void macro(String name, String... arguments) {
        out.append('.').append(name);
        for (String each : arguments) {
            out.append(" \"").append(escaped(each).replace("\"", "\\(dq")).append('"');
        }
        out.append('\n');
    }

    private void line(StringBuilder text) {
        if (text.isEmpty()) {
            return;
        }
        // a dot or an apostrophe there would make a request of the line
        boolean request = text.charAt(0) == '.' || text.charAt(0) == '\'';
        out.append(request ? "\\&" : "").append(escaped(text.toString())).append('\n');
        text.setLength(0);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        each ->
                                escaped.append(
                                        switch (each) {
                                            case BOLD -> "\\fB";
                                            case ITALIC -> "\\fI";
                                            case ROMAN -> "\\fR";
                                            case '\\' -> "\\e";
                                            // else it is a hyphen, which no shell understands
                                            case '-' -> "\\-";
                                            case '\'' -> "\\(aq";
                                            // without UTF-8 nothing is drawn for the one sign
                                            case '…' -> "...";
                                            default -> plain(each);
                                        }));
        return escaped.toString();
    }

    private static String plain(int codePoint) {
        return codePoint < 128
                ? Character.toString(codePoint)
                : String.format(Locale.ROOT, "\\[u%04X]", codePoint);
    }
}
