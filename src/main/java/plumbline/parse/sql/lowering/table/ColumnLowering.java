package plumbline.parse.sql.lowering.table;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Compression_identifierContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_definitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_of_type_column_defContext;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.DataType;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// Columns as a table defines them.
final class ColumnLowering {

    private static final DataType UNSAID = new DataType("", List.of(), 0, "");

    private final SqlText text;

    ColumnLowering(SqlText text) {
        this.text = text;
    }

    ColumnDefinition read(Table_column_definitionContext column) {
        ColumnParts parts =
                new ColumnParts(
                        text, text.word(column.identifier()), text.type(column.data_type()));
        if (column.collate_identifier() != null) {
            parts.collation = text.of(column.collate_identifier().collation);
        }
        if (column.storage_option() != null) {
            parts.storage = text.capitals(column.storage_option());
        }
        if (column.compression_identifier() != null) {
            parts.compression = compression(text, column.compression_identifier());
        }
        return parts.read(column.constraint_common(), text.span(column));
    }

    static String compression(SqlText text, Compression_identifierContext written) {
        return written.compression_method == null
                ? "DEFAULT"
                : text.word(written.compression_method);
    }

    /// A column of a typed table or of a partition, which has its type from there.
    ColumnDefinition read(Table_of_type_column_defContext column) {
        return new ColumnParts(text, text.word(column.identifier()), UNSAID)
                .read(column.constraint_common(), text.span(column));
    }
}
