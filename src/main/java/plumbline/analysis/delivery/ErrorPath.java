package plumbline.analysis.delivery;

import plumbline.setting.OnFailure;
import plumbline.source.code.Brackets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the code around a call makes of its failure; comments and texts in it are blank.
final class ErrorPath {

    private static final Pattern ENDS =
            Pattern.compile(
                    "\\bthrow\\b|\\bexit\\w{0,10}\\s?\\(|Fatal|\\bpanic\\w{0,3}\\(|\\breject\\s?\\(|\\breturn\\b|\\bos\\.Exit"
                        + "|\\babort\\s?\\(|\\bnext\\s?\\(|\\bkill\\s?\\(|exitCode|shutdown|\\bfail\\s?\\(|\\.close\\s?\\(",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CATCH =
            Pattern.compile("\\G\\s*catch\\s*(\\([^)]{0,100}\\)\\s*)?\\{");
    private static final Pattern CHAINED =
            Pattern.compile("\\G\\s*\\.\\s*(then|catch|finally)\\s*\\(");
    private static final Pattern ONLY_TOLD =
            Pattern.compile(
                    "\\s*(console\\.\\w+|log\\w*(\\.\\w+)?|\\(\\s*\\)\\s*=>\\s*\\{\\s*})\\s*");
    private static final Pattern IGNORED = Pattern.compile("(^|\\n)\\s*(_\\s*=\\s*)?$");
    private static final Pattern HANDLED =
            Pattern.compile("\\G[^{}]{0,200}?\\berr\\w{0,10}\\s*!=\\s*nil[^{}]{0,200}\\{");
    private static final int MOST_BLOCKS = 30;

    private final String code;
    private final Brackets brackets;

    ErrorPath(String code) {
        this.code = code;
        this.brackets = Brackets.of(code);
    }

    /// For a call in JavaScript or Java: a `catch` around or behind it that lets go on.
    OnFailure afterThrowing(int start, int end) {
        OnFailure chained = chained(end);
        return chained == OnFailure.UNKNOWN ? caught(start) : chained;
    }

    /// For a call in Go: an error that nobody looks at, where it gives one, or that is only told.
    OnFailure afterReturning(int start, int end, boolean givesError) {
        int line = code.lastIndexOf('\n', start) + 1;
        boolean ignored = IGNORED.matcher(code.substring(Math.max(0, line - 1), start)).find();
        if (givesError && ignored) {
            return OnFailure.GOES_ON;
        }
        Matcher handled = HANDLED.matcher(code);
        return handled.find(end) ? judged(handled.end()) : OnFailure.UNKNOWN;
    }

    private OnFailure judged(int from) {
        String body = code.substring(from, close(from));
        return ENDS.matcher(body).find() ? OnFailure.STOPS : OnFailure.GOES_ON;
    }

    private OnFailure chained(int end) {
        int at = code.charAt(end - 1) == '(' ? close(end) + 1 : end;
        Matcher next = CHAINED.matcher(code);
        while (at < code.length() && next.find(at)) {
            int to = close(next.end());
            String handler = code.substring(next.end(), to);
            if (next.group(1).equals("catch")) {
                return ENDS.matcher(handler).find()
                        ? OnFailure.STOPS
                        : ONLY_TOLD.matcher(handler).matches() || handler.contains("=>")
                                ? OnFailure.GOES_ON
                                : OnFailure.UNKNOWN;
            }
            at = to + 1;
        }
        return OnFailure.UNKNOWN;
    }

    /// The nearest `try` around a place, and what its `catch` does.
    private OnFailure caught(int start) {
        int at = start;
        for (int i = 0; i < MOST_BLOCKS; i++) {
            at = opening(at);
            if (at < 0) {
                return OnFailure.UNKNOWN;
            }
            if (code.substring(0, at).endsWith("try") || code.substring(0, at).endsWith("try ")) {
                Matcher caught = CATCH.matcher(code);
                int close = close(at + 1) + 1;
                return close < code.length() && caught.find(close)
                        ? judged(caught.end())
                        : OnFailure.UNKNOWN;
            }
        }
        return OnFailure.UNKNOWN;
    }

    /// The brace that is still open at a place.
    private int opening(int from) {
        int depth = 0;
        for (int i = from - 1; i >= 0; i--) {
            char sign = code.charAt(i);
            depth += sign == '}' ? 1 : 0;
            if (sign == '{' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /// Where the bracket closes that stands before a place.
    private int close(int from) {
        return brackets.closing(from - 1);
    }
}
