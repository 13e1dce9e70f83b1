package plumbline.parse.sql.lowering.table;

import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_foreign_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_as_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_columnsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_partitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_tableContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.For_values_boundContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.List_of_type_column_defContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_defContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_of_type_column_defContext;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.Like;
import plumbline.operation.TableOperation.Persistence;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// CREATE TABLE in all its forms.
public final class TableLowering {

    private final StepList steps;
    private final SqlText text;
    private final ColumnLowering columnLowering;
    private final ConstraintLowering constraintLowering;

    private final TableParts parts;

    public TableLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
        this.parts = new TableParts(text);
        this.columnLowering = new ColumnLowering(text);
        this.constraintLowering = new ConstraintLowering(text);
    }

    public void create(Create_table_statementContext table) {
        Define_tableContext defined = table.define_table();
        parts.name = text.name(table.name);
        parts.guarded = table.if_not_exists() != null;
        parts.persistence = persistence(table.TEMPORARY(), table.TEMP(), table.UNLOGGED());
        if (table.partition_by() != null) {
            parts.partitionBy = text.of(table.partition_by().partition_method());
        }
        parts.kept(table.identifier(), table.storage_parameter_oid(), table.table_space());
        if (defined.define_columns() != null) {
            columns(defined.define_columns());
        } else if (defined.define_partition() != null) {
            partition(defined.define_partition());
        } else {
            parts.ofType = text.name(defined.define_type().type_name);
            typed(defined.define_type().list_of_type_column_def());
        }
        steps.add(parts.table());
    }

    public void create(Create_table_as_statementContext table) {
        parts.name = text.name(table.name);
        parts.guarded = table.if_not_exists() != null;
        parts.persistence = persistence(table.TEMPORARY(), table.TEMP(), table.UNLOGGED());
        parts.kept(table.identifier(), table.storage_parameter_oid(), table.table_space());
        if (table.names_in_parens() != null) {
            parts.queryColumns =
                    text.words(table.names_in_parens().names_references().schema_qualified_name());
        }
        parts.query =
                table.select_stmt() == null
                        ? text.from(table.EXECUTE(), table.function_call())
                        : text.of(table.select_stmt());
        steps.add(parts.table());
    }

    /// A foreign table is a table whose rows are elsewhere: that part is not said.
    public void create(Create_foreign_table_statementContext table) {
        parts.name = text.name(table.name);
        parts.guarded = table.if_not_exists() != null;
        if (table.define_columns() != null) {
            columns(table.define_columns());
        } else {
            partition(table.define_partition());
        }
        steps.addPartly(parts.table());
    }

    private void partition(Define_partitionContext partition) {
        parts.parent = text.name(partition.parent_table);
        parts.bound = bound(text, partition.for_values_bound());
        typed(partition.list_of_type_column_def());
    }

    /// What follows `FOR VALUES`, or `DEFAULT`.
    static String bound(SqlText text, For_values_boundContext bound) {
        return bound.DEFAULT() == null ? text.of(bound.partition_bound_spec()) : "DEFAULT";
    }

    private static Persistence persistence(
            @Nullable TerminalNode temporary,
            @Nullable TerminalNode temp,
            @Nullable TerminalNode unlogged) {
        if (temporary != null || temp != null) {
            return Persistence.TEMPORARY;
        }
        return unlogged == null ? Persistence.PERMANENT : Persistence.UNLOGGED;
    }

    private void columns(Define_columnsContext defined) {
        for (Table_column_defContext each : defined.table_column_def()) {
            if (each.table_column_definition() != null) {
                parts.columns.add(columnLowering.read(each.table_column_definition()));
            } else if (each.tabl_constraint != null) {
                add(constraintLowering.read(each.tabl_constraint, List.of()));
            } else {
                List<String> options = each.like_option().stream().map(text::capitals).toList();
                ObjectName table = text.name(each.schema_qualified_name());
                parts.likes.add(new Like(table, options, parts.columns.size()));
            }
        }
        if (defined.names_in_parens() != null) {
            parts.inherits.addAll(
                    text.names(
                            defined.names_in_parens().names_references().schema_qualified_name()));
        }
    }

    private void typed(@Nullable List_of_type_column_defContext listed) {
        if (listed == null) {
            return;
        }
        for (Table_of_type_column_defContext each : listed.table_of_type_column_def()) {
            if (each.tabl_constraint != null) {
                add(constraintLowering.read(each.tabl_constraint, List.of()));
            } else {
                parts.columns.add(columnLowering.read(each));
            }
        }
    }

    private void add(@Nullable ConstraintDefinition constraint) {
        if (constraint != null) {
            parts.constraints.add(constraint);
        }
    }
}
