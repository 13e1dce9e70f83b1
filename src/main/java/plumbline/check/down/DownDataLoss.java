package plumbline.check.down;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.DataOperation;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.schema.object.Table;
import plumbline.source.code.Comment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags ways down that drop rows without a word about it.
public final class DownDataLoss implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-data-loss",
                            Section.DOWN_FUNCTION,
                            Severity.MEDIUM,
                            "down that destroys data is acknowledged")
                    .fixedBy("say how long the way down is safe, or keep the rows aside first")
                    .passedWithout("a way down that drops a table or column with rows");

    private static final Pattern ACKNOWLEDGED =
            Pattern.compile(
                    "(?i)\\b(?:data|rows?|loss|loses?|lost|backup|back up|safe|unsafe"
                            + "|irreversibl[ey]|destructive|destroys?|roll(?:ing)? forward"
                            + "|caution|warning|danger(?:ous)?)\\b");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<StepSubject> drops = migration.down().stream().filter(DownDataLoss::isDrop).toList();
        if (drops.isEmpty() || !migration.profile().hasProductionData()) {
            return List.of();
        }
        Optional<Comment> remark =
                Remarks.within(migration, migration.half(Way.DOWN)).stream()
                        .filter(each -> ACKNOWLEDGED.matcher(each.text()).find())
                        .findFirst();
        if (remark.isPresent()) {
            return List.of(pass("a comment speaks of the rows").at(remark.get().span()));
        }
        Optional<StepSubject> kept =
                migration.down().stream().filter(DownDataLoss::isKept).findFirst();
        if (kept.isPresent()) {
            return List.of(pass("rows are kept aside first").at(kept.get().span()));
        }
        return List.of(judge(migration, drops));
    }

    private static boolean isDrop(StepSubject step) {
        boolean drop =
                step.operation() instanceof DropTable || step.operation() instanceof DropColumn;
        return drop && step.runs() && !step.effect().touches().isEmpty();
    }

    private static boolean isKept(StepSubject step) {
        return switch (step.operation()) {
            case CreateTable table -> table.query() != null;
            case Insert insert -> insert.query() != null;
            case DataOperation.Copy copy -> !copy.inward();
            case RenameTable _ -> true;
            default -> false;
        };
    }

    private static Verdict judge(MigrationSubject migration, List<StepSubject> drops) {
        for (StepSubject drop : drops) {
            Optional<StepSubject> filling = findFilling(migration, drop);
            if (filling.isPresent()) {
                StepSubject filler = filling.get();
                String by = filler.migration().migration().id();
                return partial("%s is dropped with what %s wrote to it", name(drop), by)
                        .at(drop.span())
                        .with(Evidence.code(filler.span(), "rows are written here"))
                        .atMost(drop.certainty());
            }
        }
        String more = drops.size() > 1 ? " and " + (drops.size() - 1) + " more" : "";
        return partial(
                        "%s%s: what was written since goes too, and nothing says so",
                        name(drops.getFirst()) + " is dropped", more)
                .at(drops.getFirst().span())
                .hint();
    }

    private static String name(StepSubject drop) {
        return Drops.name(drop.operation());
    }

    /// A later migration that writes to what is dropped.
    private static Optional<StepSubject> findFilling(MigrationSubject migration, StepSubject drop) {
        ObjectName dropped = drop.operation().table();
        Optional<Table> table = dropped == null ? Optional.empty() : drop.findTable(dropped);
        String column = drop.operation() instanceof DropColumn each ? each.column() : "";
        return table.stream()
                .flatMap(
                        each ->
                                migration.set().migrations().stream()
                                        .skip(migration.position() + 1L)
                                        .flatMap(later -> later.up().stream())
                                        .filter(step -> fills(step, each.id(), column)))
                .findFirst();
    }

    private static boolean fills(StepSubject step, int table, String column) {
        List<String> columns =
                switch (step.operation()) {
                    case Insert insert -> insert.columns();
                    case Update update -> update.columns();
                    default -> List.of();
                };
        boolean writes = step.operation() instanceof Insert || step.operation() instanceof Update;
        ObjectName name = step.operation().table();
        return writes
                && name != null
                && (column.isEmpty() || columns.contains(column))
                && step.findTable(name).filter(each -> each.id() == table).isPresent();
    }
}
