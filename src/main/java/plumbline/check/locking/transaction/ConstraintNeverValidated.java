package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.DropTable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Flags constraints that are added NOT VALID and left so.
public final class ConstraintNeverValidated implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "constraint-never-validated",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "NOT VALID constraints are eventually validated")
                    .fixedBy("Add a migration with VALIDATE CONSTRAINT")
                    .notApplicableWithout("a constraint added NOT VALID");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// What validates it may stand in another file.
    @Override
    public boolean isForSingleFiles() {
        return false;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return NotValid.in(migration)
                .filter(step -> !NotValid.definition(step).traits().notEnforced())
                .map(step -> judge(step).at(step.span()).atMost(step.certainty()))
                .toList();
    }

    private static Verdict judge(StepSubject step) {
        ObjectName table = ((AddConstraint) step.operation()).table();
        ConstraintDefinition definition = NotValid.definition(step);
        String name = definition.name() == null ? "the constraint" : definition.name();
        SetSubject set = step.migration().set();
        Optional<StepSubject> end = findEnd(step, table, definition.name());
        if (end.isEmpty()) {
            Verdict verdict =
                    fail("%s of %s is added NOT VALID and nothing validates it", name, table);
            return set.isWhole() && definition.name() != null ? verdict : verdict.likely();
        }
        StepSubject found = end.get();
        Evidence there = Evidence.code(found.span(), "ends here");
        return found.migration().isLast() && found.migration() != step.migration()
                ? partial("only the newest migration validates %s of %s", name, table).with(there)
                : pass("%s of %s is validated later, or goes", name, table).with(there);
    }

    private static Optional<StepSubject> findEnd(
            StepSubject step, ObjectName table, @Nullable String name) {
        return step.migration().set().migrations().stream()
                .skip(step.migration().position())
                .flatMap(each -> each.up().stream())
                .filter(
                        each ->
                                each.migration() != step.migration()
                                        || each.position() > step.position())
                .filter(each -> each.runs() && ends(each, table, name))
                .findFirst();
    }

    private static boolean ends(StepSubject step, ObjectName table, @Nullable String name) {
        return switch (step.operation()) {
            case ValidateConstraint each ->
                    isSame(each.table(), table) && isSame(each.name(), name);
            case DropConstraint each -> isSame(each.table(), table) && isSame(each.name(), name);
            case DropTable each -> isSame(each.table(), table);
            default -> false;
        };
    }

    private static boolean isSame(ObjectName one, ObjectName other) {
        return one.name().equals(other.name());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return other == null || one == null || Objects.equals(one, other);
    }
}
