package plumbline.check.up;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds a column that an SQL statement about rows lists or assigns twice.
final class Repetition {

    private final List<SqlToken> tokens;
    private int at;

    private Repetition(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    /// The first such column.
    static Optional<String> find(String sql) {
        return new Repetition(SqlTokens.of(sql, Dialect.POSTGRESQL)).find();
    }

    private Optional<String> find() {
        for (at = 0; at < tokens.size(); at++) {
            Optional<String> found = Optional.empty();
            if (tokens.get(at).is("set") && at > 0) {
                at++;
                found = assigned();
            } else if (tokens.get(at).is("insert")) {
                at++;
                found = listed();
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The columns in parentheses behind INSERT [INTO name [AS name]].
    private Optional<String> listed() {
        if (is("into")) {
            at++;
            while (at < tokens.size()
                    && (tokens.get(at).isName() || tokens.get(at).isSign('.'))
                    && !is("values")
                    && !is("select")) {
                at++;
            }
        }
        return at < tokens.size() && tokens.get(at).isSign('(')
                ? names(new HashSet<>())
                : Optional.empty();
    }

    /// Names in parentheses; what has parts is a part of a column only.
    private Optional<String> names(Set<String> seen) {
        for (at++; at < tokens.size() && !tokens.get(at).isSign(')'); at++) {
            Optional<String> name = name();
            if (name.isPresent() && !seen.add(name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<String> assigned() {
        Set<String> whole = new HashSet<>();
        Set<String> parts = new HashSet<>();
        while (at < tokens.size()) {
            if (tokens.get(at).isSign('(')) {
                Optional<String> found = names(whole);
                if (found.isPresent()) {
                    return found;
                }
                at++;
            } else if (tokens.get(at).isName()) {
                String column = folded(tokens.get(at));
                boolean part = isPart();
                boolean twice =
                        part
                                ? whole.contains(column)
                                : !whole.add(column) || parts.contains(column);
                if (twice) {
                    return Optional.of(column);
                }
                if (part) {
                    parts.add(column);
                }
            }
            if (!skipValue()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Goes behind the next comma of the list; false at its end.
    private boolean skipValue() {
        int depth = 0;
        for (; at < tokens.size(); at++) {
            SqlToken token = tokens.get(at);
            if (token.isSign('(') || token.isSign('[')) {
                depth++;
            } else if (token.isSign(')') || token.isSign(']')) {
                depth--;
            }
            boolean over =
                    token.is("where")
                            || token.is("from")
                            || token.is("returning")
                            || token.is("when")
                            || token.isSign(';');
            if (depth < 0 || (depth == 0 && over && !isDistinct())) {
                at--;
                return false;
            }
            if (depth == 0 && token.isSign(',')) {
                at++;
                return true;
            }
        }
        return false;
    }

    /// `IS DISTINCT FROM` ends nothing, nor does `CASE WHEN`.
    private boolean isDistinct() {
        return tokens.get(at).is("when")
                ? !tokens.get(at - 1).is("then") && isInCase()
                : at > 0 && tokens.get(at - 1).is("distinct");
    }

    private boolean isInCase() {
        for (int i = at; i > 0 && !tokens.get(i).isSign(','); i--) {
            if (tokens.get(i).is("case")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> name() {
        return tokens.get(at).isName() && !isPart() && !tokens.get(at - 1).isSign('.')
                ? Optional.of(folded(tokens.get(at)))
                : Optional.empty();
    }

    private boolean isPart() {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).isSign('.') || tokens.get(at + 1).isSign('['));
    }

    private boolean is(String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private static String folded(SqlToken token) {
        return token.kind() == SqlToken.Kind.QUOTED_NAME
                ? token.text().substring(1, token.text().length() - 1)
                : token.text().toLowerCase(Locale.ROOT);
    }
}
