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
import plumbline.source.SourceSpan;

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
        if (isFirst(step, table) && drop.ifExists()) {
            return pass("nothing can be in %s before the first migration", table).likely();
        }
        return findPreparation(step, table)
                .orElseGet(() -> fail("dropping %s loses its rows, and no step keeps them", table))
                .given(standing, table.toString());
    }

    private static boolean isFirst(StepSubject step, ObjectName table) {
        return step.migration().position() == 0
                && !step.migration().set().isOnExistingTables()
                && step.findTable(table).isEmpty();
    }

    private static Optional<Verdict> findPreparation(StepSubject step, ObjectName table) {
        if (!step.profile().hasProductionData()) {
            return Optional.of(
                    partial("%s is dropped; the profile says it holds no rows that matter", table));
        }
        return Farewell.findRename(step, table)
                .map(
                        each ->
                                after(
                                        "%s is dropped after an earlier migration renamed it",
                                        table, each))
                .or(() -> findCopy(step, table))
                .or(() -> Farewell.findWord(step, APPROVAL).map(each -> approved(table, each)));
    }

    private static Optional<Verdict> findCopy(StepSubject step, ObjectName table) {
        return Farewell.findCopy(step, table, "")
                .map(each -> after("%s is dropped after its rows were copied", table, each));
    }

    private static Verdict after(String format, ObjectName table, StepSubject before) {
        return partial(format, table).with(Evidence.code(before.span(), "that is done here"));
    }

    private static Verdict approved(ObjectName table, SourceSpan comment) {
        return partial("%s is dropped, and a comment records the approval", table)
                .with(Evidence.code(comment, "the comment"));
    }
}
