package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.analysis.subject.Wrapping;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.framework.TransactionRule;
import plumbline.operation.step.Circumstances.Enclosure;

import java.util.ArrayList;
import java.util.List;

/// Flags CONCURRENTLY where a transaction is open around it.
public final class ConcurrentlyInTransaction implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "concurrently-in-transaction",
                            Section.LOCKING,
                            Severity.CRITICAL,
                            "CONCURRENTLY runs outside a transaction")
                    .fixedBy("Take the transaction away from this one migration")
                    .notApplicableWithout("a CONCURRENTLY");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Way way : Way.values()) {
            for (TransactionGroup group : migration.transactions(way)) {
                group.steps().stream()
                        .filter(step -> Concurrently.find(step.operation()).isPresent())
                        .forEach(step -> verdicts.add(judge(migration, group, step)));
            }
        }
        return verdicts;
    }

    private static Verdict judge(
            MigrationSubject migration, TransactionGroup group, StepSubject step) {
        Wrapping wrapping = migration.wrapping();
        String what = Concurrently.find(step.operation()).orElseThrow();
        if (isForbidden(migration)) {
            return fail(
                            "TypeORM refuses transaction = false in the mode all, so %s never runs",
                            what)
                    .at(step.span());
        }
        if (step.step().circumstances().enclosure() == Enclosure.DO_BLOCK) {
            return fail("%s fails in a DO block, which is one statement", what)
                    .at(step.span())
                    .atMost(step.certainty());
        }
        return judge(group, wrapping, what).atMost(step.certainty()).at(step.span());
    }

    private static Verdict judge(TransactionGroup group, Wrapping wrapping, String what) {
        return switch (group.kind()) {
            case RUNNER ->
                    fail("%s fails inside the transaction that is open around it", what)
                            .atMost(wrapping.certainty())
                            .with(why(wrapping));
            case EXPLICIT -> fail("%s fails after a BEGIN", what);
            case IMPLICIT ->
                    fail("%s fails in the transaction of a text of several statements", what);
            case UNKNOWN ->
                    partial(
                            "%s fails if the runner, which is not known, opens a transaction",
                            what);
            case STATEMENT -> pass("%s runs outside of a transaction", what).with(why(wrapping));
        };
    }

    private static boolean isForbidden(MigrationSubject migration) {
        return migration.migration().framework() == Framework.TYPEORM
                && Boolean.FALSE.equals(migration.migration().transaction())
                && migration.set().set().settings().transactions().value()
                        == TransactionRule.ALL_PENDING;
    }

    private static Evidence why(Wrapping wrapping) {
        return wrapping.place() == null
                ? Evidence.fact(wrapping.reason())
                : Evidence.configuration(wrapping.place(), wrapping.reason());
    }
}
