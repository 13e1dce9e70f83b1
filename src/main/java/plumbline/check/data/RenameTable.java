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
import plumbline.operation.ViewOperation.CreateView;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags a table that gets another name while code uses the old one.
public final class RenameTable implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("rename-table", Section.DATA_SAFETY, Severity.HIGH, "RENAME TABLE in use")
                    .fixedBy("Leave a view under the old name for one release")
                    .passedWithout("a table that is renamed in a way up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern OUT_OF_USE =
            Pattern.compile(
                    "(?i)(^|_)(unused|deprecated|obsolete|archived?|old|bak|backup|todelete|to_delete)(_|\\d|$)");

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof TableOperation.RenameTable rename
                ? List.of(judge(step, rename))
                : List.of();
    }

    private static Verdict judge(StepSubject step, TableOperation.RenameTable rename) {
        ObjectName table = rename.table();
        Standing standing = step.standing(table);
        if (standing.isNew()) {
            return pass("%s is made by the same migration", table)
                    .given(standing, table.toString());
        }
        if (isReplaced(step, table)) {
            return pass("another table takes the name %s in the same migration", table);
        }
        return findView(step, table)
                .map(
                        view ->
                                partial(
                                                "%s is renamed to %s, and a view keeps the old"
                                                        + " name",
                                                table, rename.newName())
                                        .with(Evidence.code(view.span(), "the view")))
                .orElseGet(() -> bare(table, rename.newName()))
                .given(standing, table.toString());
    }

    private static Verdict bare(ObjectName table, String newName) {
        return OUT_OF_USE.matcher(newName).find()
                ? partial(
                        "%s is taken out of use as %s; code that still names it fails",
                        table, newName)
                : fail("code that still names %s fails once it is called %s", table, newName);
    }

    private static boolean isReplaced(StepSubject step, ObjectName table) {
        return new Lookup(step.migration().after())
                .findRelation(table, Table.class)
                .filter(each -> !each.assumed())
                .isPresent();
    }

    private static Optional<StepSubject> findView(StepSubject step, ObjectName table) {
        return step.migration().up().stream()
                .filter(
                        each ->
                                each.runs()
                                        && each.operation() instanceof CreateView view
                                        && view.view().name().equals(table.name()))
                .findFirst();
    }
}
