package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.Certainty;
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
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.CreateEnum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags values that are added to an enum and used before that is committed.
public final class EnumValueUsedSameTx implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "enum-value-used-same-tx",
                            Section.LOCKING,
                            Severity.HIGH,
                            "New enum value not used before commit")
                    .fixedBy("Add the value in a migration of its own, committed before it is used")
                    .notApplicableWithout("an ALTER TYPE … ADD VALUE");

    /// From here on a value of a type that the transaction itself made can be used.
    private static final int OWN_TYPES = 17;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (TransactionGroup group : migration.transactions(Way.UP)) {
            for (StepSubject step : group.steps()) {
                if (step.operation() instanceof AddEnumValue added) {
                    verdicts.add(judge(group, step, added));
                }
            }
        }
        return verdicts;
    }

    private static Verdict judge(TransactionGroup group, StepSubject step, AddEnumValue added) {
        EnumUse use = new EnumUse(added);
        Optional<StepSubject> used =
                Stream.concat(later(group, step), inBatch(group, step))
                        .filter(use::isIn)
                        .findFirst();
        if (used.isEmpty()) {
            return pass("'%s' is not used in the transaction that adds it", added.value())
                    .at(step.span());
        }
        StepSubject there = used.get();
        boolean own = isOwn(group, step, added);
        if (own && step.profile().oldestPostgres() >= OWN_TYPES) {
            return pass(
                            "%s is made in the same transaction, so its values can be used",
                            added.type())
                    .at(there.span());
        }
        return fail(
                        "the value '%s' of %s is used before it is committed: unsafe use of new"
                                + " value%s",
                        added.value(), added.type(), own ? " (PostgreSQL 12 to 16)" : "")
                .at(there.span())
                .atMost(use.certainty(there))
                .atMost(
                        there.migration() == step.migration() && group.wrapped()
                                ? Certainty.CERTAIN
                                : Certainty.LIKELY)
                .atMost(step.certainty())
                .with(Evidence.code(step.span(), "the value is added here"));
    }

    private static Stream<StepSubject> later(TransactionGroup group, StepSubject step) {
        int from = group.steps().indexOf(step) + 1;
        return group.steps().subList(from, group.steps().size()).stream();
    }

    /// What later migrations do in the transaction of all that is pending.
    private static Stream<StepSubject> inBatch(TransactionGroup group, StepSubject step) {
        MigrationSubject migration = step.migration();
        if (group.kind() != TransactionGroup.Kind.RUNNER) {
            return Stream.of();
        }
        return migration.set().migrations().stream()
                .skip(migration.position() + 1L)
                .takeWhile(migration::mayShareTransaction)
                .flatMap(each -> each.up().stream())
                .filter(StepSubject::runs);
    }

    private static boolean isOwn(TransactionGroup group, StepSubject step, AddEnumValue added) {
        return group.steps().stream()
                        .anyMatch(
                                each ->
                                        each.operation() instanceof CreateEnum made
                                                && made.type().equals(added.type()))
                || step.migration().set().migrations().stream()
                        .limit(step.migration().position())
                        .filter(step.migration()::mayShareTransaction)
                        .flatMap(each -> each.up().stream())
                        .anyMatch(
                                each ->
                                        each.operation() instanceof CreateEnum made
                                                && made.type().equals(added.type()));
    }
}
