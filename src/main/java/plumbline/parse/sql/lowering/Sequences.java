package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;

import plumbline.operation.Dialect;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SequenceElement;
import plumbline.parse.sql.element.SequenceElement.Said;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// The options of sequences and identities, in one form.
public final class Sequences {

    private Sequences() {}

    /// What those nodes say, which stand side by side.
    public static Said options(SqlText text, List<? extends ParserRuleContext> options) {
        return options.isEmpty()
                ? new Said("", null)
                : read(text, text.start(options.getFirst()), text.end(options.getLast()));
    }

    /// What stands behind a node up to the end of another.
    public static Said after(SqlText text, ParserRuleContext before, ParserRuleContext node) {
        return read(text, text.end(before), text.end(node));
    }

    private static Said read(SqlText text, int start, int end) {
        return SequenceElement.take(Cursor.of(text.slice(start, end), Dialect.POSTGRESQL));
    }
}
