package plumbline.schema.replay.passage;

import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.ViewOperation.DropView;
import plumbline.operation.step.Step;
import plumbline.schema.replay.Trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Steps of one statement: `DROP TABLE a, b` drops both at once, whichever needs the other.
final class Together {

    /// No statement of people names more.
    private static final int MOST = 100;

    private Together() {}

    /// How many steps from one on are of its statement.
    static int count(List<Step> steps, int from) {
        Step first = steps.get(from);
        int to = from + 1;
        while (isDrop(first.operation())
                && !first.sql().isBlank()
                && to < steps.size()
                && to - from < MOST
                && isDrop(steps.get(to).operation())
                && steps.get(to).sql().equals(first.sql())) {
            to++;
        }
        return to - from;
    }

    /// The first of them that nothing is in the way of, or else the first.
    static Effect next(List<Step> waiting, Function<Step, Effect> attempt) {
        List<Effect> refused = new ArrayList<>();
        for (Step step : waiting) {
            Effect effect = attempt.apply(step);
            if (effect.troubles().stream().noneMatch(Together::isInUse)) {
                return effect;
            }
            refused.add(effect);
        }
        return refused.getFirst();
    }

    private static boolean isInUse(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.IN_USE;
    }

    private static boolean isDrop(Operation operation) {
        return operation instanceof DropTable
                || operation instanceof DropView
                || operation instanceof DropType
                || operation instanceof DropSequence
                || operation instanceof DropRoutine;
    }
}
