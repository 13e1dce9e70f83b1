package plumbline.gui.unread;

import org.jspecify.annotations.Nullable;

import plumbline.report.settling.UnreadStatement;
import plumbline.review.statement.StatementSaid;

/// A statement that was not understood; `said` is there where it was set aside.
record UnreadRow(UnreadStatement statement, @Nullable StatementSaid said) {

    boolean isOpen() {
        return said == null;
    }
}
