package plumbline.framework.knex.table;

import plumbline.operation.Operation;
import plumbline.parse.script.value.Site;
import plumbline.source.SourceSpan;

/// A part of a table statement, in the order the builder was asked for it.
sealed interface Draft {

    Site site();

    /// A column, which the rest of its chain describes further.
    record OfColumn(ColumnBuilder column) implements Draft {
        @Override
        public Site site() {
            return column.site();
        }
    }

    /// A foreign key, which the rest of its chain describes further.
    record OfForeignKey(ForeignKeyBuilder key) implements Draft {
        @Override
        public Site site() {
            return key.site();
        }
    }

    /// What only a statement says, such as an index over an expression.
    record OfSql(String sql, Site site) implements Draft {}

    /// An operation that is complete.
    record Done(Operation operation, Site site, SourceSpan span) implements Draft {}
}
