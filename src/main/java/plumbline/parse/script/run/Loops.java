package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.Expression;
import plumbline.parse.script.Span;
import plumbline.parse.script.Statement;
import plumbline.parse.script.builtin.Elements;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Frame;
import plumbline.parse.script.flow.Paths;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Runs loops: round by round where the rounds are known, else once for all of them.
final class Loops {

    private final Interpreter run;

    Loops(Interpreter run) {
        this.run = run;
    }

    Completion counted(Statement.For loop, Scope outer, @Nullable String label) {
        Scope scope = outer.inner();
        if (loop.start() != null) {
            run.statements().one(loop.start(), scope);
        }
        Expression step = loop.step();
        return rounds(
                loop.condition(),
                scope,
                loop.span(),
                step != null,
                () -> {
                    Completion end = run.statements().one(loop.body(), scope);
                    if (step != null) {
                        run.expressions().eval(step, scope);
                    }
                    return end;
                },
                label);
    }

    Completion whilst(Statement.While loop, Scope scope, @Nullable String label) {
        Supplier<Completion> body = () -> run.statements().one(loop.body(), scope);
        if (!loop.bodyFirst()) {
            return rounds(loop.condition(), scope, loop.span(), false, body, label);
        }
        Completion end = repeated(loop.condition(), scope, loop.span(), body, label);
        if (end.isNormal()) {
            run.expressions().eval(loop.condition(), scope);
        }
        return end;
    }

    private Completion rounds(
            @Nullable Expression condition,
            Scope scope,
            Span span,
            boolean counted,
            Supplier<Completion> body,
            @Nullable String label) {
        if (condition == null || condition instanceof Expression.Literal) {
            // only something inside ends this loop, after a number of rounds that nobody knows
            return repeated(condition, scope, span, body, label);
        }
        Round round = new Round(scope.frame(), label);
        for (int i = 0; i < run.limits().rounds(); i++) {
            Decision decision = run.tests().decide(condition, scope);
            // one that nothing counts, and that may be over, goes on for nobody knows how long
            if (decision.isOpen() || (round.mayBeOver && !counted)) {
                round.take(repeated(condition, scope, span, body, label));
                return round.end();
            }
            if (decision.outcome() == Decision.Outcome.NEVER || round.take(body.get())) {
                return round.end();
            }
        }
        run.report(
                run.site(scope, span),
                Obstacle.LIMIT,
                "more than " + run.limits().rounds() + " rounds");
        return round.end();
    }

    private Completion repeated(
            @Nullable Expression condition,
            Scope scope,
            Span span,
            Supplier<Completion> body,
            @Nullable String label) {
        Span test = condition == null ? span : condition.span();
        Circumstance repeated =
                new Circumstance.Repeated(
                        scope.frame().script().text(test), scope.frame().script().place(span));
        Round round = new Round(scope.frame(), label);
        run.paths().inside(List.of(repeated), () -> round.take(body.get()));
        return round.end();
    }

    Completion each(Statement.ForEach loop, Scope scope, @Nullable String label) {
        Site site = run.site(scope, loop.source().span());
        Value source = run.settle(run.expressions().eval(loop.source(), scope), site);
        return each(loop, run.paths().narrow(source), scope, site, label);
    }

    private Completion each(
            Statement.ForEach loop, Value source, Scope scope, Site site, @Nullable String label) {
        Round round = new Round(scope.frame(), label);
        if (source instanceof Value.Choice choice) {
            run.calls()
                    .each(
                            choice,
                            one -> {
                                round.take(each(loop, one, scope, site, label));
                                return Value.Nothing.UNDEFINED;
                            });
            return round.end();
        }
        Elements elements = loop.overKeys() ? keys(source, site) : Elements.of(source, site);
        int rounds = 0;
        for (Value element : elements.known()) {
            rounds++;
            if (rounds > run.limits().rounds()) {
                run.report(site, Obstacle.LIMIT, "more than " + run.limits().rounds() + " rounds");
                return round.end();
            }
            if (round.take(element(loop, element, scope))) {
                return round.end();
            }
        }
        elements.findMore()
                .ifPresent(
                        more -> {
                            Circumstance repeated =
                                    new Circumstance.Repeated(site.text(), site.place());
                            run.paths()
                                    .inside(
                                            List.of(repeated),
                                            () -> round.take(body(loop, more, scope)));
                        });
        return round.end();
    }

    private Elements keys(Value source, Site site) {
        if (!(source instanceof ObjectValue object)) {
            return Elements.unknown(site);
        }
        List<Value> names = new ArrayList<>();
        object.properties().keySet().forEach(name -> names.add(Texts.text(name, site)));
        return object.isOpen() ? Elements.andMore(names, site) : Elements.exactly(names);
    }

    /// An element that may be there or not runs the body under that condition.
    private Completion element(Statement.ForEach loop, Value element, Scope scope) {
        if (run.paths().narrow(element) instanceof Value.Choice choice) {
            run.calls()
                    .each(
                            choice,
                            one -> {
                                body(loop, one, scope);
                                return Value.Nothing.UNDEFINED;
                            });
            return Completion.Normal.END;
        }
        return body(loop, run.paths().narrow(element), scope);
    }

    private Completion body(Statement.ForEach loop, Value element, Scope scope) {
        Scope inside = scope.inner();
        if (loop.declares()) {
            run.assignments().declare(loop.pattern(), element, inside, inside);
        } else {
            run.assignments().declare(loop.pattern(), element, scope, scope);
        }
        return run.statements().one(loop.body(), inside);
    }

    /// What the rounds of one loop leave behind.
    private final class Round {

        private final Frame frame;
        private final @Nullable String label;
        private final int mark;
        private final int early;
        private Completion end = Completion.Normal.END;
        private boolean mayBeOver;

        Round(Frame frame, @Nullable String label) {
            this.frame = frame;
            this.label = label;
            this.mark = run.paths().mark();
            this.early = frame.earlyReturns();
            run.branches().takeLeftLoop();
        }

        /// Ends one round, and says whether it was the last one.
        boolean take(Completion round) {
            boolean left = run.branches().takeLeftLoop();
            mayBeOver |= left;
            if (!left) {
                // what was skipped in this round is not skipped in the next
                run.paths().backTo(Math.min(mark, run.paths().mark()));
                frame.findEarly(early)
                        .ifPresent(when -> run.paths().enter(List.of(Paths.opposite(when))));
            }
            return switch (round) {
                case Completion.Normal normal -> false;
                case Completion.Continued on when isMine(on.label()) -> false;
                case Completion.Broken broken when isMine(broken.label()) -> true;
                default -> {
                    end = round;
                    yield true;
                }
            };
        }

        private boolean isMine(@Nullable String wanted) {
            return wanted == null || wanted.equals(label);
        }

        Completion end() {
            run.paths().backTo(Math.min(mark, run.paths().mark()));
            frame.findEarly(early)
                    .ifPresent(when -> run.paths().enter(List.of(Paths.opposite(when))));
            return end;
        }
    }
}
