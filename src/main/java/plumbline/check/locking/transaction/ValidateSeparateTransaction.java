package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintOperation.ValidateConstraint;

import java.util.List;
import java.util.Optional;

/// Flags VALIDATE in the transaction that added its constraint NOT VALID.
public final class ValidateSeparateTransaction implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "validate-separate-transaction",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "VALIDATE in another transaction than ADD … NOT VALID")
                    .fixedBy("Validate in a migration of its own, and commit between the two")
                    .notApplicableWithout("a VALIDATE CONSTRAINT");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.up().stream()
                .filter(step -> step.runs() && step.operation() instanceof ValidateConstraint)
                .flatMap(step -> judge(step, (ValidateConstraint) step.operation()).stream())
                .toList();
    }

    private static Optional<Verdict> judge(StepSubject step, ValidateConstraint validated) {
        if (!step.isExisting(validated.table())) {
            return Optional.empty();
        }
        MigrationSubject migration = step.migration();
        Optional<StepSubject> here =
                NotValid.in(migration).filter(each -> NotValid.isOf(each, validated)).findFirst();
        Optional<StepSubject> adder =
                here.or(
                        () ->
                                migration.set().migrations().stream()
                                        .limit(migration.position())
                                        .flatMap(NotValid::in)
                                        .filter(each -> NotValid.isOf(each, validated))
                                        .reduce((_, later) -> later));
        Verdict verdict =
                adder.map(each -> judge(each, step, validated))
                        .orElseGet(() -> pass("%s was added before", validated.name()));
        return Optional.of(verdict.at(step.span()));
    }

    private static Verdict judge(
            StepSubject adder, StepSubject step, ValidateConstraint validated) {
        MigrationSubject migration = step.migration();
        Evidence added = Evidence.code(adder.span(), "added NOT VALID here");
        if (adder.migration() != migration) {
            return migration.mayShareTransaction(adder.migration())
                    ? fail(
                                    "%s of %s is added and validated in one transaction when both"
                                            + " migrations are pending",
                                    validated.name(), validated.table())
                            .likely()
                            .with(added)
                    : pass("%s is validated after a commit", validated.name()).with(added);
        }
        TransactionGroup group =
                migration.transactions(Way.UP).stream()
                        .filter(each -> each.steps().contains(step))
                        .findFirst()
                        .orElseThrow();
        if (!group.steps().contains(adder) || !group.mayHold()) {
            return pass("%s is validated after a commit", validated.name()).with(added);
        }
        return group.wrapped()
                ? fail(
                                "the scan for %s runs under the lock on %s that adding it took",
                                validated.name(), validated.table())
                        .with(added)
                : partial(
                                "%s is added and validated in one file, and it is not known where"
                                        + " the runner commits",
                                validated.name())
                        .with(added);
    }
}
