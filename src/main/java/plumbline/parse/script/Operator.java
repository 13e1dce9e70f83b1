package plumbline.parse.script;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands between two operands.
public enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    POWER("**"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    SAME("==="),
    NOT_SAME("!=="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    AND("&&"),
    OR("||"),
    COALESCE("??"),
    BIT_AND("&"),
    BIT_OR("|"),
    BIT_XOR("^"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    SHIFT_RIGHT_UNSIGNED(">>>"),
    IN("in"),
    INSTANCE_OF("instanceof");

    private static final Map<String, Operator> BY_SIGN =
            Stream.of(values())
                    .collect(Collectors.toUnmodifiableMap(Operator::sign, Function.identity()));

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /// Whether the second operand is looked at only when the first one does not decide.
    public boolean isLogical() {
        return this == AND || this == OR || this == COALESCE;
    }

    public static Optional<Operator> find(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }
}
