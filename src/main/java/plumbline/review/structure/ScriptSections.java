package plumbline.review.structure;

import plumbline.source.code.Brackets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The functions of a script with the statements in them, and the objects with names.
final class ScriptSections {

    private static final String OPENING = "([{";

    private final String code;
    private final Brackets brackets;
    private final Heading heading;
    private final List<Section> sections = new ArrayList<>();

    ScriptSections(String text, String code) {
        this.code = code;
        this.brackets = Brackets.of(code);
        this.heading = new Heading(text, code, openings(code, brackets));
    }

    private static int[] openings(String code, Brackets brackets) {
        int[] openings = new int[code.length()];
        Arrays.fill(openings, -1);
        for (int i = 0; i < code.length(); i++) {
            if (OPENING.indexOf(code.charAt(i)) >= 0 && brackets.closing(i) < code.length()) {
                openings[brackets.closing(i)] = i;
            }
        }
        return openings;
    }

    List<Section> read() {
        for (int i = 0; i < code.length(); i++) {
            int at = i;
            if (code.charAt(i) == '{') {
                heading.ofBrace(at).ifPresent(named -> block(named, at));
            } else if (code.startsWith("=>", i)) {
                int body = skipBlanks(at + 2);
                if (!code.startsWith("{", body)) {
                    heading.ofArrow(at).ifPresent(named -> expression(named, body));
                }
            }
        }
        return sections;
    }

    private void block(Heading.Named named, int brace) {
        int end = brackets.closing(brace);
        sections.add(new Section(named.label(), named.start(), end + 1));
        if (named.function()) {
            statements(brace + 1, end);
        }
    }

    private void expression(Heading.Named named, int body) {
        int end = statementEnd(body, code.length());
        sections.add(new Section(named.label(), named.start(), end));
        sections.add(Section.statement(1, body, end));
    }

    private void statements(int from, int to) {
        int number = 0;
        int at = next(from);
        while (at < to) {
            int end = Math.max(at + 1, statementEnd(at, to));
            number++;
            sections.add(Section.statement(number, at, end));
            at = next(end);
        }
    }

    private int next(int from) {
        int at = skipBlanks(from);
        while (code.startsWith(";", at)) {
            at = skipBlanks(at + 1);
        }
        return at;
    }

    /// Behind a line that a name follows, a statement is over as well; so is what stands in
    /// brackets when these close.
    private int statementEnd(int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = code.charAt(at);
            if (c == ';' || ")]}".indexOf(c) >= 0) {
                return at;
            }
            if (c == '\n' || c == '\r') {
                int next = skipBlanks(at);
                if (next >= limit || isWord(next)) {
                    return at;
                }
                at = next;
            } else {
                at = OPENING.indexOf(c) >= 0 ? brackets.closing(at) + 1 : at + 1;
            }
        }
        return limit;
    }

    private boolean isWord(int at) {
        return Character.isJavaIdentifierStart(code.charAt(at));
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }
}
