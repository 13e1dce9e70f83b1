package plumbline.check.production;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Statement;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.TransactionGroup.Kind;
import plumbline.analysis.subject.Way;
import plumbline.analysis.subject.Wrapping;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.operation.SessionOperation.Analyze;
import plumbline.operation.SessionOperation.SetSetting;

import java.util.List;
import java.util.Optional;

/// Flags migrations that can stop half-way and stay there.
public final class TransactionWrapping implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "transaction-wrapping",
                            Section.PRODUCTION,
                            Severity.HIGH,
                            "Each migration is atomic")
                    .fixedBy("Use the transaction of the framework, and hand it to every call")
                    .notApplicableWithout("a migration whose runner is known");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (migration.up().isEmpty()) {
            return List.of();
        }
        Wrapping wrapping = migration.wrapping();
        Optional<Defect> outside =
                migration.migration().up().defects().stream()
                        .filter(each -> each.kind() == Defect.Kind.OUTSIDE_TRANSACTION)
                        .findFirst();
        if (outside.isPresent()) {
            return List.of(
                    partial("a transaction is open and this call does not take part in it")
                            .at(outside.get().span()));
        } else if (wrapping.isUnknown()) {
            return List.of();
        }
        return List.of(judge(migration, wrapping).atMost(wrapping.certainty()).with(why(wrapping)));
    }

    private static Verdict judge(MigrationSubject migration, Wrapping wrapping) {
        List<TransactionGroup> groups = migration.transactions(Way.UP);
        List<TransactionGroup> working =
                groups.stream()
                        .filter(
                                each ->
                                        !each.statements().stream()
                                                .allMatch(TransactionWrapping::isAside))
                        .toList();
        List<TransactionGroup> bare =
                working.stream().filter(each -> each.kind() == Kind.STATEMENT).toList();
        if (working.size() <= 1) {
            return alone(working, wrapping);
        } else if (wrapping.isWrapped() && groups.getFirst().kind() == Kind.RUNNER) {
            return partial(
                            "the migration commits half-way, so only a part of it goes back when it"
                                    + " fails")
                    .at(working.get(1).steps().getFirst().span());
        } else if (working.stream().allMatch(TransactionWrapping::isRefused)) {
            return notApplicable("nothing of it can run in a transaction");
        } else if (bare.stream().allMatch(TransactionWrapping::isBatch)) {
            return pass("it commits batch by batch");
        }
        return fail(
                        "%d steps of the migration commit by themselves, and stay when a later one"
                                + " fails",
                        working.size())
                .at(working.getFirst().steps().getFirst().span());
    }

    private static Verdict alone(List<TransactionGroup> working, Wrapping wrapping) {
        boolean refused = !working.isEmpty() && isRefused(working.getFirst());
        if (refused && working.getFirst().kind() == Kind.STATEMENT) {
            return notApplicable("its only statement has to run outside of a transaction");
        }
        return wrapping.isWrapped()
                ? pass("the runner opens a transaction around it")
                : pass("all that it does commits together");
    }

    private static boolean isAside(Statement statement) {
        return statement.steps().stream()
                .allMatch(
                        step ->
                                step.operation() instanceof SetSetting
                                        || step.operation() instanceof Analyze);
    }

    private static boolean isRefused(TransactionGroup group) {
        return group.steps().stream().allMatch(step -> step.cost().refusedInTransaction());
    }

    private static boolean isBatch(TransactionGroup group) {
        return isRefused(group)
                || group.steps().stream().anyMatch(step -> step.step().circumstances().repeated());
    }

    private static Evidence why(Wrapping wrapping) {
        return wrapping.place() == null
                ? Evidence.fact(wrapping.reason())
                : Evidence.configuration(wrapping.place(), wrapping.reason());
    }
}
