package plumbline.check.testing;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;

import plumbline.analysis.model.ModelDifference;
import plumbline.check.Verdict;

/// Says in words how models and migrations differ.
final class Drifts {

    private Drifts() {}

    static Verdict told(ModelDifference each) {
        return worded(each).atMost(each.certainty()).at(each.place());
    }

    private static Verdict worded(ModelDifference each) {
        String columns = String.join(", ", each.details());
        String tool = each.mapper().title();
        return switch (each.kind()) {
            case TABLE_NOT_MADE ->
                    fail(
                            "no migration makes the table %s of the model %s",
                            each.table(), each.model());
            case COLUMNS_NOT_MADE ->
                    fail(
                            "no migration gives %s what the model %s has: %s",
                            each.table(), each.model(), columns);
            case TABLE_WITHOUT_MODEL ->
                    fail(
                            "no model has the table %s, so the next migration that %s writes drops"
                                    + " it",
                            each.table(), tool);
            case COLUMNS_WITHOUT_MODEL ->
                    fail(
                            "the model %s leaves out columns of %s, which the next migration that"
                                    + " %s writes drops: %s",
                            each.model(), each.table(), tool, columns);
            case TYPE ->
                    partial(
                            "types of %s differ from those of the model %s: %s",
                            each.table(), each.model(), columns);
            case NULLABILITY ->
                    partial(
                            "columns of %s may be NULL on one side only: %s",
                            each.table(), columns);
        };
    }
}
