package plumbline.parse.sql.lowering.table;

import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_foreign_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_as_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_columnsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_partitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.For_values_boundContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.List_of_type_column_defContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_defContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_of_type_column_defContext;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.parse.sql.lowering.QuerySources;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;

/// CREATE TABLE in all its forms.
public final class TableLowering {

    private final StepList steps;
    private final SqlText text;
    private final ColumnLowering columnLowering;
    private final ConstraintLowering constraintLowering;

    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<ConstraintDefinition> constraints = new ArrayList<>();
    private final List<ObjectName> sources = new ArrayList<>();

    public TableLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
        this.columnLowering = new ColumnLowering(text);
        this.constraintLowering = new ConstraintLowering(text);
    }

    public void create(Create_table_statementContext table) {
        Define_partitionContext partition = table.define_table().define_partition();
        if (table.define_table().define_columns() != null) {
            columns(table.define_table().define_columns());
        } else if (partition != null) {
            typed(partition.list_of_type_column_def());
        } else {
            typed(table.define_table().define_type().list_of_type_column_def());
        }
        String by =
                table.partition_by() == null
                        ? null
                        : text.of(table.partition_by().partition_method());
        Persistence persistence = persistence(table.TEMPORARY(), table.TEMP(), table.UNLOGGED());
        boolean guarded = table.if_not_exists() != null;
        add(text.name(table.name), guarded, persistence, by, partition, null);
    }

    public void create(Create_table_as_statementContext table) {
        boolean queried = table.select_stmt() != null;
        if (queried) {
            sources.addAll(QuerySources.of(table.select_stmt(), text));
        }
        if (table.names_in_parens() != null) {
            table.names_in_parens().names_references().schema_qualified_name().stream()
                    .map(columnLowering::named)
                    .forEach(columns::add);
        }
        String query = queried ? text.of(table.select_stmt()) : text.of(table.function_call());
        Persistence persistence = persistence(table.TEMPORARY(), table.TEMP(), table.UNLOGGED());
        boolean guarded = table.if_not_exists() != null;
        add(text.name(table.name), guarded, persistence, null, null, query);
    }

    /// A foreign table is a table whose rows are elsewhere: that part is not said.
    public void create(Create_foreign_table_statementContext table) {
        if (table.define_columns() != null) {
            columns(table.define_columns());
        } else {
            typed(table.define_partition().list_of_type_column_def());
        }
        boolean guarded = table.if_not_exists() != null;
        steps.addPartly(
                operation(
                        text.name(table.name),
                        guarded,
                        Persistence.PERMANENT,
                        null,
                        table.define_partition(),
                        null));
    }

    private void add(
            ObjectName name,
            boolean ifNotExists,
            Persistence persistence,
            @Nullable String partitionBy,
            @Nullable Define_partitionContext partition,
            @Nullable String query) {
        steps.add(operation(name, ifNotExists, persistence, partitionBy, partition, query));
    }

    private CreateTable operation(
            ObjectName name,
            boolean ifNotExists,
            Persistence persistence,
            @Nullable String partitionBy,
            @Nullable Define_partitionContext partition,
            @Nullable String query) {
        return new CreateTable(
                name,
                ifNotExists,
                persistence,
                columns,
                constraints,
                List.of(),
                partitionBy,
                partition == null ? null : text.name(partition.parent_table),
                partition == null ? null : bound(text, partition.for_values_bound()),
                sources,
                query,
                null);
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
                columns.add(columnLowering.read(each.table_column_definition()));
            } else if (each.tabl_constraint != null) {
                add(constraintLowering.read(each.tabl_constraint, List.of()));
            } else {
                sources.add(text.name(each.schema_qualified_name()));
            }
        }
        if (defined.names_in_parens() != null) {
            sources.addAll(
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
                columns.add(columnLowering.read(each));
            }
        }
    }

    private void add(@Nullable ConstraintDefinition constraint) {
        if (constraint != null) {
            constraints.add(constraint);
        }
    }
}
