package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.RunnerTruth;
import plumbline.schema.roundtrip.RoundTrip;

import java.util.List;

/// Flags migrations without a way back.
public final class DownExists implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-exists",
                            Section.DOWN_FUNCTION,
                            Severity.HIGH,
                            "down/rollback/undo implemented")
                    .fixedBy("write the way down, or say in the profile that you roll forward")
                    .notApplicableWithout("a migration that can have a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public boolean isForSingleFiles() {
        return false;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        MigrationHalf up = migration.half(Way.UP);
        boolean beside =
                migration.migration().traits().stream()
                        .anyMatch(
                                each ->
                                        each.equals("repeatable")
                                                || each.equals("baseline")
                                                || each.startsWith("callback"));
        boolean idle = migration.up().stream().noneMatch(StepSubject::runs);
        if (beside || (idle && up.notUnderstood().isEmpty())) {
            return List.of();
        }
        MigrationHalf down = migration.half(Way.DOWN);
        return List.of(
                down.present()
                        ? present(migration, down).at(Back.head(migration))
                        : missing(migration));
    }

    private static Verdict present(MigrationSubject migration, MigrationHalf down) {
        if (down.refusal() != null) {
            return partial("the way down refuses: %s", down.refusal());
        }
        RoundTrip trip = migration.roundTrip();
        if (trip.verdict() != RoundTrip.Verdict.EMPTY_DOWN || trip.residues().isEmpty()) {
            return pass("there is a way down");
        }
        if (migration.migration().framework() == Framework.LIQUIBASE) {
            return pass("the rollback says that nothing is to be taken back");
        }
        String left = trip.residues().getFirst().difference().object().name();
        return Remarks.within(migration, down).isEmpty()
                ? fail("the way down is empty, though the way up touches %s", left)
                : partial("the way down does nothing, which a comment explains");
    }

    private static Verdict missing(MigrationSubject subject) {
        Migration migration = subject.migration();
        Choice policy = subject.profile().choice(Switch.DOWN_POLICY);
        if (policy.value().equals("roll-forward")) {
            return notApplicable("the profile says down-policy = roll-forward");
        }
        boolean asked = policy.origin() != Choice.Origin.DEFAULT;
        if (!asked && goesForwardOnly(subject)) {
            return notApplicable("%s only goes forward here", migration.framework().title());
        }
        String file = migration.file().substring(migration.file().lastIndexOf('/') + 1);
        return migration.framework() == Framework.LIQUIBASE
                ? fail("the changeset %s of %s has no way down", migration.version(), file)
                : fail("%s has no way down", file);
    }

    /// Flyway goes back where undo scripts are kept, which needs a paid edition.
    private static boolean goesForwardOnly(MigrationSubject subject) {
        return switch (subject.migration().framework()) {
            case FLYWAY ->
                    subject.set().migrations().stream()
                            .noneMatch(each -> each.half(Way.DOWN).present());
            case PLAIN_SQL -> true;
            default -> RunnerTruth.of(subject.migration().framework()).forwardOnly();
        };
    }
}
