package plumbline.parse.script.run;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.Expression;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Statement;
import plumbline.parse.script.Unreadable;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.flow.ThrownException;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Objects;

/// Runs statements.
final class Statements {

    private final Interpreter run;

    Statements(Interpreter run) {
        this.run = run;
    }

    /// Functions are there before the first statement runs.
    void hoist(List<Statement> statements, Scope scope) {
        for (Statement each : statements) {
            Statement inner =
                    each instanceof ModuleStatement.ExportDeclared export
                            ? export.declaration()
                            : each;
            if (inner instanceof Statement.DeclareFunction declared) {
                String name = declared.function().name();
                scope.declare(
                        Objects.requireNonNullElse(name, ""),
                        Closure.of(declared.function(), scope, run));
            }
        }
    }

    Completion all(List<Statement> statements, Scope scope) {
        hoist(statements, scope);
        for (Statement each : statements) {
            Completion end = one(each, scope);
            if (!end.isNormal()) {
                return end;
            }
        }
        return Completion.Normal.END;
    }

    Completion one(Statement statement, Scope scope) {
        run.step();
        return run.deeper(
                () -> here(statement, scope),
                () -> {
                    Site site = run.site(scope, statement.span());
                    run.report(site, Obstacle.LIMIT, "nested too deeply");
                    return Completion.Normal.END;
                });
    }

    private Completion here(Statement statement, Scope scope) {
        return switch (statement) {
            case Statement.Evaluate evaluate -> {
                run.expressions().eval(evaluate.expression(), scope);
                yield Completion.Normal.END;
            }
            case Statement.Declare declare -> declare(declare, scope);
            case Statement.DeclareFunction function -> Completion.Normal.END;
            case Statement.DeclareClass type -> {
                Value made = run.expressions().eval(type.type(), scope);
                scope.declare(Objects.requireNonNullElse(type.type().name(), ""), made);
                yield Completion.Normal.END;
            }
            case Statement.Block block -> all(block.statements(), scope.inner());
            case Statement.If test -> test(test, scope);
            case Statement.Switch choice -> new Switches(run, choice, scope).run();
            case Statement.For loop -> run.loops().counted(loop, scope, null);
            case Statement.ForEach loop -> run.loops().each(loop, scope, null);
            case Statement.While loop -> run.loops().whilst(loop, scope, null);
            case Statement.Try attempt -> attempt(attempt, scope);
            case Statement.Return result -> returned(result, scope);
            case Statement.Throw thrown -> thrown(thrown, scope);
            case Statement.Break end -> new Completion.Broken(end.label());
            case Statement.Continue end -> new Completion.Continued(end.label());
            case Statement.Labelled labelled -> labelled(labelled, scope);
            case ModuleStatement module -> Completion.Normal.END;
            case Unreadable broken -> unreadable(broken, scope);
        };
    }

    private Completion unreadable(Unreadable broken, Scope scope) {
        Site site = run.site(scope, broken.span());
        run.report(site, broken.obstacle(), broken.reason().name());
        return Completion.Normal.END;
    }

    private Completion declare(Statement.Declare declare, Scope scope) {
        Scope home = declare.isVar() ? scope.top() : scope;
        for (Statement.Declarator each : declare.declarators()) {
            Expression written = each.value();
            Value value =
                    written == null
                            ? Value.Nothing.UNDEFINED
                            : run.expressions().eval(written, scope);
            if (written != null || !declare.isVar()) {
                run.assignments().declare(each.pattern(), value, scope, home);
            }
        }
        return Completion.Normal.END;
    }

    private Completion test(Statement.If test, Scope scope) {
        Decision decision = run.tests().decide(test.condition(), scope);
        Statement otherwise = test.otherwise();
        return run.branches()
                .either(
                        decision,
                        () -> one(test.then(), scope),
                        () -> otherwise == null ? Completion.Normal.END : one(otherwise, scope),
                        scope.frame());
    }

    private Completion returned(Statement.Return result, Scope scope) {
        Expression value = result.value();
        return new Completion.Returned(
                value == null
                        ? Value.Nothing.UNDEFINED
                        : run.expressions().eval(value, scope, true));
    }

    private Completion thrown(Statement.Throw thrown, Scope scope) {
        Value error = run.expressions().eval(thrown.value(), scope);
        Value message =
                error instanceof ObjectValue object
                        ? object.find("message").orElse(Value.Nothing.UNDEFINED)
                        : error;
        run.trace().thrown(run.site(scope, thrown.span()), message);
        throw new ThrownException(error);
    }

    private Completion labelled(Statement.Labelled labelled, Scope scope) {
        String label = labelled.label();
        Completion end =
                switch (labelled.body()) {
                    case Statement.For loop -> run.loops().counted(loop, scope, label);
                    case Statement.ForEach loop -> run.loops().each(loop, scope, label);
                    case Statement.While loop -> run.loops().whilst(loop, scope, label);
                    default -> one(labelled.body(), scope);
                };
        return end instanceof Completion.Broken broken && label.equals(broken.label())
                ? Completion.Normal.END
                : end;
    }

    private Completion attempt(Statement.Try attempt, Scope scope) {
        Completion end = Branches.caught(() -> all(attempt.body().statements(), scope.inner()));
        Statement.Block handler = attempt.handler();
        if (handler != null) {
            Completion handled = handled(attempt, handler, end, scope);
            end = end instanceof Completion.Failed ? handled : end;
        }
        Statement.Block last = attempt.last();
        if (last != null) {
            Completion after = all(last.statements(), scope.inner());
            end = after.isNormal() ? end : after;
        }
        if (end instanceof Completion.Failed failed) {
            throw new ThrownException(failed.error());
        }
        return end;
    }

    private Completion handled(
            Statement.Try attempt, Statement.Block handler, Completion end, Scope scope) {
        Scope inside = scope.inner();
        Value error =
                end instanceof Completion.Failed failed
                        ? failed.error()
                        : run.unknown(scope, Hole.Kind.COMPUTATION, handler.span());
        if (attempt.caught() != null) {
            Value caught =
                    end instanceof Completion.Failed
                            ? error
                            : run.unknown(scope, Hole.Kind.COMPUTATION, attempt.caught().span());
            run.assignments().declare(attempt.caught(), caught, inside, inside);
        }
        SourceSpan place = scope.frame().script().place(handler.span());
        return run.paths()
                .inside(
                        List.of(new Circumstance.AfterFailure("catch", place)),
                        () -> Branches.caught(() -> all(handler.statements(), inside)));
    }
}
