package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Copy_from_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Copy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Copy_to_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Data_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Delete_stmt_for_psqlContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Insert_stmt_for_psqlContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Merge_stmt_for_psqlContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Update_setContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Update_stmt_for_psqlContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Values_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.With_queryContext;

import plumbline.operation.DataOperation.Copy;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.ArrayList;
import java.util.List;

/// Statements on rows: first what their WITH queries write, then what they do themselves.
public final class DataLowering {

    private final StepList steps;
    private final SqlText text;

    public DataLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void lower(Data_statementContext statement) {
        for (With_queryContext each : Trees.all(statement, With_queryContext.class)) {
            if (each.data_statement().select_stmt() == null) {
                write(each.data_statement());
            }
        }
        if (statement.select_stmt() == null) {
            write(statement);
        } else {
            new QueryLowering(steps).lower(statement.select_stmt());
        }
    }

    private void write(Data_statementContext statement) {
        if (statement.insert_stmt_for_psql() != null) {
            insert(statement.insert_stmt_for_psql());
        } else if (statement.update_stmt_for_psql() != null) {
            update(statement.update_stmt_for_psql());
        } else if (statement.delete_stmt_for_psql() != null) {
            delete(statement.delete_stmt_for_psql());
        } else {
            merge(statement.merge_stmt_for_psql());
        }
    }

    private void insert(Insert_stmt_for_psqlContext insert) {
        Select_stmtContext query = insert.select_stmt();
        Values_stmtContext values = query == null ? null : values(query);
        int rows = query == null ? 1 : 0;
        if (values != null) {
            rows = values.values_values().size();
        }
        List<String> columns =
                insert.insert_columns() == null
                        ? List.of()
                        : insert.insert_columns().indirection_identifier().stream()
                                .map(each -> text.word(each.identifier()))
                                .toList();
        String from = rows == 0 && query != null ? text.of(query) : null;
        String conflict = null;
        if (insert.conflict_action() != null) {
            conflict = insert.conflict_action().UPDATE() == null ? "DO NOTHING" : "DO UPDATE";
        }
        ObjectName table = text.name(insert.insert_table_name);
        steps.add(new Insert(table, columns, rows, from, conflict), insert);
    }

    /// The rows, where a query is nothing but rows written out.
    static @Nullable Values_stmtContext values(Select_stmtContext query) {
        ParserRuleContext node = query;
        while (node.getChildCount() == 1 && node.getChild(0) instanceof ParserRuleContext only) {
            if (only instanceof Values_stmtContext values) {
                return values;
            }
            node = only;
        }
        return null;
    }

    private void update(Update_stmt_for_psqlContext update) {
        List<Update_setContext> sets = update.update_set();
        List<String> columns = new ArrayList<>();
        for (Update_setContext each : sets) {
            each.column.forEach(column -> columns.add(text.word(column.identifier())));
        }
        steps.add(
                new Update(
                        text.name(update.update_table_name),
                        columns,
                        text.of(sets.getFirst(), sets.getLast()),
                        QuerySources.ofAll(update.from_item(), update, text),
                        where(update.vex(), update.cursor),
                        false),
                update);
    }

    private @Nullable String where(@Nullable VexContext test, @Nullable ParserRuleContext cursor) {
        return cursor == null ? text.orNull(test) : "CURRENT OF " + text.of(cursor);
    }

    private void delete(Delete_stmt_for_psqlContext delete) {
        ObjectName table = text.name(delete.delete_table_name);
        List<ObjectName> using = QuerySources.ofAll(delete.from_item(), delete, text);
        steps.add(new Delete(table, using, where(delete.vex(), delete.cursor), false), delete);
    }

    private void merge(Merge_stmt_for_psqlContext merge) {
        List<ObjectName> sources = QuerySources.of(merge.from_item(), text);
        ObjectName source =
                sources.isEmpty() ? ObjectName.of(text.of(merge.from_item())) : sources.getFirst();
        steps.add(new Merge(text.name(merge.merge_table_name), source), merge);
    }

    public void copy(Copy_statementContext copy) {
        if (copy.copy_from_statement() != null) {
            Copy_from_statementContext from = copy.copy_from_statement();
            ObjectName table = text.name(from.table_cols().schema_qualified_name());
            String file = from.PROGRAM() == null ? "FILE" : "PROGRAM";
            steps.add(new Copy(table, true, from.STDIN() == null ? file : "STDIN"));
        } else {
            Copy_to_statementContext to = copy.copy_to_statement();
            ObjectName table =
                    to.table_cols() == null
                            ? null
                            : text.name(to.table_cols().schema_qualified_name());
            String file = to.PROGRAM() == null ? "FILE" : "PROGRAM";
            steps.add(new Copy(table, false, to.STDOUT() == null ? file : "STDOUT"));
        }
    }
}
