package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;

import plumbline.parse.java.run.Statements.Flow;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Rounds;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows loops: each round where it is known what they run over, else one round that stands for
/// all.
final class Loops {

    private static final int MOST_ROUNDS = 500;
    private static final Set<String> FILLING = Set.of("append", "add", "put", "insert", "addAll");

    private final Machine machine;
    private final Statements statements;

    Loops(Machine machine, Statements statements) {
        this.machine = machine;
        this.statements = statements;
    }

    Flow forEach(ForEachStmt loop, Frame frame) {
        Value over = machine.expressions().value(loop.getIterable(), frame);
        String name = loop.getVariable().getVariable(0).getNameAsString();
        Optional<List<Value>> rounds = Rounds.find(over);
        if (rounds.isEmpty() || rounds.get().size() > MOST_ROUNDS) {
            Hole.Kind kind =
                    over instanceof Value.Unknown(Hole.Kind known, _)
                            ? known
                            : Hole.Kind.COMPUTATION;
            return once(
                    loop.getBody(), name, Texts.unknown(kind, loop.getVariable(), frame), frame);
        }
        for (Value each : rounds.get()) {
            if (round(loop.getBody(), name, each, frame) == Flow.LEFT) {
                return Flow.LEFT;
            }
        }
        return Flow.NEXT;
    }

    /// One round; a condition that ends it early says nothing about the next.
    private Flow round(Statement body, String variable, Value value, Frame frame) {
        Frame round = frame.copy();
        round.set(variable, value);
        Flow flow = statements.run(body, round);
        frame.adoptLocals(round);
        return flow;
    }

    /// A loop from a number on, while it is smaller than another one that is known.
    Flow counted(ForStmt loop, Frame frame) {
        loop.getInitialization().forEach(each -> machine.expressions().value(each, frame));
        Optional<String> counter = counter(loop);
        long from = counter.flatMap(frame::findLocal).map(Loops::number).orElse(-1L);
        long to = loop.getCompare().map(test -> limit(test, frame)).orElse(-1L);
        if (counter.isEmpty() || from < 0 || to - from > MOST_ROUNDS || to < 0) {
            Value unknown = Texts.unknown(Hole.Kind.COMPUTATION, loop.getBody(), frame);
            return once(loop.getBody(), counter.orElse(""), unknown, frame);
        }
        for (long i = from; i < to; i++) {
            String digits = Long.toString(i);
            Value round =
                    new Value.Whole(
                            i, frame.unit().standingFor(digits, loop.getInitialization().get(0)));
            if (round(loop.getBody(), counter.get(), round, frame) == Flow.LEFT) {
                return Flow.LEFT;
            }
        }
        return Flow.NEXT;
    }

    private static Long number(Value value) {
        return value instanceof Value.Whole(long number, _) ? number : -1L;
    }

    private static Optional<String> counter(ForStmt loop) {
        boolean stepsByOne =
                loop.getUpdate().size() == 1
                        && loop.getUpdate().get(0) instanceof UnaryExpr step
                        && (step.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT
                                || step.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT);
        return stepsByOne
                        && loop.getInitialization().size() == 1
                        && loop.getInitialization().get(0) instanceof VariableDeclarationExpr made
                ? Optional.of(made.getVariable(0).getNameAsString())
                : Optional.empty();
    }

    private long limit(Expression test, Frame frame) {
        if (test instanceof BinaryExpr compare) {
            Value right = machine.expressions().value(compare.getRight(), frame);
            if (right instanceof Value.Whole(long number, _)) {
                return switch (compare.getOperator()) {
                    case LESS -> number;
                    case LESS_EQUALS -> number + 1;
                    default -> -1;
                };
            }
        }
        return -1;
    }

    /// A loop of which only the running program knows how often it runs.
    Flow open(Expression condition, Statement body, Frame frame) {
        Frame inside = frame.inLoop();
        machine.expressions().value(condition, inside);
        return once(body, "", new Value.Nothing(), frame);
    }

    /// What the body changes is not known from one round to the next.
    Flow once(Statement body, String variable, Value value, Frame frame) {
        for (String name : changed(body)) {
            Value unknown = Texts.unknown(Hole.Kind.COMPUTATION, body, frame);
            frame.findLocal(name)
                    .ifPresent(known -> frame.set(name, loosened(known, unknown, body, frame)));
        }
        Frame inside = frame.inLoop();
        inside.set(variable, value);
        statements.run(body, inside);
        frame.adoptLocals(inside);
        return Flow.NEXT;
    }

    private static Value loosened(Value known, Value unknown, Statement body, Frame frame) {
        return switch (known) {
            case Value.Builder(Value text, Value separator) ->
                    new Value.Builder(Texts.join(text, unknown, body, frame), separator);
            case Value.Items(List<Value> items, _) -> new Value.Items(items, false);
            case Value.Pairs(List<Value.Pair> pairs, _) -> new Value.Pairs(pairs, false);
            case Value.Handle handle -> handle;
            case Value.Instance instance -> instance;
            default -> unknown;
        };
    }

    private static Set<String> changed(Statement body) {
        Set<String> names = new LinkedHashSet<>();
        body.walk(
                node -> {
                    switch (node) {
                        case AssignExpr each -> addName(each.getTarget(), names);
                        case UnaryExpr each -> addName(each.getExpression(), names);
                        case MethodCallExpr each when FILLING.contains(each.getNameAsString()) ->
                                each.getScope().ifPresent(scope -> addName(root(scope), names));
                        default -> {}
                    }
                });
        return names;
    }

    private static Expression root(Expression scope) {
        Expression at = scope;
        while (at instanceof MethodCallExpr call && call.getScope().isPresent()) {
            at = call.getScope().get();
        }
        return at;
    }

    private static void addName(Expression target, Set<String> names) {
        switch (target) {
            case NameExpr name -> names.add(name.getNameAsString());
            case FieldAccessExpr field -> names.add(field.getNameAsString());
            default -> {}
        }
    }
}
