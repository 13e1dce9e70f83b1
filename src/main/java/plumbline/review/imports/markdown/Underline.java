package plumbline.review.imports.markdown;

import plumbline.review.imports.markdown.DocumentLines.Line;

import java.util.List;
import java.util.regex.Pattern;

/// Tells headings with a line of `=` or `-` below them from text that a rule follows.
final class Underline {

    private static final Pattern SIGNS = Pattern.compile(" {0,3}(?:={2,}|-{2,})\\s*");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s.*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,4}[.)]\\s.*");

    /// `**Date:** …`, `Date: …`, and what ends as sentences do.
    private static final Pattern NO_TITLE =
            Pattern.compile("\\*\\*.*:.*|[\\p{L} ]{1,30}:\\s.*|.*[.:;,]\\s*");

    /// Those who draw a rule write so many; those who underline write as many as it takes.
    private static final int RULE = 3;

    private Underline() {}

    /// 1 for `===` and 2 for `---` below a line of text, else 0.
    static int level(List<Line> lines, int at) {
        if (at + 1 >= lines.size()) {
            return 0;
        }
        Line line = lines.get(at);
        Line below = lines.get(at + 1);
        if (line.quoted() != below.quoted()
                || !SIGNS.matcher(below.text()).matches()
                || BULLET.matcher(line.text()).matches()) {
            return 0;
        }
        String signs = below.text().strip();
        if (signs.startsWith("=")) {
            return 1;
        }
        return isAlone(lines, at) && (signs.length() > RULE || isTitle(line.text())) ? 2 : 0;
    }

    /// The last line of a paragraph is no heading.
    private static boolean isAlone(List<Line> lines, int at) {
        String above = at == 0 ? "" : lines.get(at - 1).text().strip();
        return above.isEmpty() || above.startsWith("#");
    }

    private static boolean isTitle(String line) {
        return !NUMBER.matcher(line).matches() && !NO_TITLE.matcher(line.strip()).matches();
    }
}
