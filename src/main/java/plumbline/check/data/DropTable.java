package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags a table that is dropped with its rows.
public final class DropTable implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "drop-table",
                            Section.DATA_SAFETY,
                            Severity.CRITICAL,
                            "DROP TABLE of an existing table")
                    .fixedBy("Stop using the table, rename it, wait for a release, then drop it")
                    .passedWithout("a DROP TABLE in a way up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern APPROVAL =
            Pattern.compile(
                    "(?i)\\b(approved|approval|signed off|sign-off|backed up|backup taken)\\b");

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof TableOperation.DropTable drop
                ? List.of(judge(step, drop))
                : List.of();
    }

    private static Verdict judge(StepSubject step, TableOperation.DropTable drop) {
        ObjectName table = drop.table();
        Standing standing = step.standing(table);
        if (standing.isNew()) {
            return pass("%s is made by the same migration or temporary", table)
                    .given(standing, table.toString());
        }
        if (isFirst(step) && drop.ifExists()) {
            return pass("nothing can be in %s before the first migration", table).likely();
        }
        return findPreparation(step, table)
                .orElseGet(() -> fail("dropping %s loses its rows, and no step keeps them", table))
                .given(standing, table.toString());
    }

    private static boolean isFirst(StepSubject step) {
        return step.migration().position() == 0
                && !step.migration().set().isOnExistingTables()
                && step.findTable(
                                step.operation().table() == null
                                        ? ObjectName.of("")
                                        : step.operation().table())
                        .isEmpty();
    }

    private static Optional<Verdict> findPreparation(StepSubject step, ObjectName table) {
        if (!step.profile().hasProductionData()) {
            return Optional.of(
                    partial("%s is dropped; the profile says it holds no rows that matter", table));
        }
        return Farewell.findRename(step, table)
                .map(
                        each ->
                                partial(
                                                "%s is dropped after an earlier migration renamed"
                                                        + " it",
                                                table)
                                        .with(Evidence.code(each.span(), "it was renamed here")))
                .or(
                        () ->
                                Farewell.findCopy(step, table, "")
                                        .map(
                                                each ->
                                                        partial(
                                                                        "%s is dropped after its"
                                                                            + " rows were copied",
                                                                        table)
                                                                .with(
                                                                        Evidence.code(
                                                                                each.span(),
                                                                                "its rows are"
                                                                                    + " copied"
                                                                                    + " here"))))
                .or(
                        () ->
                                Farewell.findWord(step, APPROVAL)
                                        .map(
                                                each ->
                                                        partial(
                                                                        "%s is dropped, and a"
                                                                            + " comment records the"
                                                                            + " approval",
                                                                        table)
                                                                .with(
                                                                        Evidence.code(
                                                                                each,
                                                                                "the comment"))));
    }
}
