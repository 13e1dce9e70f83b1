package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Select_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.With_queryContext;

import plumbline.operation.ObjectName;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The tables and views that a query reads.
public final class QuerySources {

    private QuerySources() {}

    /// Each once, in the order of the text; what WITH names inside the query is none of them.
    public static List<ObjectName> of(@Nullable ParserRuleContext query, SqlText text) {
        Set<String> named = new HashSet<>();
        for (With_queryContext each : Trees.all(query, With_queryContext.class)) {
            named.add(text.word(each.query_name));
        }
        Set<ObjectName> sources = new LinkedHashSet<>();
        for (ParserRuleContext each : Trees.all(query, ParserRuleContext.class)) {
            ParserRuleContext name = source(each);
            if (name != null) {
                ObjectName source = text.name(name);
                if (source.schema() != null || !named.contains(source.name())) {
                    sources.add(source);
                }
            }
        }
        return List.copyOf(sources);
    }

    /// What the items of a FROM or USING read.
    public static List<ObjectName> ofAll(
            List<? extends ParserRuleContext> items, ParserRuleContext statement, SqlText text) {
        Set<ObjectName> own = new LinkedHashSet<>();
        items.forEach(item -> own.addAll(of(item, text)));
        Set<String> named = new HashSet<>();
        for (With_queryContext each : Trees.all(statement, With_queryContext.class)) {
            named.add(text.word(each.query_name));
        }
        own.removeIf(name -> name.schema() == null && named.contains(name.name()));
        return List.copyOf(own);
    }

    private static @Nullable ParserRuleContext source(ParserRuleContext node) {
        if (node instanceof From_primaryContext from) {
            return from.schema_qualified_name();
        }
        // TABLE name is short for SELECT * FROM name
        return node instanceof Select_primaryContext select && select.TABLE() != null
                ? select.schema_qualified_name()
                : null;
    }
}
