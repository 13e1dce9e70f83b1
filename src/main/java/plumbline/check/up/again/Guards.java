package plumbline.check.up.again;

import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.DropView;

import java.util.HashSet;
import java.util.Set;

/// Remembers what was dropped under IF EXISTS, and tells which operations cannot run twice.
final class Guards {

    private final Set<String> cleared = new HashSet<>();

    /// Whether an operation fails when it is run again after it was done.
    boolean failsAgain(Operation operation) {
        return switch (operation) {
            case CreateTable made ->
                    made.persistence() != Persistence.TEMPORARY
                            && !made.ifNotExists()
                            && isBlocked("relation " + made.table().name());
            case AddColumn added ->
                    !added.ifNotExists()
                            && isBlocked("column " + added.table() + "." + added.column());
            case CreateIndex index ->
                    index.name() != null
                            && !index.ifNotExists()
                            && isBlocked("relation " + index.name());
            case CreateView view ->
                    !view.orReplace()
                            && !view.ifNotExists()
                            && isBlocked("relation " + view.view().name());
            case CreateSequence made ->
                    !made.ifNotExists() && isBlocked("relation " + made.sequence().name());
            case AddConstraint added -> isInTheWay(added);
            case CreatePolicy policy -> isBlocked(of(policy.table().toString(), policy.name()));
            case CreateTrigger trigger ->
                    !trigger.orReplace()
                            && isBlocked(of(trigger.table().toString(), trigger.name()));
            case CreateSchema schema -> !schema.ifNotExists();
            case CreateExtension extension -> !extension.ifNotExists();
            default -> isDropAgain(operation);
        };
    }

    /// One without a name gets a free one; there can be only one primary key.
    private boolean isInTheWay(AddConstraint added) {
        String name = added.definition().name();
        return name == null
                ? added.definition() instanceof ConstraintDefinition.PrimaryKey
                : isBlocked(of(added.table().toString(), name));
    }

    private boolean isDropAgain(Operation operation) {
        return switch (operation) {
            case DropTable drop -> !isCleared(drop.ifExists(), "relation " + drop.table().name());
            case DropIndex drop -> !isCleared(drop.ifExists(), "relation " + drop.index().name());
            case DropView drop -> !isCleared(drop.ifExists(), "relation " + drop.view().name());
            case DropSequence drop ->
                    !isCleared(drop.ifExists(), "relation " + drop.sequence().name());
            case DropColumn drop ->
                    !isCleared(drop.ifExists(), "column " + drop.table() + "." + drop.column());
            case DropConstraint drop ->
                    !isCleared(
                            drop.ifExists(),
                            of(drop.table().toString(), String.valueOf(drop.name())));
            case DropPolicy drop ->
                    !isCleared(drop.ifExists(), of(drop.table().toString(), drop.name()));
            case DropTrigger drop ->
                    !isCleared(drop.ifExists(), of(String.valueOf(drop.table()), drop.name()));
            case DropType drop -> !drop.ifExists();
            default -> false;
        };
    }

    private static String of(String owner, String name) {
        return owner + " " + name;
    }

    /// Whether nothing made room for a name; room is made for one.
    private boolean isBlocked(String name) {
        return !cleared.remove(name);
    }

    private boolean isCleared(boolean guarded, String name) {
        if (guarded) {
            cleared.add(name);
        }
        return guarded;
    }
}
