package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.Wrapping;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.framework.TransactionRule;

import java.util.List;

/// Flags runners that put everything that is pending into one transaction.
public final class BatchTransaction implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "batch-transaction",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Runner puts all pending files in one transaction")
                    .fixedBy("Let the runner commit after each file")
                    .notApplicableWithout("a set of migrations whose runner is known");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream()
                .filter(set -> set.isOnPostgres() && !set.migrations().isEmpty())
                .filter(set -> !set.migrations().getLast().wrapping().isUnknown())
                .map(BatchTransaction::judge)
                .toList();
    }

    private static Verdict judge(SetSubject set) {
        List<MigrationSubject> all = set.migrations();
        MigrationSubject newest = all.getLast();
        boolean strict = letsNobodyOut(set);
        Wrapping wrapping =
                all.reversed().stream()
                        .map(MigrationSubject::wrapping)
                        .filter(each -> strict && isJoined(each))
                        .findFirst()
                        .orElseGet(newest::wrapping);
        long joined = all.stream().filter(each -> strict || isJoined(each.wrapping())).count();
        String title = set.set().framework().title();
        if (all.size() == 1 && joined == 1) {
            return shown(pass("there is only one migration to run"), wrapping);
        } else if (joined < all.size() && !isJoined(wrapping)) {
            return shown(pass("%s commits after each migration that is pending", title), wrapping);
        }
        Verdict verdict =
                shown(
                        partial(
                                "%s runs all pending migrations in one transaction, %d of them on a"
                                        + " new database",
                                title, all.size()),
                        wrapping);
        return joined == all.size() ? verdict : verdict.likely().with(optingOut(all));
    }

    private static boolean isJoined(Wrapping wrapping) {
        return wrapping.rule() == TransactionRule.ALL_PENDING;
    }

    /// TypeORM runs nothing at all where one migration wants out.
    private static boolean letsNobodyOut(SetSubject set) {
        return set.set().framework() == Framework.TYPEORM
                && set.migrations().stream().anyMatch(each -> isJoined(each.wrapping()));
    }

    private static Evidence optingOut(List<MigrationSubject> all) {
        MigrationSubject last =
                all.stream()
                        .filter(each -> !isJoined(each.wrapping()))
                        .reduce((_, later) -> later)
                        .orElseThrow();
        return Evidence.code(last.place(), "while this one is pending, each commits by itself");
    }

    private static Verdict shown(Verdict verdict, Wrapping wrapping) {
        return wrapping.place() == null
                ? verdict.atMost(wrapping.certainty()).with(Evidence.fact(wrapping.reason()))
                : verdict.atMost(wrapping.certainty())
                        .with(Evidence.configuration(wrapping.place(), wrapping.reason()));
    }
}
