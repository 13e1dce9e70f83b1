package plumbline.schema.binding;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;

import java.util.ArrayList;
import java.util.List;

/// A walk over the tokens of a text, with looks to both sides.
final class Names {

    private final String text;
    private final List<SqlToken> tokens;
    private final int first;
    private final int end;

    Names(String text, List<SqlToken> tokens) {
        this(text, tokens, 0, tokens.size());
    }

    private Names(String text, List<SqlToken> tokens, int first, int end) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /// The same, of which only the tokens between two of them are walked over.
    Names until(int from, int to) {
        return new Names(text, tokens, from, to);
    }

    /// Where a walk begins.
    int first() {
        return first;
    }

    /// Where a walk ends.
    int end() {
        return end;
    }

    int size() {
        return tokens.size();
    }

    SqlToken at(int i) {
        return tokens.get(i);
    }

    boolean isSign(int i, char sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign(sign);
    }

    boolean isWord(int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        for (String word : words) {
            if (tokens.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isName(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isName();
    }

    /// Whether `::` stands before that token.
    boolean isCastBefore(int i) {
        return isSign(i - 1, ':') && isSign(i - 2, ':');
    }

    /// Whether the string at that token is cast to a relation's number, or given to a function of
    /// sequences.
    boolean isRelationString(int i) {
        boolean cast =
                isSign(i + 1, ':') && isSign(i + 2, ':') && isWord(i + 3, "regclass", "regproc");
        return cast
                || (isSign(i - 1, '(')
                        && isWord(i - 2, "nextval", "currval", "setval", "to_regclass"));
    }

    /// The token that closes the parenthesis or bracket that opens there.
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += isSign(i, '(') || isSign(i, '[') ? 1 : 0;
            depth -= isSign(i, ')') || isSign(i, ']') ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /// What stands between the commas inside a parenthesis or bracket: from a token to behind one.
    List<int[]> listed(int open) {
        int close = closing(open);
        List<int[]> found = new ArrayList<>();
        int from = open + 1;
        for (int i = from; i < close; i++) {
            if (isSign(i, '(') || isSign(i, '[')) {
                i = closing(i);
            } else if (isSign(i, ',')) {
                found.add(new int[] {from, i});
                from = i + 1;
            }
        }
        if (from < close) {
            found.add(new int[] {from, close});
        }
        return found;
    }

    /// One behind the last token of the dotted name that begins at that token.
    int chainEnd(int i) {
        int end = i + 1;
        while (isSign(end, '.') && isName(end + 1)) {
            end += 2;
        }
        return end;
    }

    /// The stored name of one token.
    String stored(int i) {
        return SqlNames.stored(tokens.get(i).text(), Dialect.POSTGRESQL);
    }

    /// The dotted name from one token up to another.
    ObjectName object(int from, int end) {
        String name = stored(end - 1);
        return end - from < 3 ? ObjectName.of(name) : new ObjectName(stored(end - 3), name);
    }

    /// The text from the beginning of one token to the end of another.
    String written(int from, int end) {
        return text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
    }
}
