package plumbline.check.naming;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.TableOperation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.object.Table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Flags tables that are named without their schema.
public final class NameQualified implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("name-qualified", Section.NAMING, Severity.LOW, "Schema-qualified names")
                    .fixedBy("Write the schema before the name of the table")
                    .notApplicableWithout("a table in a service with several schemas");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final int SHOWN = 3;

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (migration.profile().says(Switch.NAMING, "off")) {
            return List.of();
        }
        List<StepSubject> named =
                migration.up().stream()
                        .filter(each -> each.runs() && isAboutTable(each.operation()))
                        .toList();
        boolean asked =
                migration.profile().says(Switch.NAMING, "qualified")
                        || hasSeveralSchemas(migration);
        if (named.isEmpty() || setsPath(migration)) {
            return List.of();
        }
        if (!asked && !migration.set().isOnExistingTables()) {
            return List.of(
                    pass("all tables are in one schema").at(named.getFirst().span()).likely());
        }
        List<StepSubject> bare = named.stream().filter(NameQualified::isBare).toList();
        return List.of(
                bare.isEmpty()
                        ? pass("every table is named with its schema").at(named.getFirst().span())
                        : bare(bare, asked));
    }

    /// How many schemas there are, a single file does not tell.
    private static Verdict bare(List<StepSubject> bare, boolean asked) {
        Verdict verdict =
                partial("%s without a schema goes wherever search_path points", names(bare))
                        .at(bare.getFirst().span());
        return asked ? verdict : verdict.hint();
    }

    private static String names(List<StepSubject> bare) {
        Set<String> names = new LinkedHashSet<>();
        bare.forEach(each -> names.add(String.valueOf(each.operation().table())));
        String shown = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    private static boolean isAboutTable(Operation operation) {
        boolean temporary =
                operation instanceof CreateTable table
                        && table.persistence() == Persistence.TEMPORARY;
        boolean about =
                operation instanceof TableOperation
                        || operation instanceof ColumnOperation
                        || operation instanceof ConstraintOperation
                        || operation instanceof CreateIndex;
        return about && !temporary;
    }

    private static boolean isBare(StepSubject step) {
        ObjectName table = step.operation().table();
        return table != null
                && table.schema() == null
                && !table.dynamic()
                && !isTemporary(step, table);
    }

    private static boolean isTemporary(StepSubject step, ObjectName table) {
        return step.findTable(table)
                .map(found -> found.persistence() == Persistence.TEMPORARY)
                .orElse(false);
    }

    private static boolean hasSeveralSchemas(MigrationSubject migration) {
        return migration
                        .after()
                        .all(Table.class)
                        .filter(table -> table.persistence() != Persistence.TEMPORARY)
                        .map(Table::schema)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean setsPath(MigrationSubject migration) {
        return migration.up().stream()
                .anyMatch(
                        each ->
                                each.operation() instanceof SetSetting setting
                                        && setting.name()
                                                .toLowerCase(Locale.ROOT)
                                                .equals("search_path"));
    }
}
