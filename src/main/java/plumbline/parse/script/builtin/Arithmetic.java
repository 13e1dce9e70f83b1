package plumbline.parse.script.builtin;

import plumbline.parse.script.Operator;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// Computes with values that are known.
public final class Arithmetic {

    private Arithmetic() {}

    /// The result of a sum or comparison, if both sides are known.
    public static Optional<Value> findResult(Operator operator, Value left, Value right) {
        if (left instanceof Value.Num one && right instanceof Value.Num two) {
            return findResult(operator, one.value(), two.value());
        }
        Optional<String> one = Texts.findKnown(left);
        Optional<String> two = Texts.findKnown(right);
        return left instanceof Value.Text && right instanceof Value.Text && one.isPresent()
                ? two.flatMap(other -> findOrder(operator, one.get().compareTo(other)))
                : Optional.empty();
    }

    private static Optional<Value> findResult(Operator operator, double one, double two) {
        return switch (operator) {
            case SUBTRACT -> number(one - two);
            case MULTIPLY -> number(one * two);
            case DIVIDE -> number(one / two);
            case REMAINDER -> number(one % two);
            case POWER -> number(Math.pow(one, two));
            case BIT_AND -> number((int) one & (int) two);
            case BIT_OR -> number((int) one | (int) two);
            case BIT_XOR -> number((int) one ^ (int) two);
            case SHIFT_LEFT -> number((int) one << (int) two);
            case SHIFT_RIGHT -> number((int) one >> (int) two);
            default -> findOrder(operator, Double.compare(one, two));
        };
    }

    private static Optional<Value> number(double value) {
        return Optional.of(new Value.Num(value));
    }

    private static Optional<Value> findOrder(Operator operator, int order) {
        return switch (operator) {
            case LESS -> Optional.of(new Value.Bool(order < 0));
            case LESS_OR_EQUAL -> Optional.of(new Value.Bool(order <= 0));
            case GREATER -> Optional.of(new Value.Bool(order > 0));
            case GREATER_OR_EQUAL -> Optional.of(new Value.Bool(order >= 0));
            default -> Optional.empty();
        };
    }

    /// Whether two values are the same; nothing, when only the running program knows.
    public static Optional<Boolean> findSame(Value left, Value right) {
        if (isOpen(left) || isOpen(right)) {
            return Optional.empty();
        }
        return switch (left) {
            case Value.Nothing none -> Optional.of(right instanceof Value.Nothing);
            case Value.Text text -> findSameText(text, right);
            case Value.Num num ->
                    Optional.of(right instanceof Value.Num other && num.value() == other.value());
            default -> Optional.of(left.equals(right));
        };
    }

    private static Optional<Boolean> findSameText(Value.Text text, Value right) {
        if (!(right instanceof Value.Text other)) {
            return Optional.of(false);
        }
        return text.content().isDynamic() || other.content().isDynamic()
                ? Optional.empty()
                : Optional.of(text.text().equals(other.text()));
    }

    private static boolean isOpen(Value value) {
        return value instanceof Value.Unknown
                || value instanceof Value.Choice
                || value instanceof Value.Promised
                || value instanceof Value.DialectName;
    }

    /// What `typeof` gives.
    public static Optional<String> findType(Value value) {
        return switch (value) {
            case Value.Text text -> Optional.of("string");
            case Value.DialectName name -> Optional.of("string");
            case Value.Num num -> Optional.of("number");
            case Value.Bool bool -> Optional.of("boolean");
            case Value.Nothing none -> Optional.of(none.isUndefined() ? "undefined" : "object");
            case FunctionValue function -> Optional.of("function");
            case ListValue list -> Optional.of("object");
            case ObjectValue object -> Optional.of("object");
            case Value.Regex regex -> Optional.of("object");
            case Value.Promised promised -> Optional.of("object");
            case Value.HostValue host -> Optional.empty();
            case Value.Unknown unknown -> Optional.empty();
            case Value.Choice choice -> Optional.empty();
        };
    }
}
