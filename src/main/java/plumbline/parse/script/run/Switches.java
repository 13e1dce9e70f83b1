package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Statement;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;

/// Runs one `switch` as if it were a row of tests.
final class Switches {

    private final Interpreter run;
    private final Statement.Switch choice;
    private final Scope scope;
    private final List<Group> groups = new ArrayList<>();
    private final Value subject;

    Switches(Interpreter run, Statement.Switch choice, Scope scope) {
        this.run = run;
        this.choice = choice;
        this.scope = scope.inner();
        this.subject = run.paths().narrow(run.expressions().eval(choice.subject(), scope));
        group();
    }

    /// Cases without a body share that of the next.
    private void group() {
        List<Expression> tests = new ArrayList<>();
        boolean isDefault = false;
        for (int i = 0; i < choice.cases().size(); i++) {
            Statement.Case each = choice.cases().get(i);
            Expression test = each.test();
            isDefault |= test == null;
            if (test != null) {
                tests.add(test);
            }
            if (!each.body().isEmpty() || i + 1 == choice.cases().size()) {
                groups.add(new Group(List.copyOf(tests), isDefault, i));
                tests.clear();
                isDefault = false;
            }
        }
    }

    Completion run() {
        Completion end = from(0);
        return end instanceof Completion.Broken broken && broken.label() == null
                ? Completion.Normal.END
                : end;
    }

    private Completion from(int index) {
        if (index == groups.size()) {
            return byDefault();
        }
        Group group = groups.get(index);
        if (group.isDefault()) {
            // the default comes last, wherever it stands
            return from(index + 1);
        }
        Decision decision = decide(group);
        return run.deeper(
                () ->
                        run.branches()
                                .either(
                                        decision,
                                        () -> body(group),
                                        () -> from(index + 1),
                                        scope.frame()),
                () -> Completion.Normal.END);
    }

    private Completion byDefault() {
        @Nullable Group found = groups.stream().filter(Group::isDefault).findFirst().orElse(null);
        return found == null ? Completion.Normal.END : body(found);
    }

    /// From the case on, through those that follow, to the first `break`.
    private Completion body(Group group) {
        List<Statement> statements = new ArrayList<>();
        for (int i = group.index(); i < choice.cases().size(); i++) {
            List<Statement> body = choice.cases().get(i).body();
            statements.addAll(body);
            if (!body.isEmpty() && ends(body.getLast())) {
                break;
            }
        }
        Completion end = run.statements().all(statements, scope);
        return end instanceof Completion.Broken broken && broken.label() == null
                ? Completion.Normal.END
                : end;
    }

    private static boolean ends(Statement last) {
        return switch (last) {
            case Statement.Break end -> true;
            case Statement.Return end -> true;
            case Statement.Throw end -> true;
            case Statement.Continue end -> true;
            case Statement.Block block ->
                    !block.statements().isEmpty() && ends(block.statements().getLast());
            default -> false;
        };
    }

    private Decision decide(Group group) {
        List<Circumstance> yes = new ArrayList<>();
        List<Circumstance> no = new ArrayList<>();
        for (Expression test : group.tests()) {
            Value value = run.expressions().eval(test, scope);
            Decision one = run.operators().equal(subject, value, choice.subject(), test, scope);
            if (one.outcome() == Decision.Outcome.ALWAYS) {
                return Decision.TRUE;
            }
            yes.addAll(one.yes());
            no.addAll(one.no());
        }
        return yes.isEmpty()
                ? Decision.FALSE
                : run.operators().anyOf(yes, no, group.tests(), scope);
    }

    /// Cases that share a body.
    private record Group(List<Expression> tests, boolean isDefault, int index) {}
}
