package plumbline.gui.unread;

import plumbline.gui.control.OneLine;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.text.CutText;
import plumbline.report.NotUnderstoodWords;
import plumbline.review.statement.StatementSaid;
import plumbline.source.Secrets;
import plumbline.source.SkipReason;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/// Statements that were not understood in words; secrets are masked.
public record UnreadWords(Words words, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int BRIEF = 400;

    /// `V3__odd.sql`.
    String file(UnreadRow row) {
        String name = row.statement().name();
        return OneLine.of(name.substring(name.lastIndexOf('/') + 1));
    }

    /// Its line, or all of them where it stands there several times.
    String lines(UnreadRow row) {
        return row.statement().places().stream()
                .map(each -> Integer.toString(each.span().line()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The whole path.
    String path(UnreadRow row) {
        return OneLine.of(row.statement().name()) + ":" + row.statement().first().span().line();
    }

    /// As it stands there, and no more of it than anybody reads.
    String text(UnreadRow row) {
        return Secrets.mask(CutText.of(row.statement().first().text())).strip();
    }

    /// How long it is where its end is left out; else nothing.
    String cut(UnreadRow row) {
        NotUnderstood first = row.statement().first();
        String shown = CutText.of(first.text());
        int whole = first.span().end() - first.span().start();
        return shown.endsWith(CutText.SIGN) && whole > shown.length()
                ? words.get("unread.cut", whole, shown.length() - CutText.SIGN.length())
                : "";
    }

    /// Its beginning, or why there is no text.
    String brief(UnreadRow row) {
        String text = OneLine.of(text(row), BRIEF);
        return text.isEmpty() ? why(row) : text;
    }

    String why(UnreadRow row) {
        NotUnderstood first = row.statement().first();
        SkipReason skipped = row.statement().skipped();
        return skipped == null
                ? NotUnderstoodWords.reason(words, first, row.statement().files())
                : words.get(first.obstacle().key()) + ": " + words.get(skipped.key());
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
