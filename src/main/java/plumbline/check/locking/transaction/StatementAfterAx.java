package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Statement;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.transaction.Lockers.Held;
import plumbline.operation.SessionOperation.SetConstraints;
import plumbline.operation.SessionOperation.SetSetting;

import java.util.List;
import java.util.Optional;

/// Flags work that is done while a transaction still keeps readers away from a table.
public final class StatementAfterAx implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "statement-after-ax",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Further work after taking AX in the same transaction")
                    .fixedBy(
                            "Do the slow part in a migration of its own, or before the instant DDL")
                    .notApplicableWithout("an ACCESS EXCLUSIVE lock on an existing table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.transactions(Way.UP).stream()
                .flatMap(group -> judge(group).stream())
                .toList();
    }

    private static Optional<Verdict> judge(TransactionGroup group) {
        List<Statement> statements =
                group.statements().stream().filter(each -> isWork(each.head())).toList();
        for (int i = 0; i < statements.size(); i++) {
            Optional<Held> held = Lockers.exclusive(statements.get(i)).stream().findFirst();
            if (held.isPresent()) {
                List<Statement> rest = statements.subList(i + 1, statements.size());
                return Optional.of(judge(group, held.get(), rest));
            }
        }
        return Optional.empty();
    }

    private static boolean isWork(StepSubject step) {
        return !(step.operation() instanceof SetSetting)
                && !(step.operation() instanceof SetConstraints);
    }

    private static Verdict judge(TransactionGroup group, Held held, List<Statement> rest) {
        if (rest.isEmpty()) {
            return pass("the ACCESS EXCLUSIVE lock on %s is taken last", held.table())
                    .at(held.step().span());
        }
        Optional<StepSubject> slow =
                rest.stream()
                        .flatMap(each -> each.steps().stream())
                        .filter(each -> new Burden(each).isLong())
                        .findFirst();
        Verdict verdict =
                slow.map(each -> slow(group, held, each))
                        .orElseGet(
                                () ->
                                        partial(
                                                        "%s stays locked (ACCESS EXCLUSIVE) while"
                                                                + " %d more %s",
                                                        held.table(),
                                                        rest.size(),
                                                        rest.size() == 1
                                                                ? "statement runs"
                                                                : "statements run")
                                                .at(rest.getFirst().head().span()));
        return verdict.atMost(held.step().certainty())
                .atMost(standing(held))
                .with(Evidence.code(held.step().span(), held.table() + " is locked from here on"));
    }

    private static Certainty standing(Held held) {
        return new Burden(held.step())
                .standing(held.lock().relation(), held.lock().name())
                .certainty();
    }

    private static Verdict slow(TransactionGroup group, Held held, StepSubject step) {
        String text = "%s stays locked (ACCESS EXCLUSIVE) while %s";
        Verdict verdict =
                group.wrapped()
                        ? fail(text, held.table(), Slow.words(step))
                        : partial(
                                text + ", if the runner opens a transaction",
                                held.table(),
                                Slow.words(step));
        return verdict.at(step.span()).atMost(step.certainty()).atMost(Slow.certainty(step));
    }
}
