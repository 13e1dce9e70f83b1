package plumbline.parse.java.run;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.Type;

import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.LiteralValues;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;

/// Finds out what expressions are, and does on the way what they do.
final class Expressions {

    private final Machine machine;
    private final Names names;
    private final Calls calls;
    private final Operators operators;

    Expressions(Machine machine) {
        this.machine = machine;
        this.names = new Names(machine);
        this.calls = new Calls(machine);
        this.operators = new Operators(machine);
    }

    Calls calls() {
        return calls;
    }

    Names names() {
        return names;
    }

    Value value(Expression expression, Frame frame) {
        if (!machine.enter(expression, frame)) {
            return Texts.unknown(Hole.Kind.COMPUTATION, expression, frame);
        }
        Value value = plain(expression, frame);
        machine.leave();
        return value;
    }

    List<Value> values(List<Expression> expressions, Frame frame) {
        return expressions.stream().map(each -> value(each, frame)).toList();
    }

    private Value plain(Expression expression, Frame frame) {
        return switch (expression) {
            case LiteralExpr literal -> LiteralValues.of(literal, frame);
            case NameExpr each -> names.value(each, frame);
            case FieldAccessExpr each -> names.value(each, frame);
            case MethodCallExpr each -> calls.call(each, frame);
            case ObjectCreationExpr each -> calls.creations().create(each, frame);
            case BinaryExpr each -> operators.value(each, frame);
            case UnaryExpr each -> operators.value(each, frame);
            case AssignExpr each -> operators.assign(each, frame);
            case EnclosedExpr each -> value(each.getInner(), frame);
            case CastExpr each -> cast(each, frame);
            case ConditionalExpr each -> choose(each, frame);
            case ArrayInitializerExpr each ->
                    new Value.Items(values(each.getValues(), frame), true);
            case ArrayCreationExpr each -> array(each, frame);
            case ArrayAccessExpr each -> element(each, frame);
            case LambdaExpr each -> new Value.Function(each, frame);
            case MethodReferenceExpr each -> new Value.Function(each, frame);
            case SwitchExpr each -> select(each, frame);
            case ThisExpr _ -> self(expression, frame);
            case VariableDeclarationExpr each -> {
                machine.statements().declare(each, frame);
                yield new Value.Nothing();
            }
            case InstanceOfExpr each -> {
                value(each.getExpression(), frame);
                yield Texts.unknown(Hole.Kind.COMPUTATION, expression, frame);
            }
            default -> Texts.unknown(Hole.Kind.COMPUTATION, expression, frame);
        };
    }

    private Value cast(CastExpr cast, Frame frame) {
        return typed(cast.getType(), value(cast.getExpression(), frame), frame);
    }

    /// A value, if it is unknown by what its type tells of it.
    Value typed(Type type, Value value, Frame frame) {
        if (!(value instanceof Value.Unknown(Hole.Kind kind, _))) {
            return value;
        }
        Value byType = machine.ofType(type, type, kind, frame.unit());
        return byType instanceof Value.Unknown ? value : byType;
    }

    private Value choose(ConditionalExpr choice, Frame frame) {
        Value condition = value(choice.getCondition(), frame);
        if (condition instanceof Value.Truth(boolean truth, _)) {
            return value(truth ? choice.getThenExpr() : choice.getElseExpr(), frame);
        }
        String test = frame.unit().code(choice.getCondition());
        Value yes = value(choice.getThenExpr(), frame.when(test));
        Value no = value(choice.getElseExpr(), frame.when("!(" + test + ")"));
        return new Value.Choice(test, yes, no);
    }

    private Value array(ArrayCreationExpr array, Frame frame) {
        return array.getInitializer()
                .map(each -> value(each, frame))
                .orElseGet(() -> Texts.unknown(Hole.Kind.COMPUTATION, array, frame));
    }

    private Value element(ArrayAccessExpr access, Frame frame) {
        Value array = value(access.getName(), frame);
        Value index = value(access.getIndex(), frame);
        if (array instanceof Value.Items(List<Value> items, _)
                && index instanceof Value.Whole(long at, _)
                && at >= 0
                && at < items.size()) {
            return items.get((int) at);
        }
        return Texts.unknown(Hole.Kind.COMPUTATION, access, frame);
    }

    private Value select(SwitchExpr choice, Frame frame) {
        value(choice.getSelector(), frame);
        String selector = frame.unit().code(choice.getSelector());
        Frame results = frame.inside(frame.around());
        for (SwitchEntry entry : choice.getEntries()) {
            Frame way = results.when(Statements.test(selector, entry, frame));
            for (Statement each : entry.getStatements()) {
                if (each instanceof ExpressionStmt only && entry.getStatements().size() == 1) {
                    way.giveBack(value(only.getExpression(), way));
                } else {
                    machine.statements().run(each, way);
                }
            }
        }
        return results.result();
    }

    private static Value self(Expression expression, Frame frame) {
        Value.Instance self = frame.self();
        return self == null ? Texts.unknown(Hole.Kind.COMPUTATION, expression, frame) : self;
    }

    /// What the initialiser of a field makes of it.
    Value field(VariableDeclarator field, JavaClass owner, Frame frame) {
        Frame inside = new Frame(owner, frame.self(), frame.around());
        return field.getInitializer()
                .map(each -> value(each, inside))
                .filter(each -> !(each instanceof Value.Unknown))
                .orElseGet(
                        () ->
                                machine.ofType(
                                        field.getType(),
                                        field.getName(),
                                        Hole.Kind.COMPUTATION,
                                        owner.unit()));
    }
}
