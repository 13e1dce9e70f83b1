package plumbline.check.up.again;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Flags migrations that cannot be run again after they stopped half way.
public final class UpIdempotentDdl implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-idempotent-ddl",
                            Section.UP_FUNCTION,
                            Severity.MEDIUM,
                            "Non-transactional DDL is re-runnable")
                    .fixedBy("Add IF [NOT] EXISTS, and drop a constraint before it is added again")
                    .notApplicableWithout("a statement that makes or drops something");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final String KEPT =
            "%s stays when a later statement fails, and fails when the file is run again%s";
    private static final String OPEN = "%s cannot run again unless a transaction undid it%s";

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<StepSubject> steps = migration.up().stream().filter(StepSubject::runs).toList();
        List<StepSubject> failing = failing(steps);
        int statements = statements(steps);
        if (failing.isEmpty()) {
            return steps.isEmpty()
                    ? List.of()
                    : List.of(
                            pass("every statement can run again")
                                    .at(migration.migration().up().span()));
        }
        if (statements < 2) {
            return List.of(
                    pass("a single statement is done or not done").at(failing.getFirst().span()));
        }
        List<StepSubject> kept = among(failing, Rerun.KEPT);
        if (!kept.isEmpty()) {
            return List.of(told(fail(KEPT, name(kept.getFirst()), more(kept)), kept));
        }
        List<StepSubject> open = among(failing, Rerun.OPEN);
        return List.of(
                open.isEmpty()
                        ? pass("a failure undoes all of it").at(failing.getFirst().span())
                        : told(partial(OPEN, name(open.getFirst()), more(open)), open));
    }

    private static Verdict told(Verdict verdict, List<StepSubject> steps) {
        return verdict.at(steps.getFirst().span());
    }

    private static List<StepSubject> among(List<StepSubject> steps, Rerun rerun) {
        return steps.stream().filter(each -> Rerun.of(each) == rerun).toList();
    }

    private static List<StepSubject> failing(List<StepSubject> steps) {
        Guards guards = new Guards();
        List<StepSubject> failing = new ArrayList<>();
        for (StepSubject each : steps) {
            boolean again = guards.failsAgain(each.operation());
            if (again && !each.step().circumstances().isConditional()) {
                failing.add(each);
            }
        }
        return failing;
    }

    /// Operations of one statement have one text at one line, those of a builder a place each.
    private static int statements(List<StepSubject> steps) {
        Set<String> statements = new HashSet<>();
        for (StepSubject each : steps) {
            boolean inside = each.step().circumstances().enclosure() != Enclosure.NONE;
            if (!inside && !(each.operation() instanceof TransactionControl)) {
                SourceSpan span = each.span();
                String sql = each.step().sql();
                statements.add(sql.isEmpty() ? span.file() + span.start() : sql + span.endLine());
            }
        }
        return statements.size();
    }

    private static String name(StepSubject step) {
        String what = step.operation().name();
        String table = String.valueOf(step.operation().table());
        return step.operation().kind()
                + " "
                + (what == null
                        ? table
                        : step.operation().table() == null ? what : table + "." + what);
    }

    private static String more(List<StepSubject> steps) {
        return steps.size() == 1 ? "" : " (and " + (steps.size() - 1) + " more)";
    }
}
