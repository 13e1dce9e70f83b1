package plumbline.parse.sql.lowering.table;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.ActionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Changed_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constr_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constraint_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Index_parametersContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Inherit_optionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_deferrableContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_enforcedContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_initialy_immedContext;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.Exclusion;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.NotNull;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Locale;

/// Constraints of tables and columns.
final class ConstraintLowering {

    private static final ConstraintTraits NOT_INHERITED =
            new ConstraintTraits(false, false, false, true, false);

    private final SqlText text;

    ConstraintLowering(SqlText text) {
        this.text = text;
    }

    /// A constraint, if it is one and no default or the like; one that stands on a column is about
    /// that column alone.
    @Nullable ConstraintDefinition read(Constraint_commonContext written, List<String> column) {
        Constr_bodyContext body = written.constr_body();
        String name = text.wordOrNull(written.identifier());
        ConstraintTraits traits = isTemporal(body) ? traits(written).overPeriod() : traits(written);
        SourceSpan span = text.span(written);
        if (body.EXCLUDE() != null) {
            return exclusion(body, name, traits, span);
        } else if (body.REFERENCES() != null) {
            return foreignKey(body, name, column, traits, span);
        } else if (body.CHECK() != null) {
            return new Check(name, text.of(body.expression), traits, span);
        } else if (body.PRIMARY() != null) {
            List<String> columns = columns(body.col_overlaps, column);
            return new PrimaryKey(
                    name, columns, include(body), storage(body), index(body), traits, span);
        } else if (body.UNIQUE() != null) {
            return unique(body, name, columns(body.col_overlaps, column), traits, span);
        }
        return body.NOT() == null ? null : notNull(body, name, column, traits, span);
    }

    private static boolean isTemporal(Constr_bodyContext body) {
        boolean key = body.col_overlaps != null && isSet(body.col_overlaps.name_without_overlaps());
        return key || (body.col_period != null && isSet(body.col_period.name_with_period()));
    }

    private ConstraintDefinition unique(
            Constr_bodyContext body,
            @Nullable String name,
            List<String> columns,
            ConstraintTraits traits,
            SourceSpan span) {
        return new Unique(
                name,
                columns,
                isDistinctless(body),
                include(body),
                storage(body),
                index(body),
                traits,
                span);
    }

    private static boolean isDistinctless(Constr_bodyContext body) {
        return body.nulls_distinction() != null && body.nulls_distinction().NOT() != null;
    }

    private @Nullable ConstraintDefinition notNull(
            Constr_bodyContext body,
            @Nullable String name,
            List<String> column,
            ConstraintTraits traits,
            SourceSpan span) {
        if (body.col_name != null && column.isEmpty()) {
            return new NotNull(name, text.word(body.col_name), traits, span);
        }
        // a plain NOT NULL on a column is said by the column itself
        // where its NO INHERIT is taken for a name of a column
        ConstraintTraits said = body.col_name == null ? traits : NOT_INHERITED;
        boolean plain = name == null && said.equals(ConstraintTraits.PLAIN);
        return plain || column.isEmpty() ? null : new NotNull(name, column.getFirst(), said, span);
    }

    private ConstraintDefinition foreignKey(
            Constr_bodyContext body,
            @Nullable String name,
            List<String> column,
            ConstraintTraits traits,
            SourceSpan span) {
        ObjectName table = text.name(body.schema_qualified_name());
        List<String> columns = columns(body.col_period, column);
        List<String> referenced = columns(body.ref_period, List.of());
        String match = body.MATCH() == null ? null : match(body);
        return new ForeignKey(
                name,
                columns,
                table,
                referenced,
                action(body, SQLParser.DELETE),
                action(body, SQLParser.UPDATE),
                match,
                traits,
                span);
    }

    private static String match(Constr_bodyContext body) {
        if (body.FULL() != null) {
            return "FULL";
        }
        return body.PARTIAL() != null ? "PARTIAL" : "SIMPLE";
    }

    private @Nullable String action(Constr_bodyContext body, int event) {
        for (Changed_actionContext each : body.changed_action()) {
            if (each.getToken(event, 0) != null) {
                return action(each.action());
            }
        }
        return null;
    }

    private String action(ActionContext action) {
        if (action.col == null) {
            return text.capitals(action);
        }
        String what = action.NULL() == null ? "SET DEFAULT (" : "SET NULL (";
        return what
                + String.join(
                        ", ", text.words(action.col.names_references().schema_qualified_name()))
                + ")";
    }

    private ConstraintDefinition exclusion(
            Constr_bodyContext body,
            @Nullable String name,
            ConstraintTraits traits,
            SourceSpan span) {
        String method =
                body.index_method == null
                        ? "btree"
                        : text.word(body.index_method).toLowerCase(Locale.ROOT);
        String elements = text.of(body.index_column(0), body.all_op(body.all_op().size() - 1));
        String predicate = body.exp == null ? null : text.of(Trees.bare(body.exp));
        return new Exclusion(
                name, method, elements, include(body), storage(body), predicate, traits, span);
    }

    private List<String> columns(@Nullable ParserRuleContext listed, List<String> otherwise) {
        return listed == null
                ? otherwise
                : text.words(Trees.all(listed, Schema_qualified_nameContext.class));
    }

    private @Nullable String index(Constr_bodyContext body) {
        Index_parametersContext parameters = body.index_parameters();
        return parameters == null ? null : text.wordOrNull(parameters.schema_qualified_name());
    }

    private List<String> include(Constr_bodyContext body) {
        Index_parametersContext parameters = body.index_parameters();
        return parameters == null || parameters.including_index() == null
                ? List.of()
                : text.words(parameters.including_index().identifier());
    }

    private @Nullable String storage(Constr_bodyContext body) {
        Index_parametersContext parameters = body.index_parameters();
        return parameters == null || parameters.with_storage_parameter() == null
                ? null
                : text.inside(parameters.with_storage_parameter().storage_parameters());
    }

    private static ConstraintTraits traits(Constraint_commonContext written) {
        return traits(
                written.VALID() != null,
                written.table_deferrable(),
                written.table_initialy_immed(),
                written.constr_body().inherit_option(),
                written.table_enforced());
    }

    static ConstraintTraits traits(
            boolean notValid,
            @Nullable Table_deferrableContext deferrable,
            @Nullable Table_initialy_immedContext initially,
            @Nullable Inherit_optionContext inherit,
            @Nullable Table_enforcedContext enforced) {
        boolean deferred = initially != null && initially.DEFERRED() != null;
        boolean never = deferrable != null && isSet(deferrable.NOT());
        return new ConstraintTraits(
                notValid,
                deferred || (deferrable != null && !never),
                deferred,
                inherit != null && isSet(inherit.NO()),
                enforced != null && isSet(enforced.NOT()));
    }

    private static boolean isSet(@Nullable ParseTree part) {
        return part != null;
    }
}
