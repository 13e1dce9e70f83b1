package plumbline.schema.replay.passage;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.DataOperation;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.operation.OtherOperation.OtherStatement;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.RoutineOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SessionOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.TypeOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.schema.object.Relation;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.habit.Habits;
import plumbline.schema.replay.object.DatabaseReplay;
import plumbline.schema.replay.object.DefaultRights;
import plumbline.schema.replay.object.RoutineReplay;
import plumbline.schema.replay.object.SecurityReplay;
import plumbline.schema.replay.object.TypeReplay;
import plumbline.schema.replay.object.ViewReplay;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.replay.passage.Guards.Verdict;
import plumbline.schema.replay.table.ColumnReplay;
import plumbline.schema.replay.table.ConstraintReplay;
import plumbline.schema.replay.table.IndexReplay;
import plumbline.schema.replay.table.TableReplay;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Doubt.Reason;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;

/// Carries out the steps of one migration after another, as PostgreSQL would.
public final class Replay {

    private final Dialect dialect;
    private final Habits habits;
    private final boolean part;

    /// Steps that run on another database only are left out.
    public Replay(Dialect dialect) {
        this(dialect, Habits.NONE, false);
    }

    /// The same for the builder of a tool; in a `part` of a history more may be there than was
    /// made.
    public Replay(Dialect dialect, Habits habits, boolean part) {
        this.dialect = dialect;
        this.habits = habits;
        this.part = part;
    }

    /// The steps of one way of a migration, on a new session.
    public Passage run(SchemaState before, List<Step> steps, List<NotUnderstood> unknown) {
        Guards guards = new Guards(dialect);
        List<String> path = before.searchPath();
        SchemaState state = before;
        List<Effect> effects = new ArrayList<>();
        for (int done = 0; done < steps.size(); ) {
            int count = Together.count(steps, done);
            state = runTogether(state, steps.subList(done, done + count), guards, effects);
            done += count;
        }
        for (NotUnderstood each : unknown) {
            state = state.doubted(new Doubt(Reason.NOT_UNDERSTOOD, each.text(), each.span()));
        }
        state = Sessions.end(state, effects).onPath(path);
        return new Passage(before, state, effects);
    }

    private SchemaState runTogether(
            SchemaState before, List<Step> steps, Guards guards, List<Effect> effects) {
        List<Step> waiting = new ArrayList<>(steps);
        SchemaState state = before;
        while (!waiting.isEmpty()) {
            SchemaState here = state;
            Effect effect = Together.next(waiting, step -> attempt(here, step, guards));
            if (!waiting.remove(effect.step())) {
                waiting.removeFirst();
            }
            effects.add(effect);
            state = effect.after();
        }
        return state;
    }

    /// A step that fails costs itself only.
    private Effect attempt(SchemaState before, Step step, Guards guards) {
        try {
            return carryOut(before, step, guards);
        } catch (RuntimeException | StackOverflowError _) {
            return Effect.none(step, Outcome.FAILED, before.doubted(Doubts.failed(step)));
        }
    }

    private Effect carryOut(SchemaState before, Step step, Guards guards) {
        Verdict verdict = verdict(before, step, guards);
        Outcome outcome = verdict.outcome();
        if (outcome == Outcome.CONDITION_FALSE && !verdict.sure()) {
            return Effect.none(step, outcome, notTaken(before, step));
        }
        if (outcome == Outcome.OTHER_DATABASE
                || outcome == Outcome.NOT_CALLED
                || outcome == Outcome.CONDITION_FALSE) {
            return Effect.none(step, outcome, before);
        }
        boolean tolerant =
                outcome == Outcome.UNSURE
                        || outcome == Outcome.UNLESS_THERE
                        || habits.isTolerant(step);
        Doubt doubt = Doubts.of(step, outcome);
        Draft draft = new Draft(before, step, doubt, tolerant);
        apply(draft, step);
        giveDefaultRights(draft, before);
        if (doubt != null) {
            Doubts.onGone(draft, before, doubt);
        }
        Effect effect = Effect.of(step, outcome, before, draft);
        guards.learn(effect);
        return effect;
    }

    private static void giveDefaultRights(Draft draft, SchemaState before) {
        if (!before.defaultPrivileges().isEmpty()) {
            List.copyOf(draft.touched()).stream()
                    .filter(each -> !before.objects().containsKey(each))
                    .flatMap(each -> draft.state().findObject(each).stream())
                    .forEach(each -> DefaultRights.give(draft, each));
        }
    }

    /// What the step would have touched may be otherwise.
    private SchemaState notTaken(SchemaState before, Step step) {
        Draft draft = new Draft(before, step, null, true);
        apply(draft, step);
        Doubt doubt = Doubts.condition(step);
        return Doubts.onAll(before, draft, doubt);
    }

    private Verdict verdict(SchemaState state, Step step, Guards guards) {
        Circumstances around = step.circumstances();
        if (around.enclosure() == Enclosure.ROUTINE_BODY) {
            return new Verdict(Outcome.NOT_CALLED, true);
        }
        if (around.dialect() != null && around.dialect() != dialect) {
            return new Verdict(Outcome.OTHER_DATABASE, true);
        }
        if (around.condition() == null) {
            guards.leave();
            return new Verdict(Outcome.DONE, true);
        }
        Verdict verdict = guards.judge(state, around.condition());
        return part ? Supposition.of(state, step).weigh(verdict, dialect) : verdict;
    }

    private void apply(Draft draft, Step step) {
        if (!habits.apply(draft, step)) {
            apply(draft, step.operation());
        }
        boolean known = step.operation() instanceof OtherOperation;
        if (step.understanding() != Understanding.FULL && !known) {
            List<Integer> touched = List.copyOf(draft.touched());
            touched.forEach(each -> draft.doubt(each, Reason.NOT_UNDERSTOOD, step.sql()));
        }
    }

    private static void apply(Draft draft, Operation operation) {
        switch (operation) {
            case TableOperation each -> TableReplay.apply(draft, each);
            case ColumnOperation each -> ColumnReplay.apply(draft, each);
            case ConstraintOperation each -> ConstraintReplay.apply(draft, each);
            case IndexOperation each -> IndexReplay.apply(draft, each);
            case TypeOperation each -> TypeReplay.apply(draft, each);
            case SchemaOperation each -> DatabaseReplay.apply(draft, each);
            case ViewOperation each -> ViewReplay.apply(draft, each);
            case RoutineOperation each -> RoutineReplay.apply(draft, each);
            case SecurityOperation each -> SecurityReplay.apply(draft, each);
            case SessionOperation each -> Sessions.apply(draft, each);
            case DataOperation each -> Calls.apply(draft, each);
            case OtherOperation each -> other(draft, each);
        }
    }

    private static void other(Draft draft, OtherOperation operation) {
        switch (operation) {
            case RawSql each -> unknown(draft, each.table(), each.verb() + " " + each.object());
            case OtherStatement each -> {}
            case ApplicationCode each -> draft.doubtAll(Reason.NOT_UNDERSTOOD, each.name());
        }
    }

    private static void unknown(Draft draft, @Nullable ObjectName table, String what) {
        if (table == null) {
            draft.doubtAll(Reason.NOT_UNDERSTOOD, what);
            return;
        }
        draft.lookup()
                .findRelation(table, Relation.class)
                .ifPresentOrElse(
                        found -> draft.doubt(found.id(), Reason.NOT_UNDERSTOOD, what),
                        () -> draft.doubtAll(Reason.NOT_UNDERSTOOD, what));
    }
}
