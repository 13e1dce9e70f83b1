package plumbline.check.up.again;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags a table that IF NOT EXISTS leaves as it was, although other columns are wanted.
public final class IfNotExistsNoop implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "if-not-exists-noop",
                            Section.UP_FUNCTION,
                            Severity.MEDIUM,
                            "IF NOT EXISTS does not hide a different definition")
                    .fixedBy("ALTER TABLE … ADD COLUMN for what is missing")
                    .notApplicableWithout("a CREATE TABLE IF NOT EXISTS");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForSingleFiles() {
        return false;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> all = new ArrayList<>();
        for (StepSubject step : migration.up()) {
            if (step.operation() instanceof CreateTable table && isGuarded(step, table)) {
                all.add(judge(step, table).at(step.span()));
            }
        }
        return all;
    }

    private static boolean isGuarded(StepSubject step, CreateTable table) {
        String condition = step.step().circumstances().condition();
        return table.ifNotExists() || (condition != null && condition.contains("hasTable"));
    }

    private static Verdict judge(StepSubject step, CreateTable made) {
        Optional<Table> found = step.findTable(made.table());
        if (found.isEmpty()) {
            boolean view = step.lookup().findRelation(made.table(), View.class).isPresent();
            return view
                    ? fail("%s is a view by then, and IF NOT EXISTS hides that", made.table())
                    : pass("no other migration makes %s", made.table()).likely();
        }
        Table table = found.get();
        if (table.assumed()) {
            return partial(
                    "earlier migrations use %s and none makes it, so IF NOT EXISTS may do nothing",
                    made.table());
        }
        List<String> missing = missing(step, made, table);
        Standing standing = step.standing(table);
        return (missing.isEmpty()
                        ? pass("%s has all these columns already", made.table())
                        : fail(
                                "%s is there already, and IF NOT EXISTS skips %s",
                                made.table(), String.join(", ", missing)))
                .given(standing, made.table().toString());
    }

    private static List<String> missing(StepSubject step, CreateTable made, Table table) {
        return made.columns().stream()
                .map(ColumnDefinition::name)
                .filter(name -> step.lookup().findColumn(table.id(), name).isEmpty())
                .toList();
    }
}
