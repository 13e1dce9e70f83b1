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
import plumbline.schema.object.View;

import java.util.List;
import java.util.Optional;

/// Flags uniqueness that is demanded of old rows without a look at duplicates.
public final class DedupeBeforeUnique implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "dedupe-before-unique",
                            Section.DATA_MIGRATION,
                            Severity.HIGH,
                            "Duplicates removed before UNIQUE")
                    .fixedBy("Find and remove duplicates in a step before")
                    .notApplicableWithout("a UNIQUE constraint or index on existing rows");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return NewKey.of(step).stream()
                .filter(key -> step.isExisting(key.table()) && !isView(step, key))
                .map(key -> judge(step, key))
                .toList();
    }

    /// Whether it is about rows that a query gives anew.
    private static boolean isView(StepSubject step, NewKey key) {
        return step.lookup().findRelation(key.table(), View.class).isPresent();
    }

    private static Verdict judge(StepSubject step, NewKey key) {
        if (!step.profile().hasProductionData()) {
            return pass("the profile says that no database holds rows yet");
        } else if (key.isOnNewColumn(step)) {
            return pass("%s is new, and no two rows have the same value there", key.text());
        } else if (key.isKeptApart(step)) {
            return pass("a key keeps the values of %s apart already", key.text());
        }
        Optional<StepSubject> care =
                Fills.before(step)
                        .filter(each -> key.table().equals(each.operation().table()))
                        .filter(each -> Duplicates.areRemovedBy(each, key.columns()))
                        .reduce((_, later) -> later);
        return care.map(
                        each ->
                                pass("duplicates in %s are looked after before", key.text())
                                        .with(Evidence.code(each.span(), "here")))
                .orElseGet(
                        () ->
                                fail(
                                        "one duplicate in %s stops this, and nothing removes"
                                                + " duplicates before",
                                        key.text()))
                .given(step.standing(key.table()), key.table().toString());
    }
}
