package plumbline.check.down;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropRule;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.SchemaOperation.DropExtension;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.ViewOperation.DropView;

import java.util.Optional;

/// Tells drops from all else.
final class Drops {

    /// What is dropped, and whether the statement bears that it is not there.
    record Drop(String name, boolean ifExists) {}

    private Drops() {}

    static Optional<Drop> find(StepSubject step) {
        Operation operation = step.operation();
        boolean guarded =
                step.step().circumstances().isConditional()
                        || step.step().circumstances().ifExists();
        return ifExists(operation).map(each -> new Drop(name(operation), each || guarded));
    }

    private static Optional<Boolean> ifExists(Operation operation) {
        return switch (operation) {
            case DropTable each -> Optional.of(each.ifExists());
            case DropColumn each -> Optional.of(each.ifExists());
            case DropConstraint each -> Optional.of(each.ifExists());
            case DropIndex each -> Optional.of(each.ifExists());
            case DropView each -> Optional.of(each.ifExists());
            case DropType each -> Optional.of(each.ifExists());
            case DropRoutine each -> Optional.of(each.ifExists());
            case DropTrigger each -> Optional.of(each.ifExists());
            case DropRule each -> Optional.of(each.ifExists());
            case DropSequence each -> Optional.of(each.ifExists());
            case DropExtension each -> Optional.of(each.ifExists());
            case DropSchema each -> Optional.of(each.ifExists());
            case DropPolicy each -> Optional.of(each.ifExists());
            default -> Optional.empty();
        };
    }

    static String name(Operation operation) {
        String name = operation.name();
        Object table = operation instanceof DropIndex ? null : operation.table();
        return table == null ? "" + name : name == null ? table.toString() : table + "." + name;
    }
}
