package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Finds out what operators make of values.
final class Operators {

    private static final int MOST_WRITTEN = 64;

    private final Machine machine;

    Operators(Machine machine) {
        this.machine = machine;
    }

    Value value(BinaryExpr binary, Frame frame) {
        return switch (binary.getOperator()) {
            case PLUS -> sum(binary, frame);
            case AND -> both(binary, frame);
            case OR -> either(binary, frame);
            case EQUALS -> equal(binary, frame, true);
            case NOT_EQUALS -> equal(binary, frame, false);
            default -> {
                machine.expressions().value(binary.getLeft(), frame);
                machine.expressions().value(binary.getRight(), frame);
                yield Texts.unknown(Hole.Kind.COMPUTATION, binary, frame);
            }
        };
    }

    /// Adds from the left, as Java does; a long chain is no deep one.
    private Value sum(BinaryExpr binary, Frame frame) {
        Deque<BinaryExpr> chain = new ArrayDeque<>();
        Expression first = binary;
        while (first instanceof BinaryExpr each && each.getOperator() == BinaryExpr.Operator.PLUS) {
            chain.push(each);
            first = each.getLeft();
        }
        Value sum = machine.expressions().value(first, frame);
        Expression left = first;
        for (BinaryExpr each : chain) {
            Value next = machine.expressions().value(each.getRight(), frame);
            sum = add(sum, left, next, each, frame);
            left = each;
        }
        return sum;
    }

    private static Value add(
            Value left, Expression leftNode, Value right, BinaryExpr sum, Frame frame) {
        if (left instanceof Value.Whole(long one, _)
                && right instanceof Value.Whole(long other, _)) {
            String digits = Long.toString(one + other);
            return new Value.Whole(one + other, frame.unit().standingFor(digits, sum));
        }
        if (!Texts.isText(left) && !Texts.isText(right)) {
            return Texts.unknown(Hole.Kind.COMPUTATION, sum, frame);
        }
        return Texts.join(
                written(left, leftNode, frame), written(right, sum.getRight(), frame), sum, frame);
    }

    /// A value as the piece of text that it adds, with a place of its own.
    static Value written(Value value, Expression node, Frame frame) {
        return switch (value) {
            case Value.Choice(String condition, Value yes, Value no)
                    when Texts.alternatives(value) <= MOST_WRITTEN ->
                    new Value.Choice(
                            condition, written(yes, node, frame), written(no, node, frame));
            case Value.Choice _, Value.Text _ -> value;
            default -> new Value.Text(Texts.text(value, node, frame));
        };
    }

    private Value both(BinaryExpr binary, Frame frame) {
        Value left = machine.expressions().value(binary.getLeft(), frame);
        if (left instanceof Value.Truth(boolean truth, _) && !truth) {
            return left;
        }
        Value right = machine.expressions().value(binary.getRight(), frame);
        return left instanceof Value.Truth
                        || (right instanceof Value.Truth(boolean truth, _) && !truth)
                ? right
                : Texts.unknown(Hole.Kind.COMPUTATION, binary, frame);
    }

    private Value either(BinaryExpr binary, Frame frame) {
        Value left = machine.expressions().value(binary.getLeft(), frame);
        if (left instanceof Value.Truth(boolean truth, _) && truth) {
            return left;
        }
        Value right = machine.expressions().value(binary.getRight(), frame);
        return left instanceof Value.Truth
                        || (right instanceof Value.Truth(boolean truth, _) && truth)
                ? right
                : Texts.unknown(Hole.Kind.COMPUTATION, binary, frame);
    }

    private Value equal(BinaryExpr binary, Frame frame, boolean wanted) {
        Value left = machine.expressions().value(binary.getLeft(), frame);
        Value right = machine.expressions().value(binary.getRight(), frame);
        if (left instanceof Value.Whole(long one, _)
                && right instanceof Value.Whole(long other, _)) {
            boolean truth = (one == other) == wanted;
            return new Value.Truth(
                    truth, frame.unit().standingFor(Boolean.toString(truth), binary));
        }
        return Texts.unknown(Hole.Kind.COMPUTATION, binary, frame);
    }

    Value value(UnaryExpr unary, Frame frame) {
        Value inner = machine.expressions().value(unary.getExpression(), frame);
        boolean negated = unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
        if (negated && inner instanceof Value.Truth(boolean truth, _)) {
            String written = Boolean.toString(!truth);
            return new Value.Truth(!truth, frame.unit().standingFor(written, unary));
        }
        Value unknown = Texts.unknown(Hole.Kind.COMPUTATION, unary, frame);
        boolean steps = unary.getOperator().name().matches(".*(IN|DE)CREMENT");
        if (steps && unary.getExpression() instanceof NameExpr name) {
            frame.set(name.getNameAsString(), unknown);
        }
        return unknown;
    }

    Value assign(AssignExpr assign, Frame frame) {
        Value value = machine.expressions().value(assign.getValue(), frame);
        Expression target = assign.getTarget();
        if (assign.getOperator() == AssignExpr.Operator.PLUS) {
            Value before = machine.expressions().value(target, frame);
            value = added(before, value, assign, frame);
        } else if (assign.getOperator() != AssignExpr.Operator.ASSIGN) {
            value = Texts.unknown(Hole.Kind.COMPUTATION, assign, frame);
        }
        store(target, value, frame);
        return value;
    }

    private static Value added(Value before, Value value, AssignExpr assign, Frame frame) {
        return Texts.isText(before) || Texts.isText(value)
                ? Texts.join(
                        written(before, assign.getTarget(), frame),
                        written(value, assign.getValue(), frame),
                        assign,
                        frame)
                : Texts.unknown(Hole.Kind.COMPUTATION, assign, frame);
    }

    /// Puts a value into a variable, or into a field of the object itself.
    void store(Expression target, Value value, Frame frame) {
        Optional<Value.Instance> self = Optional.ofNullable(frame.self());
        switch (target) {
            case NameExpr name when frame.findLocal(name.getNameAsString()).isPresent() ->
                    frame.set(name.getNameAsString(), value);
            case NameExpr name ->
                    self.ifPresent(each -> each.fields().put(name.getNameAsString(), value));
            case FieldAccessExpr field when field.getScope().isThisExpr() ->
                    self.ifPresent(each -> each.fields().put(field.getNameAsString(), value));
            default -> {}
        }
    }
}
