package plumbline.parse.sql.reading;

import static plumbline.operation.text.SqlToken.Kind.STRING;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The texts that expressions of one statement may have: strings put together, one or the other.
final class TextValues {

    private static final int DEEPEST = 24;
    private static final int MOST = 16;
    private static final int LONGEST = 50_000;

    private final EmbeddedText statement;
    private final List<SqlToken> tokens;
    private final Map<String, List<PossibleText>> variables;

    TextValues(EmbeddedText statement, Dialect dialect, Map<String, List<PossibleText>> variables) {
        this.statement = statement;
        this.tokens = SqlTokens.of(statement.text(), dialect);
        this.variables = variables;
    }

    List<SqlToken> tokens() {
        return tokens;
    }

    /// The texts that the tokens between two places may stand for; one with a hole for what is not
    /// known.
    List<PossibleText> between(int from, int to) {
        return between(from, to, 0);
    }

    private List<PossibleText> between(int from, int to, int depth) {
        if (from >= to || depth > DEEPEST) {
            return unknown(from, to);
        }
        if (isSign(from, '(') && closing(from) == to - 1) {
            return between(from + 1, to - 1, depth + 1);
        }
        if (at(from).is("SELECT")) {
            return isAlone(from, to) ? between(from + 1, to, depth + 1) : unknown(from, to);
        }
        if (isText(from)) {
            return to == from + 1 ? List.of(literal(from)) : unknown(from, to);
        }
        if (isSign(from, '@') && to == from + 2) {
            List<PossibleText> held = variables.get(name(from + 1));
            return held == null ? unknown(from, to) : held;
        }
        boolean call = isSign(from + 1, '(') && closing(from + 1) == to - 1;
        if (call && at(from).is("CONCAT")) {
            return joined(parts(from + 2, to - 1), depth + 1);
        }
        if (call && at(from).is("IF")) {
            return either(parts(from + 2, to - 1), from, to, depth + 1);
        }
        return unknown(from, to);
    }

    private List<PossibleText> joined(List<int[]> parts, int depth) {
        List<PossibleText> all = List.of(new PossibleText(EmbeddedText.EMPTY, null));
        for (int[] part : parts) {
            List<PossibleText> next = new ArrayList<>();
            List<PossibleText> ends = between(part[0], part[1], depth);
            for (PossibleText before : all) {
                for (PossibleText end : ends) {
                    next.add(before.plus(end));
                }
            }
            boolean tooMuch = next.size() > MOST || next.stream().anyMatch(TextValues::isLong);
            if (tooMuch) {
                return unknown(parts.getFirst()[0], parts.getLast()[1]);
            }
            all = next;
        }
        return all;
    }

    private static boolean isLong(PossibleText possible) {
        return possible.text().text().length() > LONGEST;
    }

    private List<PossibleText> either(List<int[]> parts, int from, int to, int depth) {
        if (parts.size() != 3) {
            return unknown(from, to);
        }
        String test = slice(parts.get(0)[0], parts.get(0)[1]).display();
        List<PossibleText> all = new ArrayList<>();
        for (PossibleText each : between(parts.get(1)[0], parts.get(1)[1], depth)) {
            all.add(each.when(test));
        }
        for (PossibleText each : between(parts.get(2)[0], parts.get(2)[1], depth)) {
            all.add(each.when("NOT (" + test + ")"));
        }
        return all.size() > MOST ? unknown(from, to) : all;
    }

    private PossibleText literal(int at) {
        EmbeddedText quoted = slice(at, at + 1);
        String inner = quoted.text().substring(1, quoted.text().length() - 1);
        char quote = quoted.text().charAt(0);
        boolean plain = inner.indexOf(quote) < 0 && inner.indexOf('\\') < 0;
        EmbeddedText text =
                plain
                        ? quoted.slice(1, quoted.text().length() - 1)
                        : quoted.readAs(meant(inner, quote));
        return new PossibleText(text, null);
    }

    private boolean isText(int at) {
        return at(at).kind() == STRING || at(at).text().startsWith("\"");
    }

    private static String meant(String inner, char quote) {
        StringBuilder meant = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean escape = (c == '\\' || c == quote) && i + 1 < inner.length();
            meant.append(escape ? escaped(inner.charAt(++i), c) : c);
        }
        return meant.toString();
    }

    private static char escaped(char c, char escape) {
        boolean end = escape == '\\' && (c == 'n' || c == 'r' || c == 't');
        return end ? ' ' : c;
    }

    /// A query that reads no table gives what it says.
    private boolean isAlone(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isSign(i, '(')) {
                i = Math.max(i, closing(i));
            } else if (at(i).is("FROM") || at(i).is("INTO") || at(i).is("UNION")) {
                return false;
            }
        }
        return true;
    }

    private List<PossibleText> unknown(int from, int to) {
        EmbeddedText part = slice(from, Math.max(from, to));
        if (part.isEmpty()) {
            return List.of(new PossibleText(part, null));
        }
        Hole hole = new Hole(Hole.Kind.COMPUTATION, part.display());
        return List.of(new PossibleText(part.hiddenBy(hole), null));
    }

    private EmbeddedText slice(int from, int to) {
        boolean none = from >= to || to > tokens.size();
        return none ? EmbeddedText.EMPTY : statement.slice(at(from).start(), at(to - 1).end());
    }

    /// Where each part between commas begins and ends.
    List<int[]> parts(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int begin = from;
        for (int i = from; i < to; i++) {
            if (isSign(i, '(')) {
                i = Math.max(i, closing(i));
            } else if (isSign(i, ',')) {
                parts.add(new int[] {begin, i});
                begin = i + 1;
            }
        }
        parts.add(new int[] {begin, to});
        return parts;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += isSign(i, '(') ? 1 : isSign(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    boolean isSign(int at, char sign) {
        return at >= 0 && at < tokens.size() && at(at).isSign(sign);
    }

    /// The name of a variable or statement: no matter in which case.
    String name(int at) {
        return at < tokens.size() ? at(at).text().replace("`", "").toLowerCase(Locale.ROOT) : "";
    }

    boolean isWord(int at, String word) {
        return at < tokens.size() && at(at).is(word);
    }

    private SqlToken at(int place) {
        return tokens.get(place);
    }

    /// A text that a variable may hold, and the test that it hangs on.
    record PossibleText(EmbeddedText text, @Nullable String condition) {

        PossibleText when(String test) {
            return new PossibleText(text, condition == null ? test : test + " && " + condition);
        }

        PossibleText plus(PossibleText next) {
            PossibleText both = new PossibleText(text.plus(next.text), next.condition);
            return condition == null ? both : both.when(condition);
        }
    }
}
