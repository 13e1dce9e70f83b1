package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constr_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constraint_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.IdentifierContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Identity_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_definitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_of_type_column_defContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataType;
import plumbline.parse.sql.tree.SqlText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Columns as a table or a composite type defines them.
final class ColumnLowering {

    private static final DataType UNSAID = new DataType("", List.of(), 0, "");

    private final SqlText text;
    private final ConstraintLowering constraints;

    ColumnLowering(SqlText text) {
        this.text = text;
        this.constraints = new ConstraintLowering(text);
    }

    ColumnDefinition read(Table_column_definitionContext column) {
        String collation =
                column.collate_identifier() == null
                        ? null
                        : text.of(column.collate_identifier().collation);
        return read(
                column.identifier(),
                text.type(column.data_type()),
                collation,
                column.constraint_common(),
                text.span(column));
    }

    /// A column of a typed table or of a partition, which has its type from there.
    ColumnDefinition read(Table_of_type_column_defContext column) {
        return read(
                column.identifier(), UNSAID, null, column.constraint_common(), text.span(column));
    }

    private ColumnDefinition read(
            IdentifierContext identifier,
            DataType type,
            @Nullable String collation,
            List<Constraint_commonContext> written,
            SourceSpan span) {
        String name = text.word(identifier);
        List<ConstraintDefinition> own = new ArrayList<>();
        boolean notNull = false;
        String value = null;
        String collated = collation;
        Identity identity = Identity.NONE;
        Generated generated = null;
        for (Constraint_commonContext each : written) {
            Constr_bodyContext body = each.constr_body();
            notNull |= body.NOT() != null && body.NULL() != null;
            VexContext given = body.default_expr;
            // the grammar takes a COLLATE behind a default for a part of it; it is the column's
            if (given != null && given.collate_identifier() != null) {
                collated = text.of(given.collate_identifier().collation);
                given = given.vex(0);
            }
            value = given == null ? value : text.of(given);
            identity = body.identity_body() == null ? identity : identity(body.identity_body());
            generated = body.GENERATED() == null ? generated : generated(body);
            ConstraintDefinition constraint = constraints.read(each, List.of(name));
            if (constraint != null) {
                own.add(constraint);
            }
        }
        return new ColumnDefinition(
                name, type, notNull, value, identity, generated, collated, null, own, span);
    }

    static Identity identity(Identity_bodyContext body) {
        return body.ALWAYS() == null ? Identity.BY_DEFAULT : Identity.ALWAYS;
    }

    private Generated generated(Constr_bodyContext body) {
        // PostgreSQL 18 computes on reading unless STORED is said, and older ones demand the word
        return new Generated(text.of(body.vex()), body.STORED() != null);
    }
}
