package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;

import java.util.List;

/// What statements of another database do in a script for PostgreSQL: nothing that it would do.
final class ForeignSteps {

    private ForeignSteps() {}

    /// A table that is made counts as there all the same, for nothing else says where it comes
    /// from.
    static List<Step> of(List<Step> steps, Dialect spoken) {
        return steps.stream().map(step -> of(step, spoken)).toList();
    }

    private static Step of(Step step, Dialect spoken) {
        boolean makes = step.operation() instanceof CreateTable;
        boolean whole = step.understanding() == Understanding.FULL;
        return new Step(
                step.operation(),
                step.span(),
                step.sql(),
                step.dynamic(),
                whole ? Understanding.PARTLY : step.understanding(),
                makes ? step.circumstances() : step.circumstances().on(spoken));
    }
}
