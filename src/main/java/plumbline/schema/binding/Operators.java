package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.operation.text.SqlToken;

/// Finds the operator of an expression that binds loosest, outside of all parentheses.
final class Operators {

    private static final String SIGNS = "+-*/<>=|&~!@#%^?";

    private final Names names;
    private final int from;
    private final int to;
    private int depth;
    private @Nullable Operator loosest;

    private Operators(Names names, int from, int to) {
        this.names = names;
        this.from = from;
        this.to = to;
    }

    /// From its first token to one behind its last; a lower `level` binds looser.
    record Operator(int from, int end, int level, String text) {}

    /// The kinds of operators, the loosest first.
    static final int LOGIC = 0;

    static final int COMPARISON = 1;
    static final int OTHER = 2;
    static final int SUM = 3;
    static final int PRODUCT = 4;
    static final int POWER = 5;
    static final int ZONE = 6;
    static final int COLLATION = 7;
    static final int CAST = 8;

    static @Nullable Operator loosest(Names names, int from, int to) {
        Operators walk = new Operators(names, from, to);
        int i = from;
        while (i < to) {
            i = walk.step(i);
        }
        return walk.loosest;
    }

    private int step(int i) {
        if (names.isSign(i, '(') || names.isSign(i, '[') || names.isWord(i, "case")) {
            depth++;
        } else if (names.isSign(i, ')') || names.isSign(i, ']') || names.isWord(i, "end")) {
            depth--;
        } else if (depth == 0 && names.isSign(i, ':') && names.isSign(i + 1, ':')) {
            return add(i, i + 2, CAST);
        } else if (depth == 0 && isOperator(i)) {
            int end = operatorEnd(i);
            return i == from ? end : add(i, end, level(text(i, end)));
        } else if (depth == 0) {
            return word(i);
        }
        return i + 1;
    }

    private int word(int i) {
        if (names.isWord(i, "and", "or", "not")) {
            return add(i, i + 1, LOGIC);
        }
        if (names.isWord(i, "is", "in", "like", "ilike", "between", "similar", "isnull")) {
            return add(i, i + 1, COMPARISON);
        }
        if (names.isWord(i, "at") && names.isWord(i + 1, "time")) {
            return add(i, i + 3, ZONE);
        }
        return names.isWord(i, "collate") ? add(i, i + 1, COLLATION) : i + 1;
    }

    /// Of operators that bind alike the last one is done last.
    private int add(int i, int end, int level) {
        if (loosest == null || level <= loosest.level()) {
            loosest = new Operator(i, end, level, text(i, end));
        }
        return end;
    }

    private boolean isOperator(int i) {
        SqlToken token = names.at(i);
        return token.kind() == SqlToken.Kind.SIGN && SIGNS.contains(token.text());
    }

    private int operatorEnd(int i) {
        int end = i + 1;
        while (end < to && isOperator(end) && names.at(end).start() == names.at(end - 1).end()) {
            end++;
        }
        return end;
    }

    private String text(int i, int end) {
        return names.written(i, Math.min(end, to));
    }

    private static int level(String operator) {
        return switch (operator) {
            case "=", "<", ">", "<=", ">=", "<>", "!=" -> COMPARISON;
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            case "^" -> POWER;
            default -> OTHER;
        };
    }
}
