package plumbline.check.up.again;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Wrapping;
import plumbline.framework.Framework;
import plumbline.operation.SessionOperation.TransactionControl;

/// What is left of a migration that failed half way, when it is run again.
enum Rerun {
    /// A transaction undoes it.
    UNDONE,
    /// Nobody knows whether there is a transaction.
    OPEN,
    /// What was done stays.
    KEPT;

    static Rerun of(StepSubject step) {
        return isInOwn(step) ? UNDONE : of(step.migration());
    }

    private static Rerun of(MigrationSubject migration) {
        Wrapping wrapping = migration.wrapping();
        return switch (wrapping.rule()) {
            case ALL_PENDING, EACH_MIGRATION, EACH_CHANGESET ->
                    isRunnerKnown(migration) ? UNDONE : OPEN;
            case IMPLICIT -> UNDONE;
            case NONE -> KEPT;
            // all of them but this one open a transaction unless told otherwise
            case UNKNOWN ->
                    isRunnerKnown(migration)
                                    && migration.migration().framework() != Framework.SEQUELIZE
                            ? UNDONE
                            : OPEN;
        };
    }

    /// Whether somebody said what runs the migration, or in which transactions.
    static boolean isRunnerKnown(MigrationSubject migration) {
        Framework framework = migration.migration().framework();
        boolean known = framework != Framework.PLAIN_SQL && framework != Framework.SQL_PAIRS;
        return known
                || migration.migration().transaction() != null
                || !migration.profile().says(Switch.TRANSACTIONS, "framework");
    }

    /// Whether it stands between BEGIN and COMMIT of the migration itself.
    private static boolean isInOwn(StepSubject step) {
        boolean open = false;
        for (StepSubject each : step.migration().steps(step.way()).subList(0, step.position())) {
            if (each.operation() instanceof TransactionControl control) {
                switch (control.command()) {
                    case "BEGIN", "START TRANSACTION" -> open = true;
                    case "COMMIT", "ROLLBACK", "END", "ABORT" -> open = false;
                    default -> {}
                }
            }
        }
        return open;
    }
}
