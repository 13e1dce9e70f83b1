package plumbline.parse.sql.lowering.table;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_index_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_index_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.IdentifierContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Index_columnContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Index_def_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Index_restContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Indirection_varContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Reindex_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.AlterIndex;
import plumbline.operation.IndexOperation.AttachIndex;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.Reindex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.IndexOperation.SetIndexProperty;
import plumbline.operation.ObjectName;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CREATE INDEX, ALTER INDEX and REINDEX.
public final class IndexLowering {

    /// The option, but for `CONCURRENTLY false`.
    private static final Pattern CONCURRENTLY =
            Pattern.compile("(?i)\\bCONCURRENTLY\\b(?!\\s+['\"]?(?:false|off|no|0)\\b)");

    private final StepList steps;
    private final SqlText text;

    public IndexLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_index_statementContext index) {
        Index_restContext rest = index.index_rest();
        boolean distinctless =
                rest.nulls_distinction() != null && rest.nulls_distinction().NOT() != null;
        IndexDefinition definition =
                new IndexDefinition(
                        text.wordOrNull(index.name),
                        text.name(index.table_name),
                        index.UNIQUE() != null,
                        distinctless,
                        rest.method == null ? "btree" : method(rest.method),
                        rest.index_columns().index_column().stream().map(this::key).toList(),
                        rest.including_index() == null
                                ? List.of()
                                : text.words(rest.including_index().identifier()),
                        rest.with_storage_parameter() == null
                                ? null
                                : text.inside(rest.with_storage_parameter().storage_parameters()),
                        rest.table_space() == null
                                ? null
                                : text.word(rest.table_space().identifier()),
                        rest.index_where() == null ? null : text.of(rest.index_where().vex()),
                        index.ONLY() != null,
                        text.span(index));
        boolean guarded = index.if_not_exists() != null;
        steps.add(new CreateIndex(definition, index.CONCURRENTLY() != null, guarded));
    }

    private String method(IdentifierContext method) {
        return text.word(method).toLowerCase(Locale.ROOT);
    }

    private IndexDefinition.Key key(Index_columnContext written) {
        VexContext value = written.column;
        String collation = "";
        if (value.collate_identifier() != null) {
            collation = text.of(value.collate_identifier());
            value = value.vex(0);
        }
        String rest = text.after(written.column, written);
        String order =
                Stream.of(collation, rest).filter(part -> !part.isEmpty()).toList().stream()
                        .reduce((one, two) -> one + " " + two)
                        .orElse("");
        IdentifierContext column = plainName(value);
        return column == null
                ? new IndexDefinition.Key(null, text.of(value), order)
                : new IndexDefinition.Key(text.word(column), null, order);
    }

    /// The column, where the expression is nothing but one.
    private static @Nullable IdentifierContext plainName(VexContext value) {
        ParserRuleContext node = value;
        while (node.getChildCount() == 1 && node.getChild(0) instanceof ParserRuleContext inner) {
            if (node instanceof Indirection_varContext variable) {
                return variable.identifier();
            }
            node = inner;
        }
        return null;
    }

    public void alter(Alter_index_statementContext alter) {
        if (alter.index_def_action() == null) {
            steps.raw();
            return;
        }
        steps.alters(alter.if_exists(), false);
        ObjectName index = text.name(alter.schema_qualified_name());
        change(index, alter.index_def_action());
    }

    private void change(ObjectName index, Index_def_actionContext action) {
        if (action.rename_to() != null) {
            steps.add(new RenameIndex(index, null, text.word(action.rename_to().name)));
        } else if (action.ATTACH() != null) {
            steps.add(new AttachIndex(index, text.name(action.index)));
        } else if (action.set_tablespace() != null) {
            String space = text.word(action.set_tablespace().identifier());
            steps.add(new SetIndexProperty(index, "TABLESPACE", space));
        } else if (action.storage_parameters() != null) {
            new StorageParameters(text)
                    .set(action.storage_parameters())
                    .forEach((name, value) -> steps.add(new SetIndexProperty(index, name, value)));
        } else if (action.identifier_list_in_paren() != null) {
            text.words(action.identifier_list_in_paren().identifier_list().identifier())
                    .forEach(name -> steps.add(new SetIndexProperty(index, name, "RESET")));
        } else {
            steps.add(new AlterIndex(index, text.of(action)));
        }
    }

    public void reindex(Reindex_stmtContext reindex) {
        boolean concurrently = reindex.CONCURRENTLY() != null;
        if (reindex.reindex_options() != null) {
            concurrently |= CONCURRENTLY.matcher(text.of(reindex.reindex_options())).find();
        }
        ObjectName object =
                reindex.schema_qualified_name() == null
                        ? ObjectName.of("")
                        : text.name(reindex.schema_qualified_name());
        steps.add(new Reindex(target(reindex), object, concurrently));
    }

    private static String target(Reindex_stmtContext reindex) {
        if (reindex.INDEX() != null) {
            return "INDEX";
        } else if (reindex.TABLE() != null) {
            return "TABLE";
        } else if (reindex.SCHEMA() != null) {
            return "SCHEMA";
        }
        return reindex.DATABASE() == null ? "SYSTEM" : "DATABASE";
    }
}
