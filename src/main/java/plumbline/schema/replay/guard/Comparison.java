package plumbline.schema.replay.guard;

import plumbline.operation.text.SqlToken;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Two values held against each other: `operator` without what JavaScript adds to it.
record Comparison(TestText left, String operator, TestText right) {

    /// What stands on the other side of what is tested.
    enum Against {
        TRUE,
        FALSE,
        NOTHING,
        NUMBER,
        /// A variable that gets the value.
        ASSIGNED,
        OTHER
    }

    /// The first one outside of brackets.
    static Optional<Comparison> find(TestText text) {
        List<Integer> outer = text.outer();
        for (int at : outer) {
            if (text.is(at, "is")) {
                return Optional.of(is(text, at));
            }
            int end = at;
            while (end < text.size() && isPart(text.get(end)) && (end > at || starts(text, at))) {
                end++;
            }
            if (end > at && at > 0) {
                String operator = operator(text.part(at, end));
                return operator.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Comparison(text.part(0, at), operator, text.from(end)));
            }
        }
        return Optional.empty();
    }

    private static Comparison is(TestText text, int at) {
        boolean not = text.is(at + 1, "not");
        return new Comparison(
                text.part(0, at),
                not ? "<>" : "==",
                text.from(Math.min(text.size(), at + (not ? 2 : 1))));
    }

    private static boolean starts(TestText text, int at) {
        return !text.isSign(at, '!') || text.isSign(at + 1, '=');
    }

    private static boolean isPart(SqlToken token) {
        return token.kind() == SqlToken.Kind.SIGN && "=!<>".contains(token.text());
    }

    private static String operator(TestText signs) {
        return switch (signs.words().replace(" ", "")) {
            case "=" -> "=";
            case "==", "===" -> "==";
            case "!=", "!==", "<>" -> "<>";
            case ">" -> ">";
            case ">=" -> ">=";
            case "<" -> "<";
            case "<=" -> "<=";
            default -> "";
        };
    }

    Against against() {
        Against plain = kind(right);
        if (plain != Against.OTHER) {
            return isEquality() || plain == Against.NUMBER ? plain : Against.OTHER;
        }
        Against turned = kind(left);
        if (turned != Against.OTHER && turned != Against.NUMBER && isEquality()) {
            return turned;
        }
        return operator.equals("=") && isVariable(left) ? Against.ASSIGNED : Against.OTHER;
    }

    /// Words with points between them.
    private static boolean isVariable(TestText text) {
        for (int i = 0; i < text.size(); i++) {
            boolean point = i % 2 == 1;
            if (point ? !text.isSign(i, '.') : text.get(i).kind() != SqlToken.Kind.WORD) {
                return false;
            }
        }
        return text.size() % 2 == 1;
    }

    TestText tested() {
        return kind(right) != Against.OTHER || (kind(left) == Against.OTHER && !isAssignment())
                ? left
                : right;
    }

    private boolean isAssignment() {
        return against() == Against.ASSIGNED;
    }

    boolean isEquality() {
        return operator.equals("=") || operator.equals("==") || operator.equals("<>");
    }

    Answer turned(Answer answer) {
        return operator.equals("<>") ? answer.negated() : answer;
    }

    /// What it comes to where the answer is whether there is at least one.
    Answer count(Answer some) {
        return switch (operator + right.words()) {
            case "=0", "==0", "<1", "<=0" -> some.negated();
            case "<>0", ">0", ">=1" -> some;
            case "=1", "==1" -> some == Answer.YES ? Answer.PROBABLY : some;
            default -> Answer.UNKNOWN;
        };
    }

    private static Against kind(TestText side) {
        if (side.size() != 1) {
            return Against.OTHER;
        }
        SqlToken only = side.get(0);
        if (only.kind() == SqlToken.Kind.NUMBER) {
            return Against.NUMBER;
        }
        return switch (only.text().toLowerCase(Locale.ROOT)) {
            case "true" -> Against.TRUE;
            case "false" -> Against.FALSE;
            case "null", "undefined" -> Against.NOTHING;
            default -> Against.OTHER;
        };
    }
}
