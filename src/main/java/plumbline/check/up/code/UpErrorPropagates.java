package plumbline.check.up.code;

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
import plumbline.framework.MigrationHalf.Defect;
import plumbline.operation.RoutineOperation.DoBlock;
import plumbline.schema.object.Table;
import plumbline.schema.replay.guard.Handlers;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags errors that are caught and never reach the runner.
public final class UpErrorPropagates implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-error-propagates",
                            Section.UP_FUNCTION,
                            Severity.HIGH,
                            "Errors propagate")
                    .fixedBy("Throw the error again, or catch exactly the one that is expected")
                    .notApplicableWithout("a migration");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> all = new ArrayList<>();
        migration.migration().up().defects().stream()
                .filter(each -> each.kind() == Defect.Kind.SWALLOWED_ERROR)
                .forEach(each -> all.add(swallowed(each.span())));
        ScriptText.of(migration)
                .map(CaughtErrors::of)
                .orElse(List.of())
                .forEach(each -> all.add(judge(each)));
        for (StepSubject step : migration.up()) {
            if (step.operation() instanceof DoBlock block && step.runs()) {
                Handler.all(block.body()).forEach(each -> all.add(judge(step, block, each)));
            }
        }
        return all.isEmpty()
                ? List.of(pass("no error is caught").at(migration.migration().up().span()))
                : all;
    }

    private static Verdict judge(Caught caught) {
        return switch (caught.fate()) {
            case KEPT -> swallowed(caught.place());
            case THROWN_BY_KIND ->
                    partial("only errors of some kinds are thrown again").at(caught.place());
            case THROWN -> pass("what is caught is thrown again").at(caught.place());
        };
    }

    private static Verdict swallowed(SourceSpan place) {
        return fail("an error is caught here and not thrown again, so the migration counts as"
                        + " applied")
                .at(place);
    }

    private static Verdict judge(StepSubject step, DoBlock block, Handler handler) {
        String caught = String.join(" or ", handler.conditions().stream().sorted().toList());
        SourceSpan place = place(step, block, handler);
        if (handler.rethrows()) {
            return pass("the handler of %s throws again", caught).at(place);
        }
        if (handler.conditions().contains("others")) {
            return fail("EXCEPTION WHEN OTHERS keeps every error of the block from the runner")
                    .at(place);
        }
        return handler.isNarrow() && isFirst(step)
                ? pass(
                                "only %s is caught, and no other migration makes what the block"
                                        + " makes",
                                caught)
                        .at(place)
                : partial("%s is caught without a look at what is there", caught).at(place);
    }

    /// Whether nothing else in a known history makes what stands under the handlers of a block.
    private static boolean isFirst(StepSubject block) {
        return !block.migration().set().isOnExistingTables()
                && block.migration().up().stream()
                        .filter(each -> isUnderHandler(each, block))
                        .allMatch(each -> each.effect().troubles().isEmpty() && !isAssumed(each));
    }

    private static boolean isUnderHandler(StepSubject step, StepSubject block) {
        String condition = step.step().circumstances().condition();
        return step != block
                && condition != null
                && Handlers.isCaught(condition)
                && step.span().file().equals(block.span().file())
                && step.span().start() >= block.span().start()
                && step.span().end() <= block.span().end();
    }

    private static boolean isAssumed(StepSubject step) {
        return Optional.ofNullable(step.operation().table())
                .flatMap(step::findTable)
                .map(Table::assumed)
                .orElse(false);
    }

    private static SourceSpan place(StepSubject step, DoBlock block, Handler handler) {
        return step.migration()
                .set()
                .sources()
                .findDocument(step.span().file())
                .flatMap(
                        document -> {
                            int at = document.text().indexOf(block.body(), step.span().start());
                            return at < 0
                                    ? Optional.empty()
                                    : Optional.of(
                                            document.span(
                                                    at + handler.offset(),
                                                    at + handler.offset() + 4));
                        })
                .orElse(step.span());
    }
}
