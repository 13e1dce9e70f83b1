package plumbline.gui.unread;

import org.jspecify.annotations.Nullable;

import plumbline.report.settling.UnreadStatement;
import plumbline.review.statement.StatementSaid;
import plumbline.source.SkipReason;

/// A statement that was not understood; `said` is there where it was set aside.
record UnreadRow(UnreadStatement statement, @Nullable StatementSaid said) {

    /// Whether it is a file without text that can be read all the same.
    boolean canBeForced() {
        SkipReason why = statement.skipped();
        return why == SkipReason.TOO_LARGE
                || why == SkipReason.BINARY
                || why == SkipReason.ENCODING;
    }

    boolean isOpen() {
        return said == null;
    }
}
