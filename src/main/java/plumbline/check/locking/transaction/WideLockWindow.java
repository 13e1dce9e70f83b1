package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Statement;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.transaction.Lockers.Held;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags transactions that keep several tables away from their readers.
public final class WideLockWindow implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "wide-lock-window",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Several tables locked AX in one transaction")
                    .fixedBy("Give each table a migration that commits by itself")
                    .notApplicableWithout("an ACCESS EXCLUSIVE lock on an existing table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (TransactionGroup group : migration.transactions(Way.UP)) {
            judge(migration, group).ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private static Optional<Verdict> judge(MigrationSubject migration, TransactionGroup group) {
        Held first = null;
        for (Statement statement : group.statements()) {
            List<Held> held = Lockers.exclusive(statement);
            if (first == null) {
                first = held.isEmpty() ? null : held.getFirst();
            } else {
                Held known = first;
                Optional<Held> other =
                        held.stream().filter(each -> !each.isSameAs(known)).findFirst();
                if (other.isPresent() && held.stream().noneMatch(each -> each.isSameAs(known))) {
                    return Optional.of(both(group, first, other.get()));
                }
            }
        }
        return Optional.ofNullable(first).map(each -> alone(migration, each));
    }

    private static Verdict both(TransactionGroup group, Held first, Held other) {
        Verdict verdict =
                group.wrapped()
                        ? fail(
                                "%s and %s are both locked (ACCESS EXCLUSIVE) until one commit",
                                first.table(), other.table())
                        : partial(
                                "%s and %s are both locked (ACCESS EXCLUSIVE), in one transaction"
                                        + " if the runner opens one",
                                first.table(), other.table());
        return given(given(verdict, first), other)
                .at(other.step().span())
                .with(Evidence.code(first.step().span(), first.table() + " is locked here"));
    }

    /// Only of the newest migration it is likely enough that the one before it is pending too.
    private static Verdict alone(MigrationSubject migration, Held held) {
        if (migration.isLast() && migration.position() > 0) {
            MigrationSubject before = migration.set().migrations().get(migration.position() - 1);
            Optional<Held> other =
                    before.up().stream()
                            .filter(each -> each.runs())
                            .flatMap(Lockers::exclusive)
                            .filter(each -> !each.isSameAs(held))
                            .findFirst();
            if (other.isPresent() && migration.mayShareTransaction(before)) {
                return partial(
                                "%s stays locked (ACCESS EXCLUSIVE) together with %s if the"
                                        + " migration before is pending too",
                                held.table(), other.get().table())
                        .hint()
                        .at(held.step().span())
                        .with(
                                Evidence.code(
                                        other.get().step().span(),
                                        other.get().table() + " is locked here"));
            }
        }
        return pass("%s is the only table that is locked (ACCESS EXCLUSIVE)", held.table())
                .at(held.step().span());
    }

    private static Verdict given(Verdict verdict, Held held) {
        return verdict.atMost(held.step().certainty())
                .atMost(
                        new Burden(held.step())
                                .standing(held.lock().relation(), held.lock().name())
                                .certainty());
    }
}
