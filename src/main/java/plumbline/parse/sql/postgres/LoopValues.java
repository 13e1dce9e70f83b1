package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_itemContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_callContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Loop_startContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_sublistContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Values_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Values_valuesContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The values that a loop goes over, where they are written out: an array, or rows of VALUES.
///
/// `names` are the variables of a round, `rows` what they hold, null where that is not known.
record LoopValues(List<List<String>> names, List<List<@Nullable EmbeddedText>> rows) {

    private static final int MOST_ROUNDS = 200;

    int rounds() {
        return rows.size();
    }

    void put(int round, Variables known) {
        List<@Nullable EmbeddedText> row = rows.get(round);
        for (int i = 0; i < names.size(); i++) {
            EmbeddedText value = i < row.size() ? row.get(i) : null;
            known.forget(names.get(i));
            if (value != null) {
                names.get(i).forEach(name -> known.put(name, value));
            }
        }
    }

    static Optional<LoopValues> find(
            Loop_startContext start, SqlText text, Values values, Variables known) {
        if (start.identifier_list() == null) {
            return Optional.empty();
        }
        List<String> targets = text.words(start.identifier_list().identifier());
        if (start.FOREACH() != null) {
            VexContext array = BranchWalk.single(start);
            List<EmbeddedText> elements = array == null ? null : values.array(array, known);
            return Optional.ofNullable(elements).flatMap(each -> of(targets.getFirst(), "", each));
        }
        Select_stmtContext query =
                start.plpgsql_query() == null || start.plpgsql_query().data_statement() == null
                        ? null
                        : start.plpgsql_query().data_statement().select_stmt();
        return query == null ? Optional.empty() : ofQuery(query, targets, text, values, known);
    }

    private static Optional<LoopValues> of(
            String variable, String field, List<EmbeddedText> elements) {
        List<String> names =
                field.isEmpty() ? List.of(variable) : List.of(variable, variable + "." + field);
        List<List<@Nullable EmbeddedText>> rows = new ArrayList<>();
        for (EmbeddedText element : elements) {
            List<@Nullable EmbeddedText> row = new ArrayList<>();
            row.add(element);
            rows.add(row);
        }
        return limited(new LoopValues(List.of(names), rows));
    }

    private static Optional<LoopValues> limited(LoopValues found) {
        boolean few = !found.rows().isEmpty() && found.rows().size() <= MOST_ROUNDS;
        return few ? Optional.of(found) : Optional.empty();
    }

    private static Optional<LoopValues> ofQuery(
            Select_stmtContext query,
            List<String> targets,
            SqlText text,
            Values values,
            Variables known) {
        List<Values_stmtContext> written = Trees.all(query, Values_stmtContext.class);
        if (written.size() == 1) {
            return limited(ofRows(written.getFirst(), query, targets, text, values));
        }
        List<Function_callContext> calls = Trees.all(query, Function_callContext.class);
        if (calls.size() != 1 || targets.size() != 1) {
            return Optional.empty();
        }
        List<EmbeddedText> elements = values.unnested(calls.getFirst(), known);
        return elements == null
                ? Optional.empty()
                : of(targets.getFirst(), alias(query, text), elements);
    }

    /// What the only column of a query is called.
    private static String alias(Select_stmtContext query, SqlText text) {
        for (Select_sublistContext each : Trees.all(query, Select_sublistContext.class)) {
            ParserRuleContext label = each.col_label();
            if (label != null || each.bare_col_label() != null) {
                return text.word(label == null ? each.bare_col_label() : label);
            }
        }
        for (From_primaryContext each : Trees.all(query, From_primaryContext.class)) {
            if (!each.column_alias.isEmpty()) {
                return text.word(each.column_alias.getFirst());
            } else if (each.alias != null) {
                return text.word(each.alias);
            }
        }
        return "unnest";
    }

    private static LoopValues ofRows(
            Values_stmtContext written,
            Select_stmtContext query,
            List<String> targets,
            SqlText text,
            Values values) {
        List<List<@Nullable EmbeddedText>> rows = new ArrayList<>();
        for (Values_valuesContext each : written.values_values()) {
            List<@Nullable EmbeddedText> row = new ArrayList<>();
            each.vex().forEach(value -> row.add(values.literal(value)));
            rows.add(row);
        }
        return new LoopValues(names(query, targets, text, rows.getFirst().size()), rows);
    }

    private static List<List<String>> names(
            Select_stmtContext query, List<String> targets, SqlText text, int width) {
        List<String> columns = columns(query, text);
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String column = i < columns.size() ? columns.get(i) : "column" + (i + 1);
            if (targets.size() > 1) {
                names.add(i < targets.size() ? List.of(targets.get(i)) : List.of());
            } else {
                String record = targets.getFirst();
                String field = record + "." + column;
                names.add(width == 1 ? List.of(record, field) : List.of(field));
            }
        }
        return names;
    }

    private static List<String> columns(Select_stmtContext query, SqlText text) {
        for (Select_primaryContext select : Trees.all(query, Select_primaryContext.class)) {
            for (From_itemContext item : select.from_item()) {
                for (From_primaryContext each : Trees.all(item, From_primaryContext.class)) {
                    if (each.alias_clause() != null) {
                        return text.words(each.alias_clause().column_alias);
                    }
                }
            }
        }
        return List.of();
    }
}
