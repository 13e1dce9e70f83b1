package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_partitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_actionContext;

import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.AlterConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintOperation.RenameConstraint;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.TableOperation.AttachPartition;
import plumbline.operation.TableOperation.DetachPartition;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TableOperation.SetTableSchema;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.lowering.Words;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// ALTER TABLE, one operation for each of its parts.
public final class AlterTableLowering {

    private final StepList steps;
    private final SqlText text;

    public AlterTableLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void alter(Alter_table_statementContext alter) {
        ObjectName table = text.name(alter.name);
        steps.alters(alter.if_exists(), alter.ONLY() != null);
        if (!alter.table_action().isEmpty()) {
            alter.table_action().forEach(action -> alter(table, action));
        } else if (alter.alter_partition() != null) {
            steps.add(partition(table, alter.alter_partition()));
        } else {
            Operation operation = whole(table, alter);
            if (operation == null) {
                steps.raw();
            } else {
                steps.add(operation);
            }
        }
    }

    private @Nullable Operation whole(ObjectName table, Alter_table_statementContext alter) {
        if (alter.rename_to() != null) {
            String name = text.word(alter.rename_to().name);
            return new RenameTable(table, name, alter.if_exists() != null);
        } else if (alter.set_schema() != null) {
            return new SetTableSchema(table, text.word(alter.set_schema().identifier()));
        } else if (alter.RENAME() == null) {
            return null;
        }
        List<String> names = text.words(alter.identifier());
        return alter.CONSTRAINT() == null
                ? new RenameColumn(table, names.getFirst(), names.getLast())
                : new RenameConstraint(table, names.getFirst(), names.getLast());
    }

    private Operation partition(ObjectName table, Alter_partitionContext partition) {
        if (partition.child != null) {
            return new DetachPartition(
                    table,
                    text.name(partition.child),
                    partition.CONCURRENTLY() != null,
                    partition.FINALIZE() != null);
        }
        var value = partition.partition_table_value();
        String bound = TableLowering.bound(text, value.for_values_bound());
        return new AttachPartition(table, text.name(value.schema_qualified_name()), bound);
    }

    private void alter(ObjectName table, Table_actionContext action) {
        if (action.column_action() != null) {
            String column = text.word(action.column);
            new AlterColumnLowering(steps).alter(table, column, action);
        } else if (!constraint(table, action) && !column(table, action)) {
            new TablePropertyLowering(steps).alter(table, action);
        }
    }

    private boolean column(ObjectName table, Table_actionContext action) {
        if (action.table_column_definition() != null) {
            var column = new ColumnLowering(text).read(action.table_column_definition());
            steps.add(new AddColumn(table, column, action.if_not_exists() != null), action);
        } else if (action.DROP() != null && action.column != null) {
            boolean guarded = action.if_exists() != null;
            boolean cascade = Words.isCascade(action.cascade_restrict());
            steps.add(new DropColumn(table, text.word(action.column), guarded, cascade), action);
        } else if (action.owner_to() != null) {
            String owner = text.word(action.owner_to().user_name());
            steps.add(new ChangeOwner("TABLE", table, owner), action);
        } else {
            return false;
        }
        return true;
    }

    private boolean constraint(ObjectName table, Table_actionContext action) {
        Operation operation = constraintOperation(table, action);
        if (operation != null) {
            steps.add(operation, action);
        }
        return operation != null;
    }

    private @Nullable Operation constraintOperation(ObjectName table, Table_actionContext action) {
        if (action.tabl_constraint != null) {
            ConstraintDefinition added =
                    new ConstraintLowering(text).read(action.tabl_constraint, List.of());
            return added == null ? null : new AddConstraint(table, added);
        } else if (action.validate_constraint() != null) {
            var name = action.validate_constraint().constraint_name;
            return new ValidateConstraint(table, text.word(name));
        } else if (action.drop_constraint() != null) {
            var drop = action.drop_constraint();
            String name = text.word(drop.constraint_name);
            boolean cascade = Words.isCascade(drop.cascade_restrict());
            return new DropConstraint(table, name, null, drop.if_exists() != null, cascade);
        } else if (action.ALTER() != null && action.CONSTRAINT() != null) {
            var traits =
                    ConstraintLowering.traits(
                            false,
                            action.table_deferrable(),
                            action.table_initialy_immed(),
                            action.inherit_option(),
                            null);
            return new AlterConstraint(table, text.word(action.identifier()), traits);
        }
        return null;
    }
}
