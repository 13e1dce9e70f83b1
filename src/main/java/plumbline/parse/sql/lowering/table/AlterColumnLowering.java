package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Column_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_actionContext;

import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.SetColumnProperty;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
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
        String property = name(action);
        String value = value(action);
        return new SetColumnProperty(table, column, property, value, text.span(action));
    }

    private static String name(Column_actionContext action) {
        if (action.IDENTITY() != null
                || action.identity_body() != null
                || !action.alter_identity().isEmpty()) {
            return "IDENTITY";
        } else if (action.EXPRESSION() != null) {
            return "EXPRESSION";
        } else if (action.compression_identifier() != null) {
            return "COMPRESSION";
        } else if (action.set_statistics() != null) {
            return "STATISTICS";
        }
        return action.STORAGE() == null ? "OPTIONS" : "STORAGE";
    }

    private String value(Column_actionContext action) {
        if (action.identity_body() != null) {
            return text.after(action.identity_body().GENERATED(), action.identity_body());
        } else if (action.DROP() != null) {
            return "DROP";
        } else if (action.expression != null) {
            return text.of(action.expression);
        } else if (action.compression_identifier() != null) {
            var compression = action.compression_identifier();
            return text.after(compression.COMPRESSION(), compression);
        } else if (action.set_statistics() != null) {
            return text.after(action.set_statistics().STATISTICS(), action);
        }
        return action.STORAGE() == null ? text.of(action) : text.capitals(action.storage_option());
    }
}
