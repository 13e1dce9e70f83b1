package plumbline.check.up.code;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a block of PL/pgSQL does when something fails: the conditions that it catches, in small
/// letters, whether it throws again, and where that stands in the block.
record Handler(Set<String> conditions, boolean rethrows, int offset) {

    private static final Set<String> QUIET = Set.of("notice", "warning", "info", "log", "debug");

    Handler {
        conditions = Set.copyOf(conditions);
    }

    /// The handlers of a block.
    static List<Handler> all(String body) {
        List<SqlToken> tokens = SqlTokens.of(body, Dialect.POSTGRESQL);
        List<Handler> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("exception") && tokens.get(i + 1).is("when")) {
                i = read(tokens, i + 1, found);
            }
        }
        return found;
    }

    /// Whether it catches only that something is there already.
    boolean isNarrow() {
        return conditions.stream().allMatch(each -> each.startsWith("duplicate_"));
    }

    private static int read(List<SqlToken> tokens, int first, List<Handler> found) {
        int at = first;
        while (at < tokens.size() && tokens.get(at).is("when")) {
            int then = next(tokens, at, "then");
            int end = end(tokens, then);
            found.add(
                    new Handler(
                            conditions(tokens, at + 1, then),
                            rethrows(tokens, then, end),
                            tokens.get(at).start()));
            at = end;
        }
        return at;
    }

    private static int next(List<SqlToken> tokens, int from, String word) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).is(word)) {
            at++;
        }
        return at;
    }

    /// The next WHEN behind a semicolon, or the END of the block.
    private static int end(List<SqlToken> tokens, int from) {
        int depth = 0;
        for (int at = from + 1; at < tokens.size(); at++) {
            SqlToken token = tokens.get(at);
            boolean behind = tokens.get(at - 1).isSign(';') || at == from + 1;
            if (token.is("begin")
                    || token.is("case")
                    || (token.is("if") && behind)
                    || token.is("loop")) {
                depth++;
            } else if (token.is("end")) {
                if (depth == 0) {
                    return at;
                }
                depth--;
                at++;
            } else if (token.is("when") && behind && depth == 0) {
                return at;
            }
        }
        return tokens.size();
    }

    private static Set<String> conditions(List<SqlToken> tokens, int from, int to) {
        Set<String> all = new HashSet<>();
        for (SqlToken token : tokens.subList(Math.min(from, to), to)) {
            if (!token.is("or") && !token.is("sqlstate")) {
                all.add(
                        token.text()
                                .toLowerCase(Locale.ROOT)
                                .replace("'42710'", "duplicate_object")
                                .replace("'42p07'", "duplicate_table")
                                .replace("'42701'", "duplicate_column"));
            }
        }
        return all;
    }

    private static boolean rethrows(List<SqlToken> tokens, int from, int to) {
        for (int at = from; at < Math.min(to, tokens.size()); at++) {
            if (tokens.get(at).is("raise")) {
                String level =
                        at + 1 < tokens.size()
                                ? tokens.get(at + 1).text().toLowerCase(Locale.ROOT)
                                : ";";
                if (!QUIET.contains(level)) {
                    return true;
                }
            }
        }
        return false;
    }
}
