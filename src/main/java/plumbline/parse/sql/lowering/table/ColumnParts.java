package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constr_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constraint_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Identity_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataType;
import plumbline.parse.sql.lowering.Sequences;
import plumbline.parse.sql.tree.SqlText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// The parts of a column, as they are found.
final class ColumnParts {

    private final SqlText text;
    private final String name;
    private final DataType type;
    private final List<ConstraintDefinition> constraints = new ArrayList<>();
    @Nullable String collation;
    @Nullable String storage;
    @Nullable String compression;
    private boolean notNull;
    private @Nullable String defaultValue;
    private Identity identity = Identity.NONE;
    private @Nullable String identityOptions;
    private @Nullable Generated generated;

    ColumnParts(SqlText text, String name, DataType type) {
        this.text = text;
        this.name = name;
        this.type = type;
    }

    /// The column, with what is written behind its type.
    ColumnDefinition read(List<Constraint_commonContext> written, SourceSpan span) {
        written.forEach(this::add);
        return new ColumnDefinition(
                name,
                type,
                notNull,
                defaultValue,
                identity,
                identityOptions,
                generated,
                collation,
                storage,
                compression,
                null,
                constraints,
                span);
    }

    private void add(Constraint_commonContext written) {
        Constr_bodyContext body = written.constr_body();
        notNull |= body.NOT() != null && body.NULL() != null;
        if (body.default_expr != null) {
            defaultValue(body.default_expr);
        } else if (body.identity_body() != null) {
            identity(body.identity_body());
        } else if (body.GENERATED() != null) {
            // PostgreSQL 18 computes on reading unless STORED is said, older ones demand the word
            generated = new Generated(text.of(body.vex()), body.STORED() != null);
        }
        ConstraintDefinition constraint = new ConstraintLowering(text).read(written, List.of(name));
        if (constraint != null) {
            constraints.add(constraint);
        }
    }

    /// The grammar takes a COLLATE behind a default for a part of it; it is the column's.
    private void defaultValue(VexContext written) {
        boolean collated = written.collate_identifier() != null;
        if (collated) {
            collation = text.of(written.collate_identifier().collation);
        }
        defaultValue = text.of(collated ? written.vex(0) : written);
    }

    private void identity(Identity_bodyContext body) {
        identity = body.ALWAYS() == null ? Identity.BY_DEFAULT : Identity.ALWAYS;
        String options = Sequences.options(text, body.sequence_body()).options();
        identityOptions = options.isEmpty() ? null : options;
    }
}
