package plumbline.check.backfill;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags backfills that take values from another table and forget rows without a partner there.
public final class BackfillFkAssumption implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "backfill-fk-assumption",
                            Section.DATA_MIGRATION,
                            Severity.MEDIUM,
                            "Backfill joins verified")
                    .fixedBy("Count the rows without a partner, and stop or give them a default")
                    .notApplicableWithout("an UPDATE … FROM another table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof Update update
                        && Partners.of(step, update).stream()
                                .anyMatch(each -> !each.equals(update.table()))
                        && step.isExisting(update.table())
                ? List.of(judge(step, update))
                : List.of();
    }

    private static Verdict judge(StepSubject step, Update update) {
        Optional<ObjectName> foreign = findForeign(step, update);
        if (foreign.isPresent()) {
            return partial(
                            "%s is filled from %s, which no migration of this service makes",
                            update.table(), foreign.get())
                    .atMost(step.standing(foreign.get()).certainty());
        }
        if (Partners.areSure(step, update)) {
            return pass("a foreign key proves that each row of %s has its partner", update.table());
        }
        return findCare(step, update)
                .map(
                        each ->
                                pass(
                                                "rows of %s without a partner are looked after",
                                                update.table())
                                        .with(Evidence.code(each.span(), "here")))
                .orElseGet(
                        () ->
                                partial(
                                        "nothing looks after rows of %s that find no partner in %s",
                                        update.table(), Partners.of(step, update).getFirst()));
    }

    /// A lone file says nothing about who makes tables.
    private static Optional<ObjectName> findForeign(StepSubject step, Update update) {
        if (step.migration().set().isOnExistingTables()) {
            return Optional.empty();
        }
        return update.from().stream().filter(name -> isForeign(step, name)).findFirst();
    }

    /// A name that a WITH gives is no table.
    private static boolean isForeign(StepSubject step, ObjectName name) {
        boolean given =
                step.step()
                        .sql()
                        .matches(
                                "(?is)\\s*with\\b.*\\b"
                                        + Pattern.quote(name.name())
                                        + "\\b\\s*(?:\\(|as\\b).*");
        Optional<Relation> found = step.lookup().findRelation(name, Relation.class);
        return !given
                && !name.dynamic()
                && found.filter(each -> !(each instanceof Table table && table.assumed()))
                        .isEmpty();
    }

    private static Optional<StepSubject> findCare(StepSubject step, Update update) {
        return step.migration().up().stream()
                .skip(step.position() + 1L)
                .filter(StepSubject::runs)
                .filter(each -> isCare(each, update))
                .findFirst();
    }

    private static boolean isCare(StepSubject step, Update update) {
        boolean same = update.table().equals(step.operation().table());
        String sql = step.step().sql().toLowerCase(Locale.ROOT);
        return switch (step.operation()) {
            case SetNotNull each -> same && update.columns().contains(each.column());
            case Update each ->
                    same && each.columns().stream().anyMatch(update.columns()::contains);
            default ->
                    Fills.required(step)
                                    .filter(each -> each.table().equals(update.table()))
                                    .filter(each -> update.columns().contains(each.column()))
                                    .isPresent()
                            || (sql.contains("raise") && sql.contains(update.table().name()))
                            || (sql.startsWith("delete") && same);
        };
    }
}
