package plumbline.check.backfill;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ObjectName;

import java.util.ArrayList;
import java.util.List;

/// Flags changes of all rows of a table at once.
public final class BackfillBatched implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "backfill-batched",
                            Section.DATA_MIGRATION,
                            Severity.HIGH,
                            "Backfill batched")
                    .fixedBy(
                            "Change the rows in batches that commit, outside of the transaction of"
                                    + " any DDL")
                    .notApplicableWithout("a change of many rows of an existing table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (TransactionGroup group : migration.transactions(Way.UP)) {
            for (StepSubject step : group.steps()) {
                new Burden(step)
                        .findChanged()
                        .ifPresent(table -> verdicts.add(judge(group, step, table)));
            }
        }
        return verdicts;
    }

    private static Verdict judge(TransactionGroup group, StepSubject step, ObjectName table) {
        Bound bound = Bound.of(step);
        boolean loop = isRepeated(step);
        Verdict verdict =
                loop
                        ? looped(group, table)
                        : switch (bound) {
                            case NONE -> fail("all rows of %s are changed by one statement", table);
                            case WHERE ->
                                    partial(
                                            "the rows of %s are changed by one statement, as many"
                                                    + " as its condition finds",
                                            table);
                            case LIMIT ->
                                    partial(
                                            "one batch of %s is changed, and nothing takes the next"
                                                    + " one",
                                            table);
                        };
        return verdict.at(step.span())
                .atMost(step.certainty())
                .given(step.standing(table), table.toString());
    }

    /// Of a loop whose first round is sure to run, only the other rounds are repeated.
    private static boolean isRepeated(StepSubject step) {
        return step.step().circumstances().repeated()
                || step.migration().up().stream()
                        .filter(each -> each.span().equals(step.span()))
                        .anyMatch(each -> each.step().circumstances().repeated());
    }

    private static Verdict looped(TransactionGroup group, ObjectName table) {
        return group.mayHold()
                ? partial("%s is changed in a loop, but all its batches commit together", table)
                : pass("%s is changed batch by batch", table);
    }
}
