package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_itemContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_callContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Into_tableContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_sublistContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_subqueryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.DataOperation.Select;
import plumbline.operation.DataOperation.SetSequenceValue;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.text.SqlNames;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.ArrayList;
import java.util.List;

/// Queries that stand for themselves; a few functions in them do more than answer.
public final class QueryLowering {

    private final StepList steps;
    private final SqlText text;

    public QueryLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void lower(Select_stmtContext query) {
        Into_tableContext into = into(query);
        if (into != null) {
            makeTable(query, into);
            return;
        }
        List<Function_callContext> calls = new ArrayList<>();
        for (Select_primaryContext each : topLevel(query)) {
            if (each.select_list() != null) {
                calls.addAll(calls(each.select_list().select_sublist(), each.from_item()));
            }
        }
        lower(query, calls);
    }

    /// What PL/pgSQL calls PERFORM: a query whose answer nobody reads.
    public void lower(
            ParserRuleContext query,
            List<Select_sublistContext> list,
            List<From_itemContext> from) {
        lower(query, calls(list, from));
    }

    private void lower(ParserRuleContext query, List<Function_callContext> calls) {
        List<String> others = new ArrayList<>();
        int before = steps.steps().size();
        for (Function_callContext call : calls) {
            String name = functionName(call);
            if (!known(name, call, query)) {
                others.add(name);
            }
        }
        List<ObjectName> sources = QuerySources.of(query, text);
        if (!others.isEmpty() || steps.steps().size() == before) {
            steps.add(new Select(sources, others), query);
        }
    }

    private static @Nullable Into_tableContext into(Select_stmtContext query) {
        for (Select_primaryContext each : topLevel(query)) {
            if (each.into_table() != null) {
                return each.into_table();
            }
        }
        return null;
    }

    private static List<Select_primaryContext> topLevel(Select_stmtContext query) {
        return Trees.all(
                query.select_ops(),
                Select_primaryContext.class,
                node -> !(node instanceof Select_primaryContext));
    }

    private void makeTable(Select_stmtContext query, Into_tableContext into) {
        Persistence persistence =
                into.UNLOGGED() == null ? Persistence.PERMANENT : Persistence.UNLOGGED;
        if (into.TEMP() != null || into.TEMPORARY() != null) {
            persistence = Persistence.TEMPORARY;
        }
        steps.add(
                new CreateTable(
                        text.name(into.schema_qualified_name()),
                        false,
                        persistence,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        without(query, into),
                        null),
                query);
    }

    /// The query as it would fill a table that is made with its own words.
    private String without(Select_stmtContext query, Into_tableContext into) {
        String before = text.slice(text.start(query), text.start(into)).display().strip();
        String behind = text.slice(text.end(into), text.end(query)).display().strip();
        return behind.isEmpty() ? before : before + " " + behind;
    }

    private static List<Function_callContext> calls(
            List<Select_sublistContext> list, List<From_itemContext> from) {
        List<Function_callContext> calls = new ArrayList<>();
        for (Select_sublistContext each : list) {
            Function_callContext call = call(each.vex());
            if (call != null) {
                calls.add(call);
            }
        }
        for (From_itemContext each : from) {
            Trees.all(each, From_primaryContext.class, QueryLowering::isNoSubquery).stream()
                    .map(From_primaryContext::function_call)
                    .filter(call -> call != null)
                    .forEach(calls::add);
        }
        return calls;
    }

    private static boolean isNoSubquery(ParserRuleContext node) {
        return !(node instanceof Table_subqueryContext) && !(node instanceof VexContext);
    }

    /// The call that an expression is, casts aside.
    private static @Nullable Function_callContext call(VexContext expression) {
        ParserRuleContext node = expression;
        while (node != null && !(node instanceof Function_callContext)) {
            boolean cast = node instanceof VexContext vex && vex.CAST_EXPRESSION() != null;
            boolean only = node.getChildCount() == 1 || cast;
            node = only && node.getChild(0) instanceof ParserRuleContext inner ? inner : null;
        }
        return (Function_callContext) node;
    }

    private String functionName(Function_callContext call) {
        if (call.schema_qualified_name_nontype() == null) {
            String words = text.of(call);
            int open = words.indexOf('(');
            return (open < 0 ? words : words.substring(0, open))
                    .strip()
                    .toLowerCase(java.util.Locale.ROOT);
        }
        ObjectName name = text.name(call.schema_qualified_name_nontype());
        return "pg_catalog".equals(name.schema()) ? name.name() : name.toString();
    }

    private boolean known(String name, Function_callContext call, ParserRuleContext query) {
        List<VexContext> arguments =
                call.vex_or_named_notation().stream().map(each -> each.vex()).toList();
        if (name.equals("setval") && arguments.size() >= 2) {
            String value = text.of(arguments.get(1));
            steps.add(new SetSequenceValue(sequence(arguments.getFirst()), value), query);
            return true;
        } else if (name.equals("set_config") && arguments.size() == 3) {
            boolean local = text.capitals(arguments.get(2)).matches("'?(TRUE|T|ON|YES|1)'?");
            Scope scope = local ? Scope.LOCAL : Scope.SESSION;
            String setting = constant(arguments.getFirst());
            steps.add(new SetSetting(setting, constant(arguments.get(1)), scope, null), query);
            return true;
        }
        return false;
    }

    /// The value of a string, or the expression as written.
    private String constant(VexContext expression) {
        List<SconstContext> constants = Trees.all(expression, SconstContext.class);
        return constants.size() == 1 && text.end(constants.getFirst()) == text.end(expression)
                ? text.value(constants.getFirst()).display()
                : text.of(expression);
    }

    /// The sequence that an expression names, dynamic where the server has to find it.
    private ObjectName sequence(VexContext expression) {
        List<SconstContext> constants = Trees.all(expression, SconstContext.class);
        Function_callContext call = call(expression);
        if (call == null && constants.size() == 1) {
            var value = text.value(constants.getFirst());
            return SqlNames.object(
                    value, 0, value.text().length(), plumbline.operation.Dialect.POSTGRESQL);
        } else if (call != null
                && functionName(call).equals("pg_get_serial_sequence")
                && constants.size() == 2) {
            var table =
                    SqlNames.object(
                            text.value(constants.getFirst()).display(),
                            plumbline.operation.Dialect.POSTGRESQL);
            String column = text.value(constants.getLast()).display();
            // the name that the server gives a sequence of a column, unless somebody renamed it
            return new ObjectName(table.schema(), table.name() + "_" + column + "_seq", true);
        }
        return new ObjectName(null, text.of(expression), true);
    }
}
