package plumbline.parse.sql.reading;

import plumbline.operation.text.SqlToken;

import java.util.List;

/// The tokens of a statement, for questions about what stands where.
record Glance(List<SqlToken> tokens) {

    int size() {
        return tokens.size();
    }

    boolean isName(int at) {
        return at < tokens.size() && tokens.get(at).isName();
    }

    boolean isSign(int at, char sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(sign);
    }

    /// Whether these words stand there, unquoted.
    boolean isAt(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isOneOf(int at, List<String> words) {
        return words.stream().anyMatch(word -> isAt(at, word));
    }

    /// Behind IF EXISTS or IF NOT EXISTS, where they stand there.
    int behindIf(int at) {
        return isAt(at, "IF", "NOT", "EXISTS") ? at + 3 : isAt(at, "IF", "EXISTS") ? at + 2 : at;
    }

    /// Behind a name with all its parts.
    int behindName(int at) {
        int end = at + 1;
        while (isSign(end, '.')) {
            end += 2;
        }
        return end;
    }
}
