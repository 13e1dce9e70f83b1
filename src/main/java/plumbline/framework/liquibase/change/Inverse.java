package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.IndexOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What Liquibase itself makes up to roll a change back.
///
/// The types are those whose class in `liquibase.change.core` has `createInverses`, or a rollback
/// of its own; a changeset with any other cannot be rolled back by it.
public final class Inverse {

    private static final Set<String> REVERSIBLE =
            Set.of(
                    "addColumn",
                    "addDefaultValue",
                    "addForeignKeyConstraint",
                    "addLookupTable",
                    "addNotNullConstraint",
                    "addPrimaryKey",
                    "addUniqueConstraint",
                    "addCheckConstraint",
                    "createIndex",
                    "createSequence",
                    "createTable",
                    "createView",
                    "dropNotNullConstraint",
                    "renameColumn",
                    "renameSequence",
                    "renameTable",
                    "renameView",
                    "loadUpdateData",
                    "empty",
                    "output",
                    "tagDatabase");

    private Inverse() {}

    public static boolean isReversible(Part change, SourceTree tree) {
        return change.name().equals("customChange")
                ? CustomChanges.canRollBack(change, tree)
                : REVERSIBLE.contains(change.name());
    }

    /// The steps that undo one change; the last thing done is undone first.
    public static void undo(Part change, ChangeRun run) {
        if (change.name().equals("loadUpdateData")) {
            DataChanges.unload(change, run);
            return;
        }
        if (change.name().equals("customChange")) {
            SqlChanges.code(change, "class", run);
            return;
        }
        ChangeRun forward = new ChangeRun(run.world(), Circumstances.PLAIN);
        Changes.read(change, forward);
        for (Step step : forward.steps().reversed()) {
            for (Operation operation : inverse(step.operation())) {
                run.add(
                        new Step(
                                operation,
                                step.span(),
                                "",
                                step.dynamic(),
                                step.understanding(),
                                run.around()));
            }
        }
    }

    /// Rows that were filled in and comments go with the column or table they belong to.
    private static List<Operation> inverse(Operation done) {
        return switch (done) {
            case TableOperation.CreateTable made ->
                    List.of(new TableOperation.DropTable(made.table(), false, false));
            case TableOperation.RenameTable renamed -> List.of(renamedBack(renamed));
            case ColumnOperation.AddColumn added -> dropped(added);
            case ColumnOperation.RenameColumn renamed ->
                    List.of(
                            new ColumnOperation.RenameColumn(
                                    renamed.table(), renamed.newName(), renamed.column()));
            case ColumnOperation.SetDefault set ->
                    List.of(new ColumnOperation.DropDefault(set.table(), set.column()));
            case ColumnOperation.SetNotNull set ->
                    List.of(new ColumnOperation.DropNotNull(set.table(), set.column()));
            case ColumnOperation.DropNotNull set ->
                    List.of(new ColumnOperation.SetNotNull(set.table(), set.column()));
            case ConstraintOperation.AddConstraint added -> List.of(dropped(added));
            case IndexOperation.CreateIndex made -> dropped(made);
            case SchemaOperation.CreateSequence made ->
                    List.of(new SchemaOperation.DropSequence(made.sequence(), false, false));
            case SchemaOperation.RenameSequence renamed -> List.of(renamedBack(renamed));
            case ViewOperation.CreateView made ->
                    List.of(new ViewOperation.DropView(made.view(), false, false, false));
            case ViewOperation.RenameView renamed ->
                    List.of(
                            new ViewOperation.RenameView(
                                    beside(renamed.view(), renamed.newName()),
                                    false,
                                    renamed.view().name()));
            default -> List.of();
        };
    }

    private static Operation renamedBack(TableOperation.RenameTable renamed) {
        return new TableOperation.RenameTable(
                beside(renamed.table(), renamed.newName()), renamed.table().name(), false);
    }

    private static Operation renamedBack(SchemaOperation.RenameSequence renamed) {
        return new SchemaOperation.RenameSequence(
                beside(renamed.sequence(), renamed.newName()), renamed.sequence().name(), false);
    }

    private static ObjectName beside(ObjectName old, String name) {
        return new ObjectName(old.schema(), name, old.dynamic());
    }

    private static List<Operation> dropped(ColumnOperation.AddColumn added) {
        List<Operation> operations = new ArrayList<>();
        if (added.definition().defaultValue() != null) {
            operations.add(new ColumnOperation.DropDefault(added.table(), added.column()));
        }
        operations.add(new ColumnOperation.DropColumn(added.table(), added.column(), false, false));
        return operations;
    }

    private static Operation dropped(ConstraintOperation.AddConstraint added) {
        String kind =
                switch (added.definition()) {
                    case ConstraintDefinition.PrimaryKey _ -> "PRIMARY KEY";
                    case ConstraintDefinition.Unique _ -> "UNIQUE";
                    case ConstraintDefinition.ForeignKey _ -> "FOREIGN KEY";
                    case ConstraintDefinition.Check _ -> "CHECK";
                    case ConstraintDefinition.Exclusion _ -> "EXCLUDE";
                    case ConstraintDefinition.NotNull _ -> "NOT NULL";
                };
        return new ConstraintOperation.DropConstraint(
                added.table(), added.name(), kind, false, false);
    }

    private static List<Operation> dropped(IndexOperation.CreateIndex made) {
        String name = made.name();
        return name == null
                ? List.of()
                : List.of(
                        new IndexOperation.DropIndex(
                                new ObjectName(made.table().schema(), name),
                                made.table(),
                                false,
                                false,
                                false));
    }
}
