package plumbline.check.data;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.TableOperation.CreateTable;

import java.util.List;
import java.util.regex.Pattern;

/// Flags columns on the life of a row that come later than its table.
public final class SoftDeleteEarly implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "soft-delete-early",
                            Section.DATA_SAFETY,
                            Severity.LOW,
                            "Soft-delete/audit columns present from the start")
                    .fixedBy(
                            "Make such columns with their table; for a late one leave NULL in old"
                                    + " rows")
                    .notApplicableWithout("a column such as deleted_at or created_at");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern LIFE =
            Pattern.compile("(?i)(is_?)?(deleted|created|updated)(_?(at|on|by|date))|is_?deleted");

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case AddColumn added when isLife(added.definition()) -> List.of(judge(step, added));
            case CreateTable table
                    when table.columns().stream().anyMatch(SoftDeleteEarly::isLife) ->
                    List.of(pass("%s has such columns from the start", table.table()));
            default -> List.of();
        };
    }

    private static boolean isLife(ColumnDefinition column) {
        return LIFE.matcher(column.name()).matches();
    }

    private static Verdict judge(StepSubject step, AddColumn added) {
        Standing standing = step.standing(added.table());
        return standing.isNew()
                ? pass("%s gets %s in the migration that makes it", added.table(), added.column())
                        .given(standing, added.table().toString())
                : partial("%s gets %s later than it was made", added.table(), added.column())
                        .given(standing, added.table().toString());
    }
}
