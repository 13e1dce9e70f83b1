package plumbline.review.structure;

import plumbline.source.code.CodeText;
import plumbline.source.code.Comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The statements of SQL, counted anew behind each comment that begins an up, a down or a change
/// set.
final class SqlSections {

    private static final Pattern DIRECTION =
            Pattern.compile("(?i)(?:migrate:|\\+(?:goose|migrate)\\s+)(up|down)\\b.*");

    private static final Pattern CHANGE_SET =
            Pattern.compile("(?i)changeset\\s+([^\\s:]+):(\\S+).*");

    private final String code;
    private final Deque<Section> marks = new ArrayDeque<>();
    private final List<Section> sections = new ArrayList<>();

    SqlSections(CodeText text) {
        this.code = text.code();
        for (Comment comment : text.comments()) {
            mark(comment).ifPresent(each -> mark(each, comment.span().start()));
        }
    }

    private static Optional<String> mark(Comment comment) {
        String said = comment.text().lines().findFirst().orElse("");
        Matcher direction = DIRECTION.matcher(said);
        if (direction.matches()) {
            return Optional.of(direction.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher change = CHANGE_SET.matcher(said);
        return change.matches()
                ? Optional.of("changeSet %s (%s)".formatted(change.group(2), change.group(1)))
                : Optional.empty();
    }

    private void mark(String label, int start) {
        if (!marks.isEmpty()) {
            Section before = marks.removeLast();
            marks.add(new Section(before.label(), before.start(), start));
        }
        marks.add(new Section(label, start, code.length()));
    }

    List<Section> read() {
        sections.addAll(marks);
        int from = 0;
        for (Section each : marks) {
            statements(from, each.start());
            from = each.start();
        }
        statements(from, code.length());
        return sections;
    }

    private void statements(int from, int to) {
        int number = 0;
        int at = skipBlanks(from, to);
        while (at < to) {
            int end = end(at, to);
            number++;
            sections.add(Section.statement(number, at, end));
            at = skipBlanks(end, to);
        }
    }

    /// Behind the semicolon.
    private int end(int start, int to) {
        int at = start;
        while (at < to && code.charAt(at) != ';') {
            char c = code.charAt(at);
            int closing = c == '"' || c == '`' ? code.indexOf(c, at + 1) : at;
            at = closing < 0 ? to : closing + 1;
        }
        return Math.min(at + 1, to);
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }
}
