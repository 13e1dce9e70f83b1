package plumbline.check.backfill;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.AddColumn;

import java.util.List;
import java.util.Optional;

/// Flags columns that are required before the step that fills them.
public final class BackfillNullOrder implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "backfill-null-order",
                            Section.DATA_MIGRATION,
                            Severity.HIGH,
                            "Nullable → backfill → NOT NULL order")
                    .fixedBy("Add the column nullable, fill it, and only then make it NOT NULL")
                    .notApplicableWithout("a column that is filled and made NOT NULL");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return find(step)
                .filter(fills -> step.isExisting(fills.table()))
                .flatMap(fills -> judge(step, fills))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Fills> find(StepSubject step) {
        return step.operation() instanceof AddColumn added
                        && added.definition().notNull()
                        && !added.definition().hasDefault()
                ? Optional.of(new Fills(added.table(), added.column()))
                : Fills.required(step);
    }

    private static Optional<Verdict> judge(StepSubject step, Fills fills) {
        Optional<StepSubject> before = fills.findFill(step);
        if (before.isPresent()) {
            return Optional.of(
                    pass("%s of %s is filled, then required", fills.column(), fills.table())
                            .with(Evidence.code(before.get().span(), "filled here")));
        }
        return fills.findLateFill(step)
                .filter(_ -> !fills.hasDefault(step) && step.profile().hasProductionData())
                .map(
                        late ->
                                fail(
                                                "%s of %s is required before it is filled",
                                                fills.column(), fills.table())
                                        .atMost(step.standing(fills.table()).certainty())
                                        .with(Evidence.code(late.span(), "filled here")));
    }
}
