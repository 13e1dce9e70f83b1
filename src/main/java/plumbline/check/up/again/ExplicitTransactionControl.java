package plumbline.check.up.again;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.operation.SessionOperation.TransactionControl;

import java.util.ArrayList;
import java.util.List;

/// Flags BEGIN and COMMIT that get in the way of the runner.
public final class ExplicitTransactionControl implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "explicit-transaction-control",
                            Section.UP_FUNCTION,
                            Severity.HIGH,
                            "No hand-written BEGIN/COMMIT fighting the runner")
                    .fixedBy("Use the transaction switch of the tool")
                    .passedWithout("a BEGIN, COMMIT or ROLLBACK");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<StepSubject> controls =
                migration.up().stream()
                        .filter(
                                each ->
                                        each.operation() instanceof TransactionControl
                                                && each.runs())
                        .filter(ExplicitTransactionControl::isByHand)
                        .toList();
        return controls.isEmpty() ? List.of() : judge(migration, controls);
    }

    /// Builders of Knex and Sequelize open transactions that are theirs to close.
    private static boolean isByHand(StepSubject step) {
        Framework framework = step.migration().migration().framework();
        return !step.step().sql().isEmpty() || framework == Framework.TYPEORM;
    }

    private static List<Verdict> judge(MigrationSubject migration, List<StepSubject> controls) {
        boolean wrapped = migration.wrapping().isWrapped() && Rerun.isRunnerKnown(migration);
        List<Verdict> all = new ArrayList<>();
        StepSubject open = null;
        for (StepSubject each : controls) {
            String command = ((TransactionControl) each.operation()).command();
            switch (command) {
                case "BEGIN", "START TRANSACTION" -> {
                    begin(each, wrapped, open, all);
                    open = each;
                }
                case "COMMIT", "ROLLBACK", "END", "ABORT" -> {
                    end(each, command, wrapped, open, all);
                    open = null;
                }
                default -> {}
            }
        }
        if (open != null && !wrapped) {
            all.add(
                    fail("BEGIN is never followed by COMMIT, so the work is lost or its locks stay")
                            .at(open.span()));
        }
        return all.isEmpty() ? List.of(balanced(migration, controls.getFirst())) : all;
    }

    private static void begin(
            StepSubject step, boolean wrapped, @Nullable StepSubject open, List<Verdict> all) {
        if (wrapped) {
            all.add(
                    fail(
                                    "BEGIN stands inside the transaction of the runner: %s",
                                    step.migration().wrapping().reason())
                            .at(step.span()));
        } else if (open != null) {
            all.add(fail("BEGIN stands inside a transaction that is open already").at(step.span()));
        }
    }

    private static void end(
            StepSubject step,
            String command,
            boolean wrapped,
            @Nullable StepSubject open,
            List<Verdict> all) {
        boolean branch = step.step().circumstances().isConditional() || step.step().sql().isEmpty();
        if (open == null && !branch) {
            all.add(
                    fail(
                                    wrapped
                                            ? "%s ends the transaction of the runner"
                                            : "%s stands where no transaction is open",
                                    command)
                            .at(step.span()));
        }
    }

    private static Verdict balanced(MigrationSubject migration, StepSubject first) {
        return Rerun.isRunnerKnown(migration)
                ? partial("the file opens and closes a transaction by hand").at(first.span())
                : pass("the file closes each transaction that it opens").at(first.span());
    }
}
