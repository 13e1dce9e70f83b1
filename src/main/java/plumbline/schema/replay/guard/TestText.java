package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of a test, or of a part of it, in whatever language it is written.
record TestText(List<SqlToken> tokens) {

    TestText {
        tokens = List.copyOf(tokens);
    }

    static TestText of(String text) {
        return new TestText(SqlTokens.of(text, Dialect.POSTGRESQL));
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.size();
    }

    SqlToken get(int at) {
        return tokens.get(at);
    }

    boolean is(int at, String word) {
        return at >= 0 && at < size() && get(at).is(word);
    }

    boolean isSign(int at, char sign) {
        return at >= 0 && at < size() && get(at).isSign(sign);
    }

    TestText from(int at) {
        return part(at, size());
    }

    TestText part(int from, int to) {
        return new TestText(tokens.subList(from, to));
    }

    /// What it says, however it is spaced.
    String words() {
        return String.join(" ", tokens.stream().map(SqlToken::text).toList());
    }

    /// Every bracket is closed, every quotation too.
    boolean isWhole() {
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += depth(token);
            if (depth < 0 || token.kind() == SqlToken.Kind.BROKEN) {
                return false;
            }
        }
        return depth == 0;
    }

    /// Where the bracket that opens there is closed; the end where it is not.
    int close(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += depth(get(i));
            if (depth == 0) {
                return i;
            }
        }
        return size();
    }

    private static int depth(SqlToken token) {
        if (token.isSign('(') || token.isSign('[') || token.isSign('{')) {
            return 1;
        }
        return token.isSign(')') || token.isSign(']') || token.isSign('}') ? -1 : 0;
    }

    /// The places outside of brackets.
    List<Integer> outer() {
        List<Integer> outer = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            outer.add(i);
            i = depth(get(i)) > 0 ? close(i) : i;
        }
        return outer;
    }

    /// What stands between a word or a doubled sign, outside of brackets.
    List<TestText> split(String between) {
        List<TestText> parts = new ArrayList<>();
        int from = 0;
        for (int at : outer()) {
            if (at >= from && isAt(at, between)) {
                parts.add(part(from, at));
                from = at + (isDoubled(between) ? 2 : 1);
            }
        }
        parts.add(from(Math.min(from, size())));
        return parts;
    }

    private boolean isAt(int at, String between) {
        if (!isDoubled(between)) {
            return between.length() == 1 ? isSign(at, between.charAt(0)) : is(at, between);
        }
        char sign = between.charAt(0);
        return isSign(at, sign) && isSign(at + 1, sign) && get(at).end() == get(at + 1).start();
    }

    private static boolean isDoubled(String between) {
        return between.equals("&&") || between.equals("||");
    }

    /// Where that word stands outside of brackets; -1 where it does not.
    int indexOf(String word) {
        return outer().stream().filter(at -> is(at, word)).findFirst().orElse(-1);
    }

    /// The text in quotation marks of any kind that is all of it.
    Optional<String> findLiteral() {
        if (size() == 3 && isSign(0, '`') && isSign(2, '`')) {
            return Optional.of(get(1).text());
        }
        if (size() != 1) {
            return Optional.empty();
        }
        return switch (get(0).kind()) {
            case STRING -> Optional.of(SqlNames.value(get(0).text()));
            case QUOTED_NAME -> Optional.of(get(0).text().substring(1, get(0).text().length() - 1));
            case WORD, NUMBER, SIGN, BROKEN -> Optional.empty();
        };
    }

    /// The name that a word or a quoted name stands for.
    static String name(SqlToken token) {
        return token.kind() == SqlToken.Kind.QUOTED_NAME
                ? SqlNames.stored(token.text(), Dialect.POSTGRESQL)
                : token.text().toLowerCase(Locale.ROOT);
    }
}
