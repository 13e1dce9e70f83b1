package plumbline.schema.binding;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

/// The word by which the server calls an expression that has no name (`FigureColname`).
public final class KeyWords {

    private static final String NAMELESS = "expr";

    private KeyWords() {}

    /// The name for the key of an index.
    public static String of(String expression) {
        String found = figure(expression);
        return found.isEmpty() ? NAMELESS : found;
    }

    /// The name for a column of a query, `?column?` where there is none.
    public static String output(String expression) {
        String found = figure(expression);
        return found.isEmpty() ? "?column?" : found;
    }

    private static String figure(String expression) {
        Names names = new Names(expression, SqlTokens.of(expression, Dialect.POSTGRESQL));
        int from = 0;
        int to = names.size();
        while (to - from > 2 && names.isSign(from, '(') && closing(names, from) == to - 1) {
            from++;
            to--;
        }
        return figure(names, from, to);
    }

    private static String figure(Names names, int from, int to) {
        if (from >= to) {
            return "";
        }
        int cast = lastCast(names, from, to);
        if (cast > 0) {
            if (hasOperator(names, from, cast)) {
                return "";
            }
            String inner = figure(names, from, cast);
            return inner.isEmpty() && names.isName(cast + 2) ? typeName(names, cast + 2) : inner;
        }
        if (names.isWord(from, "case")) {
            return names.isWord(to - 1, "end") ? "case" : "";
        }
        if (!names.isName(from)) {
            return "";
        }
        int end = names.chainEnd(from);
        boolean call = names.isSign(end, '(') && isCallTo(names, end, to);
        if (end == to || call) {
            return special(names, from, end, call);
        }
        return "";
    }

    /// A call may be followed by OVER, FILTER or a subscript.
    private static boolean isCallTo(Names names, int open, int to) {
        int close = closing(names, open);
        return close == to - 1 || names.isWord(close + 1, "over", "filter", "within");
    }

    private static String special(Names names, int from, int end, boolean call) {
        boolean constant = !call && names.isWord(from, "true", "false", "null");
        if (constant) {
            return names.isWord(from, "null") ? "" : "bool";
        }
        if (call && names.isWord(from, "cast")) {
            return castTarget(names, end);
        }
        boolean truth = names.isWord(from, "any", "all", "some", "not");
        return truth ? "" : names.stored(end - 1);
    }

    private static String castTarget(Names names, int open) {
        int close = closing(names, open);
        int depth = 0;
        for (int i = open; i < close; i++) {
            depth += names.isSign(i, '(') ? 1 : names.isSign(i, ')') ? -1 : 0;
            if (depth == 1 && names.isWord(i, "as") && i + 1 < close) {
                String inner = figure(names, open + 1, i);
                return inner.isEmpty() ? typeName(names, i + 1) : inner;
            }
        }
        return "";
    }

    private static String typeName(Names names, int at) {
        String written = names.stored(names.chainEnd(at) - 1);
        return switch (written) {
            case "int", "integer" -> "int4";
            case "bigint" -> "int8";
            case "smallint" -> "int2";
            case "boolean" -> "bool";
            case "character" -> names.isWord(at + 1, "varying") ? "varchar" : "bpchar";
            case "double" -> "float8";
            case "real" -> "float4";
            case "decimal" -> "numeric";
            default -> written;
        };
    }

    private static int lastCast(Names names, int from, int to) {
        int depth = 0;
        int found = -1;
        for (int i = from; i < to; i++) {
            depth += names.isSign(i, '(') ? 1 : names.isSign(i, ')') ? -1 : 0;
            if (depth == 0 && names.isSign(i, ':') && names.isSign(i + 1, ':')) {
                found = i;
                i++;
            } else if (depth == 0 && found > 0 && i > found + 2 && isOperator(names, i)) {
                return -1;
            }
        }
        return found;
    }

    private static boolean hasOperator(Names names, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += names.isSign(i, '(') ? 1 : names.isSign(i, ')') ? -1 : 0;
            if (depth == 0 && isOperator(names, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOperator(Names names, int i) {
        SqlToken token = names.at(i);
        return token.kind() == SqlToken.Kind.SIGN && "+-*/<>=|&~!@#%^".contains(token.text());
    }

    private static int closing(Names names, int open) {
        int depth = 0;
        for (int i = open; i < names.size(); i++) {
            depth += names.isSign(i, '(') ? 1 : names.isSign(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return names.size();
    }
}
