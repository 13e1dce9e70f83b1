package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Column_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Identity_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_actionContext;

import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.SetColumnProperty;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.parse.sql.lowering.Sequences;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;

/// ALTER COLUMN, in ALTER TABLE.
final class AlterColumnLowering {

    private final StepList steps;
    private final SqlText text;

    AlterColumnLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    void alter(ObjectName table, String column, Table_actionContext part) {
        Column_actionContext action = part.column_action();
        Operation known = known(table, column, action);
        steps.add(known == null ? property(table, column, action) : known, part);
    }

    private @Nullable Operation known(
            ObjectName table, String column, Column_actionContext action) {
        if (action.data_type() != null) {
            String collation =
                    action.collate_identifier() == null
                            ? null
                            : text.of(action.collate_identifier().collation);
            String using = action.USING() == null ? null : text.of(action.vex());
            return new AlterColumnType(
                    table, column, text.type(action.data_type()), using, collation);
        } else if (action.set_def_column() != null) {
            return new SetDefault(table, column, text.of(action.set_def_column().vex()));
        } else if (action.drop_def() != null) {
            return new DropDefault(table, column);
        } else if (action.NULL() != null) {
            return action.set == null
                    ? new DropNotNull(table, column)
                    : new SetNotNull(table, column);
        }
        return null;
    }

    private Operation property(ObjectName table, String column, Column_actionContext action) {
        Property property = identity(action);
        if (property == null) {
            property = kept(action);
        }
        return new SetColumnProperty(
                table, column, property.name(), property.value(), text.span(action));
    }

    /// What the column is counted up or computed by.
    private @Nullable Property identity(Column_actionContext action) {
        String guarded = action.if_exists() == null ? "" : "IF EXISTS";
        if (action.identity_body() != null) {
            return new Property("ADD IDENTITY", identity(action.identity_body()));
        } else if (!action.alter_identity().isEmpty()) {
            return new Property(
                    "SET IDENTITY", Sequences.options(text, action.alter_identity()).options());
        } else if (action.IDENTITY() != null) {
            return new Property("DROP IDENTITY", guarded);
        } else if (action.expression != null) {
            return new Property("SET EXPRESSION", text.of(action.expression));
        }
        return action.EXPRESSION() == null ? null : new Property("DROP EXPRESSION", guarded);
    }

    private String identity(Identity_bodyContext body) {
        String options = Sequences.options(text, body.sequence_body()).options();
        String kind = body.ALWAYS() == null ? "BY DEFAULT" : "ALWAYS";
        return options.isEmpty() ? kind : kind + " (" + options + ")";
    }

    /// How its values are kept and measured.
    private Property kept(Column_actionContext action) {
        if (action.storage_option() != null) {
            return new Property("STORAGE", text.capitals(action.storage_option()));
        } else if (action.compression_identifier() != null) {
            String method = ColumnLowering.compression(text, action.compression_identifier());
            return new Property("COMPRESSION", method);
        } else if (action.set_statistics() != null) {
            return new Property(
                    "STATISTICS", text.after(action.set_statistics().STATISTICS(), action));
        } else if (action.storage_parameters() != null) {
            return new Property("SET OPTIONS", text.inside(action.storage_parameters()));
        } else if (action.names_in_parens() != null) {
            return new Property("RESET OPTIONS", text.inside(action.names_in_parens()));
        }
        return new Property("OPTIONS", text.of(action));
    }

    private record Property(String name, String value) {}
}
