package plumbline.check.up.again;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Framework;
import plumbline.operation.TypeOperation;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.CreateOtherType;
import plumbline.operation.TypeOperation.DropType;

import java.util.List;

/// Flags a type that stands in the way of a second run.
public final class UpIdempotentTypes implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-idempotent-types",
                            Section.UP_FUNCTION,
                            Severity.MEDIUM,
                            "CREATE TYPE/DOMAIN guarded")
                    .fixedBy("Put CREATE TYPE into a DO block that catches duplicate_object")
                    .notApplicableWithout("a CREATE TYPE or CREATE DOMAIN");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case CreateEnum made -> List.of(judge(step, made));
            case CreateDomain made -> List.of(judge(step, made));
            case CreateCompositeType made -> List.of(judge(step, made));
            case CreateOtherType made -> List.of(judge(step, made));
            default -> List.of();
        };
    }

    private static Verdict judge(StepSubject step, TypeOperation made) {
        String type = made.type().toString();
        if (step.step().circumstances().isConditional()) {
            return pass("the type %s is made only if it is not there", type);
        }
        if (isBySequelize(step)) {
            return pass("Sequelize makes the type %s only if it is not there", type);
        }
        if (isDroppedBefore(step, made)) {
            return pass("the type %s is dropped before, if it is there", type);
        }
        return switch (Rerun.of(step)) {
            case UNDONE ->
                    pass(
                            "a failure undoes the type %s together with the rest of its"
                                    + " transaction",
                            type);
            case OPEN ->
                    partial(
                            "the type %s stops a second run unless a transaction undid the first",
                            type);
            case KEPT ->
                    fail(
                            "the type %s stays when a later statement fails, and stops the next"
                                    + " run",
                            type);
        };
    }

    /// It lists the enums that are there, or catches duplicate_object.
    private static boolean isBySequelize(StepSubject step) {
        return step.step().sql().isEmpty()
                && step.migration().migration().framework() == Framework.SEQUELIZE;
    }

    private static boolean isDroppedBefore(StepSubject step, TypeOperation made) {
        return step.migration().up().stream()
                .limit(step.position())
                .anyMatch(
                        each ->
                                each.operation() instanceof DropType drop
                                        && drop.ifExists()
                                        && drop.type().equals(made.type()));
    }
}
