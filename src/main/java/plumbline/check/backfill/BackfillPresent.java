package plumbline.check.backfill;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ColumnOperation.AddColumn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Flags columns that become required while nothing gives old rows a value.
public final class BackfillPresent implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "backfill-present",
                            Section.DATA_MIGRATION,
                            Severity.HIGH,
                            "New required data is backfilled")
                    .fixedBy("Fill the old rows before anything requires the column")
                    .notApplicableWithout("a column of an existing table that becomes required");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (step.operation() instanceof AddColumn added) {
            return step.isExisting(added.table()) && added.definition().notNull()
                    ? List.of(added(step, added))
                    : List.of();
        }
        return Fills.required(step)
                .filter(fills -> step.isExisting(fills.table()) && !fills.isRequired(step))
                .map(fills -> List.of(required(step, fills)))
                .orElse(List.of());
    }

    private static Verdict added(StepSubject step, AddColumn added) {
        if (hasValue(added.definition())) {
            return pass(
                    "the default of %s fills the old rows of %s", added.column(), added.table());
        }
        Optional<StepSubject> emptied =
                new Fills(added.table(), added.column())
                        .findFill(step)
                        .filter(each -> each.migration() == step.migration());
        if (emptied.isPresent()) {
            return pass("%s has no rows when %s is added", added.table(), added.column())
                    .with(Evidence.code(emptied.get().span(), "they go here"));
        }
        return waived(
                        step,
                        fail(
                                "%s is required from the start and old rows of %s have no value for"
                                        + " it",
                                added.column(), added.table()))
                .given(step.standing(added.table()), added.table().toString());
    }

    private static boolean hasValue(ColumnDefinition column) {
        return column.hasDefault()
                || column.generated() != null
                || column.identity() != Identity.NONE
                || column.type().name().toLowerCase(Locale.ROOT).contains("serial");
    }

    private static Verdict required(StepSubject step, Fills fills) {
        Optional<StepSubject> fill = fills.findFill(step).or(() -> fills.findLateFill(step));
        if (fill.isPresent()) {
            return pass("%s of %s is filled where it is required", fills.column(), fills.table())
                    .with(Evidence.code(fill.get().span(), "filled here"));
        }
        Optional<StepSubject> added = Fills.before(step).filter(fills::isAddedBy).findFirst();
        Verdict verdict =
                added.map(
                                each ->
                                        fail(
                                                        "%s of %s becomes required and nothing"
                                                                + " fills the old rows",
                                                        fills.column(), fills.table())
                                                .with(
                                                        Evidence.code(
                                                                each.span(),
                                                                "the column is added here")))
                        .orElseGet(
                                () ->
                                        partial(
                                                        "nothing here shows that old rows of %s"
                                                                + " have a value in %s",
                                                        fills.table(), fills.column())
                                                .hint());
        boolean own = added.filter(each -> each.migration() == step.migration()).isPresent();
        return waived(step, own ? verdict : verdict.likely())
                .atMost(step.standing(fills.table()).certainty());
    }

    private static Verdict waived(StepSubject step, Verdict verdict) {
        return step.profile().hasProductionData()
                ? verdict
                : pass("the profile says that no database holds rows yet");
    }
}
