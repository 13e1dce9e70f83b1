package plumbline.check.down;

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

import java.util.ArrayList;
import java.util.List;

/// Flags drops that a second run of a way down would stumble over.
public final class DownIdempotent implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-idempotent",
                            Section.DOWN_FUNCTION,
                            Severity.LOW,
                            "down survives a partial previous run")
                    .fixedBy("add IF EXISTS to every drop, or run the way down in a transaction")
                    .notApplicableWithout("a drop in a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (!Back.isThere(migration)) {
            return List.of();
        }
        List<Verdict> bare = new ArrayList<>();
        List<Verdict> safe = new ArrayList<>();
        boolean alone = migration.down().size() == 1;
        for (TransactionGroup group : migration.transactions(Way.DOWN)) {
            for (StepSubject step : group.steps()) {
                Drops.find(step)
                        .ifPresent(
                                drop -> {
                                    if (drop.ifExists() || group.wrapped() || alone) {
                                        safe.add(safe(migration, drop, group).at(step.span()));
                                    } else {
                                        bare.add(bare(migration, drop).at(step.span()));
                                    }
                                });
            }
        }
        return bare.isEmpty() ? safe.stream().limit(1).toList() : bare;
    }

    private static Verdict safe(
            MigrationSubject migration, Drops.Drop drop, TransactionGroup group) {
        return group.wrapped()
                ? pass("a way down that fails takes itself back, as it runs in a transaction")
                        .with(why(migration.wrapping()))
                        .atMost(migration.wrapping().certainty())
                : pass(
                        drop.ifExists()
                                ? "%s is dropped only where it is there"
                                : "dropping %s is all that the way down does",
                        drop.name());
    }

    private static Verdict bare(MigrationSubject migration, Drops.Drop drop) {
        Wrapping wrapping = migration.wrapping();
        Verdict verdict =
                partial("%s is dropped without IF EXISTS, outside of a transaction", drop.name())
                        .with(why(wrapping));
        return wrapping.isUnknown() ? verdict.hint() : verdict.atMost(wrapping.certainty());
    }

    private static Evidence why(Wrapping wrapping) {
        return wrapping.place() == null
                ? Evidence.fact(wrapping.reason())
                : Evidence.configuration(wrapping.place(), wrapping.reason());
    }
}
