package plumbline.gui.unread;

import plumbline.gui.control.OneLine;
import plumbline.operation.step.NotUnderstood;
import plumbline.report.NotUnderstoodWords;
import plumbline.report.settling.UnreadStatement;
import plumbline.review.statement.StatementSaid;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Statements that were not understood in words; secrets are masked.
public record UnreadWords(Words words, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// `V3__odd.sql:12`, and how often it stands there.
    String where(UnreadRow row) {
        UnreadStatement statement = row.statement();
        String name = statement.name().substring(statement.name().lastIndexOf('/') + 1);
        String place = OneLine.of(name) + ":" + statement.first().span().line();
        return statement.places().size() == 1
                ? place
                : words.get("unread.places", place, statement.places().size());
    }

    /// The whole path.
    String path(UnreadRow row) {
        return OneLine.of(row.statement().name()) + ":" + row.statement().first().span().line();
    }

    String text(UnreadRow row) {
        return Secrets.mask(row.statement().first().text()).strip();
    }

    /// Its beginning, or why there is no text.
    String brief(UnreadRow row) {
        String text = OneLine.of(text(row));
        return text.isEmpty() ? why(row) : text;
    }

    String why(UnreadRow row) {
        NotUnderstood first = row.statement().first();
        return NotUnderstoodWords.reason(words, first);
    }

    /// In a word.
    String state(UnreadRow row) {
        StatementSaid said = row.said();
        return words.get(
                said == null
                        ? "unread.state.open"
                        : said.said().sql().isEmpty()
                                ? "unread.state.ignored"
                                : "unread.state.treated");
    }

    /// Who set it aside, when, and why; empty where nobody did.
    String said(UnreadRow row) {
        StatementSaid said = row.said();
        return said == null
                ? ""
                : words.get(
                        "unread.said",
                        state(row),
                        said.who(),
                        MINUTE.withZone(zone).format(said.at()),
                        said.said().reason());
    }

    /// The SQL that it is read as; empty where it is none.
    String standIn(UnreadRow row) {
        return row.said() == null ? "" : Secrets.mask(row.said().said().sql());
    }

    String accessible(UnreadRow row) {
        return String.join(
                ", ",
                row.statement().subject().service(),
                path(row),
                brief(row),
                row.isOpen() ? state(row) : said(row));
    }
}
