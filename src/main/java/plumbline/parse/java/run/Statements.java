package plumbline.parse.java.run;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;

import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;

/// Follows statements.
final class Statements {

    private final Machine machine;
    private final Loops loops;

    /// How a statement ends.
    enum Flow {
        NEXT,
        LEFT,
        BROKEN
    }

    Statements(Machine machine) {
        this.machine = machine;
        this.loops = new Loops(machine, this);
    }

    Flow run(Statement statement, Frame frame) {
        if (!machine.enter(statement, frame)) {
            return Flow.LEFT;
        }
        Flow flow =
                switch (statement) {
                    case BlockStmt block -> all(block.getStatements(), frame);
                    case ExpressionStmt each -> evaluate(each.getExpression(), frame);
                    case IfStmt each -> branch(each, frame);
                    case ForEachStmt each -> loops.forEach(each, frame);
                    case ForStmt each -> loops.counted(each, frame);
                    case WhileStmt each -> loops.open(each.getCondition(), each.getBody(), frame);
                    case DoStmt each -> loops.open(each.getCondition(), each.getBody(), frame);
                    case TryStmt each -> attempt(each, frame);
                    case SwitchStmt each -> select(each, frame);
                    case ReturnStmt each ->
                            each.getExpression()
                                    .map(given -> giveBack(given, frame))
                                    .orElse(Flow.LEFT);
                    case YieldStmt each -> giveBack(each.getExpression(), frame);
                    case ThrowStmt _ -> Flow.LEFT;
                    case BreakStmt _, ContinueStmt _ -> Flow.BROKEN;
                    case SynchronizedStmt each -> run(each.getBody(), frame);
                    case LabeledStmt each -> run(each.getStatement(), frame);
                    case ExplicitConstructorInvocationStmt each -> {
                        machine.expressions().calls().creations().construct(each, frame);
                        yield Flow.NEXT;
                    }
                    default -> Flow.NEXT;
                };
        machine.leave();
        return flow;
    }

    Flow all(List<Statement> statements, Frame frame) {
        for (Statement each : statements) {
            Flow flow = run(each, frame);
            if (flow != Flow.NEXT) {
                return flow;
            }
        }
        return Flow.NEXT;
    }

    private Flow evaluate(Expression expression, Frame frame) {
        machine.expressions().value(expression, frame);
        return Flow.NEXT;
    }

    private Flow giveBack(Expression expression, Frame frame) {
        frame.giveBack(machine.expressions().value(expression, frame));
        return Flow.LEFT;
    }

    private Flow branch(IfStmt statement, Frame frame) {
        Value condition = machine.expressions().value(statement.getCondition(), frame);
        Statement other = statement.getElseStmt().orElse(new BlockStmt());
        if (condition instanceof Value.Truth(boolean truth, _)) {
            return run(truth ? statement.getThenStmt() : other, frame);
        }
        String test = frame.unit().code(statement.getCondition());
        Frame yes = frame.when(test);
        Frame no = frame.when("!(" + test + ")");
        Flow first = run(statement.getThenStmt(), yes);
        Flow second = run(other, no);
        return meet(test, frame, yes, first, no, second);
    }

    private static Flow meet(
            String test, Frame frame, Frame yes, Flow first, Frame no, Flow second) {
        if (first != Flow.NEXT && second != Flow.NEXT) {
            return first == second ? first : Flow.BROKEN;
        }
        if (first != Flow.NEXT) {
            frame.adopt(no);
        } else if (second != Flow.NEXT) {
            frame.adopt(yes);
        } else {
            frame.merge(test, yes, no);
        }
        return Flow.NEXT;
    }

    private Flow attempt(TryStmt statement, Frame frame) {
        statement.getResources().forEach(each -> machine.expressions().value(each, frame));
        int before = machine.log().size();
        Flow flow = run(statement.getTryBlock(), frame);
        boolean worked = machine.log().size() > before;
        for (CatchClause each : statement.getCatchClauses()) {
            if (worked && each.getBody().isEmpty()) {
                machine.log().swallow(frame.unit().span(each));
            }
            Frame caught = caught(each, frame);
            Flow after = run(each.getBody(), caught);
            if (flow != Flow.NEXT && after == Flow.NEXT) {
                frame.adopt(caught);
                flow = Flow.NEXT;
            }
        }
        Flow last = statement.getFinallyBlock().map(each -> run(each, frame)).orElse(Flow.NEXT);
        return last == Flow.NEXT ? flow : last;
    }

    private static Frame caught(CatchClause clause, Frame frame) {
        String test = "catch " + clause.getParameter().getType().asString();
        Frame caught = frame.when(test);
        SimpleName name = clause.getParameter().getName();
        caught.set(name.asString(), Texts.unknown(Hole.Kind.COMPUTATION, name, frame));
        return caught;
    }

    private Flow select(SwitchStmt statement, Frame frame) {
        machine.expressions().value(statement.getSelector(), frame);
        String selector = frame.unit().code(statement.getSelector());
        Frame start = frame.inLoop();
        for (SwitchEntry entry : statement.getEntries()) {
            String test = test(selector, entry, frame);
            Frame way = frame.when(test);
            way.adoptLocals(start);
            Flow flow = all(entry.getStatements(), way);
            if (flow != Flow.LEFT) {
                frame.merge(test, way, frame);
            }
        }
        return Flow.NEXT;
    }

    static String test(String selector, SwitchEntry entry, Frame frame) {
        if (entry.getLabels().isEmpty()) {
            return "default of " + selector;
        }
        List<String> labels = entry.getLabels().stream().map(frame.unit()::code).toList();
        return selector + " == " + String.join(" | ", labels);
    }

    void declare(VariableDeclarationExpr declaration, Frame frame) {
        for (VariableDeclarator each : declaration.getVariables()) {
            Value value =
                    each.getInitializer()
                            .map(init -> machine.expressions().value(init, frame))
                            .orElseGet(() -> new Value.Nothing());
            Value typed = machine.expressions().typed(each.getType(), value, frame);
            frame.set(each.getNameAsString(), typed);
        }
    }
}
