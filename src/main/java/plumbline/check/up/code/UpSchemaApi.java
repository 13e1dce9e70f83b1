package plumbline.check.up.code;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.step.Circumstances.Enclosure;

import java.util.List;

/// Flags raw SQL for what the builder of the tool says as well.
public final class UpSchemaApi implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-schema-api",
                            Section.UP_FUNCTION,
                            Severity.LOW,
                            "Uses builder where it can, raw only where needed")
                    .fixedBy(
                            "Use the builder for plain tables and columns, raw SQL for what it does"
                                    + " not know")
                    .notApplicableWithout("a migration with a schema builder");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        Framework framework = migration.migration().framework();
        boolean builder = framework == Framework.KNEX || framework == Framework.SEQUELIZE;
        if (!builder || ScriptText.of(migration).isEmpty()) {
            return List.of();
        }
        List<StepSubject> raw = migration.up().stream().filter(UpSchemaApi::isNeedless).toList();
        return List.of(
                raw.isEmpty()
                        ? pass("raw SQL stands only for what the builder does not say")
                                .at(migration.migration().up().span())
                        : partial(
                                        "raw SQL does what the builder does as well (%s), in %s"
                                                + " places",
                                        raw.getFirst().operation().kind(), raw.size())
                                .at(raw.getFirst().span()));
    }

    private static boolean isNeedless(StepSubject step) {
        boolean raw =
                !step.step().sql().isEmpty()
                        && step.step().circumstances().enclosure() == Enclosure.NONE;
        return raw
                && switch (step.operation()) {
                    case CreateTable table -> isPlain(table);
                    case DropTable drop -> !drop.cascade();
                    case RenameTable _, RenameColumn _ -> !step.step().circumstances().ifExists();
                    case AddColumn added ->
                            !added.ifNotExists() && added.definition().generated() == null;
                    case DropColumn drop -> !drop.ifExists() && !drop.cascade();
                    default -> false;
                };
    }

    private static boolean isPlain(CreateTable table) {
        return table.partitionBy() == null
                && table.parent() == null
                && table.query() == null
                && table.inherits().isEmpty()
                && table.likes().isEmpty()
                && table.persistence() == Persistence.PERMANENT;
    }
}
