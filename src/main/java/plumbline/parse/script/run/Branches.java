package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.flow.Binding;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Decision;
import plumbline.parse.script.flow.Frame;
import plumbline.parse.script.flow.Paths;
import plumbline.parse.script.flow.ThrownException;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Goes both ways where nobody knows which one the program takes, and brings them together again.
final class Branches {

    private final Interpreter run;
    private boolean leftLoop;

    Branches(Interpreter run) {
        this.run = run;
    }

    /// Whether a loop may have been left since that was last asked.
    boolean takeLeftLoop() {
        boolean left = leftLoop;
        leftLoop = false;
        return left;
    }

    Value either(Decision decision, Supplier<Value> then, Supplier<Value> otherwise) {
        return switch (decision.outcome()) {
            case ALWAYS -> then.get();
            case NEVER -> otherwise.get();
            case OPEN -> bothValues(decision, then, otherwise);
        };
    }

    private Value bothValues(Decision decision, Supplier<Value> then, Supplier<Value> otherwise) {
        Arm one = arm(decision.yes(), () -> new Completion.Returned(then.get()));
        Arm two = arm(decision.no(), () -> new Completion.Returned(otherwise.get()));
        merge(decision, one, two);
        if (one.end() instanceof Completion.Returned first
                && two.end() instanceof Completion.Returned second) {
            return run.paths().join(decision.yes(), first.value(), second.value());
        }
        return left(one.end(), two.end());
    }

    private static Value left(Completion one, Completion two) {
        if (one instanceof Completion.Returned first) {
            return first.value();
        }
        if (two instanceof Completion.Returned second) {
            return second.value();
        }
        Value error = one instanceof Completion.Failed failed ? failed.error() : Value.Nothing.NULL;
        throw new ThrownException(error);
    }

    Completion either(
            Decision decision,
            Supplier<Completion> then,
            Supplier<Completion> otherwise,
            Frame frame) {
        return switch (decision.outcome()) {
            case ALWAYS -> then.get();
            case NEVER -> otherwise.get();
            case OPEN -> {
                Arm one = arm(decision.yes(), then);
                Arm two = arm(decision.no(), otherwise);
                merge(decision, one, two);
                yield together(decision, one, two, frame);
            }
        };
    }

    /// Runs one branch, and takes back what it changed.
    private Arm arm(List<Circumstance> under, Supplier<Completion> work) {
        Paths paths = run.paths();
        int mark = paths.mark();
        run.trail().begin();
        Completion end;
        List<Circumstance> left;
        Map<Binding, Value> changes;
        try {
            paths.enter(under);
            int inside = paths.mark();
            end = caught(work);
            left = List.copyOf(paths.under().subList(Math.min(inside, paths.mark()), paths.mark()));
        } finally {
            changes = run.trail().undo();
            paths.backTo(mark);
        }
        return new Arm(under, end, changes, left);
    }

    static Completion caught(Supplier<Completion> work) {
        try {
            return work.get();
        } catch (ThrownException thrown) {
            return new Completion.Failed(thrown.error());
        }
    }

    private void merge(Decision decision, Arm one, Arm two) {
        Set<Binding> changed = new HashSet<>(one.changes().keySet());
        changed.addAll(two.changes().keySet());
        for (Binding binding : changed) {
            Value before = binding.get();
            Value first = one.changes().getOrDefault(binding, before);
            Value second = two.changes().getOrDefault(binding, before);
            binding.set(merged(decision, one, two, first, second), run.trail());
        }
    }

    private Value merged(Decision decision, Arm one, Arm two, Value first, Value second) {
        if (isOver(one.end()) && !isOver(two.end())) {
            return second;
        }
        if (isOver(two.end()) && !isOver(one.end())) {
            return first;
        }
        return run.paths().join(decision.yes(), first, second);
    }

    private static boolean isOver(Completion end) {
        return end instanceof Completion.Returned || end instanceof Completion.Failed;
    }

    private Completion together(Decision decision, Arm one, Arm two, Frame frame) {
        if (one.end().isNormal() && two.end().isNormal()) {
            leaveBehind(one);
            leaveBehind(two);
            return Completion.Normal.END;
        }
        if (two.end().isNormal()) {
            return goOn(decision.yes(), one.end(), two, frame);
        }
        if (one.end().isNormal()) {
            return goOn(decision.no(), two.end(), one, frame);
        }
        return bothOver(decision, one, two, frame);
    }

    /// One branch ended; what follows happens on the other one only.
    private Completion goOn(List<Circumstance> under, Completion end, Arm other, Frame frame) {
        note(under, end, frame);
        // who fails does not migrate: what follows is then no condition of a migration that works
        if (!(end instanceof Completion.Failed)) {
            run.paths().enter(other.under());
        }
        run.paths().enter(other.left());
        return Completion.Normal.END;
    }

    private void note(List<Circumstance> under, Completion end, Frame frame) {
        switch (end) {
            case Completion.Returned returned when !under.isEmpty() ->
                    frame.returnedWhen(under.getFirst(), returned.value());
            case Completion.Broken broken -> leftLoop = true;
            default -> {}
        }
    }

    private Completion bothOver(Decision decision, Arm one, Arm two, Frame frame) {
        if (one.end() instanceof Completion.Failed) {
            return two.end();
        }
        if (two.end() instanceof Completion.Failed) {
            return one.end();
        }
        if (one.end() instanceof Completion.Returned first
                && two.end() instanceof Completion.Returned second) {
            return new Completion.Returned(
                    run.paths().join(decision.yes(), first.value(), second.value()));
        }
        note(decision.yes(), one.end(), frame);
        return two.end();
    }

    /// A branch that may have returned within leaves its condition behind.
    private void leaveBehind(Arm arm) {
        Circumstance inner = arm.left().isEmpty() ? null : arm.left().getLast();
        Circumstance outer = arm.under().isEmpty() ? null : arm.under().getFirst();
        Circumstance both = both(outer, inner);
        if (both != null) {
            run.paths().enter(List.of(both));
        }
    }

    private static @Nullable Circumstance both(
            @Nullable Circumstance outer, @Nullable Circumstance inner) {
        if (!(inner instanceof Circumstance.When exit)
                || !(outer instanceof Circumstance.When test)) {
            return null;
        }
        Circumstance gone = Paths.opposite(exit);
        String text = test.text() + " && " + ((Circumstance.When) gone).text();
        Value tested = new Value.Unknown(Hole.Kind.COMPUTATION, text, exit.place());
        return new Circumstance.When(text, false, tested, exit.place());
    }

    private record Arm(
            List<Circumstance> under,
            Completion end,
            Map<Binding, Value> changes,
            List<Circumstance> left) {}
}
