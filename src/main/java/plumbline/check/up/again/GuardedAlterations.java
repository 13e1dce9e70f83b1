package plumbline.check.up.again;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.schema.replay.passage.Effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Flags alterations of tables that no migration makes, where nothing makes sure of them.
public final class GuardedAlterations implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "guarded-alterations",
                            Section.UP_FUNCTION,
                            Severity.LOW,
                            "Alterations guarded when history is uncertain")
                    .fixedBy(
                            "Add the missing beginning, or test for the table and say what is"
                                    + " required")
                    .notApplicableWithout("an alteration of a table");

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
        Map<ObjectName, StepSubject> first = new LinkedHashMap<>();
        StepSubject guarded = null;
        StepSubject known = null;
        for (StepSubject step : migration.up()) {
            ObjectName table = step.operation().table();
            if (table != null && isRun(step) && alters(step.operation())) {
                if (step.step().circumstances().isConditional() || isGuarded(step)) {
                    guarded = guarded == null ? step : guarded;
                } else if (isUnknown(step, table)) {
                    first.putIfAbsent(table, step);
                } else {
                    known = known == null ? step : known;
                }
            }
        }
        return verdicts(migration, first, guarded, known);
    }

    private static List<Verdict> verdicts(
            MigrationSubject migration,
            Map<ObjectName, StepSubject> first,
            @Nullable StepSubject guarded,
            @Nullable StepSubject known) {
        List<Verdict> all = new ArrayList<>();
        first.forEach(
                (table, step) -> {
                    Verdict verdict =
                            partial(
                                            "%s is altered without a test, and no earlier migration"
                                                    + " makes it",
                                            table)
                                    .at(step.span());
                    all.add(
                            migration.set().isWhole() && !table.dynamic()
                                    ? verdict.likely()
                                    : verdict.hint());
                });
        if (guarded != null) {
            all.add(pass("%s is altered under a test", guarded.tableName()).at(guarded.span()));
        }
        if (known != null) {
            all.add(pass("%s is made by these migrations", known.tableName()).at(known.span()));
        }
        return all;
    }

    /// Whether it runs where its table is.
    private static boolean isRun(StepSubject step) {
        return step.runs() || step.effect().outcome() == Effect.Outcome.CONDITION_FALSE;
    }

    private static boolean alters(Operation operation) {
        return operation instanceof ColumnOperation
                || operation instanceof ConstraintOperation
                || operation instanceof RenameTable;
    }

    private static boolean isGuarded(StepSubject step) {
        boolean own =
                switch (step.operation()) {
                    case AddColumn added -> added.ifNotExists();
                    case DropColumn drop -> drop.ifExists();
                    case DropConstraint drop -> drop.ifExists();
                    default -> false;
                };
        return own || step.step().circumstances().ifExists();
    }

    private static boolean isUnknown(StepSubject step, ObjectName table) {
        Standing standing = step.standing(table);
        return !standing.isNew() && standing.place() == null;
    }
}
