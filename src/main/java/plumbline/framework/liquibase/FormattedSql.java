package plumbline.framework.liquibase;

import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads SQL with marks of Liquibase in its comments, and gives it the form of any other changelog.
final class FormattedSql {

    private static final Pattern HEAD =
            Pattern.compile("\\s*--\\s*liquibase\\s+formatted.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK =
            Pattern.compile(
                    "\\s*--\\s*(changeset|rollback|preconditions|precondition-[\\w-]+|property"
                            + "|comments?|validCheckSum|ignoreLines)\\b:?(.*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLLBACK_BLOCK =
            Pattern.compile("\\s*/\\*\\s*liquibase\\s+rollback\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE_SET =
            Pattern.compile("\\s*(\"[^\"]+\"|[^:]+):\\s*(\"[^\"]+\"|\\S+)(.*)");
    private final SourceDocument document;
    private final String text;
    private final FormattedMarks marks;
    private final List<Part> parts = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private final List<EmbeddedText> body = new ArrayList<>();
    private final List<Part> inside = new ArrayList<>();
    private final List<EmbeddedText> rollback = new ArrayList<>();
    private Map<String, EmbeddedText> attributes = new LinkedHashMap<>();
    private int setStart = -1;
    private int setEnd;
    private int rollbackStart = -1;
    private boolean inRollbackBlock;
    private boolean ignoring;
    private int ignoredLines;

    private FormattedSql(SourceDocument document) {
        this.document = document;
        this.text = document.text();
        this.marks = new FormattedMarks(document);
    }

    static boolean isFormatted(SourceDocument document) {
        return document
                .text()
                .lines()
                .limit(50)
                .filter(line -> !line.isBlank())
                .findFirst()
                .stream()
                .anyMatch(line -> HEAD.matcher(line).matches());
    }

    static Changelog read(SourceDocument document) {
        return new FormattedSql(document).read();
    }

    private Changelog read() {
        Map<String, EmbeddedText> head = new LinkedHashMap<>();
        int at = 0;
        boolean first = true;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline + 1;
            if (!first || text.substring(at, end).isBlank()) {
                line(at, end);
            } else {
                head = marks.attributes(at, end);
                first = false;
            }
            at = end;
        }
        endChangeSet();
        SourceSpan whole = document.span(0, text.length());
        return new Changelog.Content(
                new Part(Changelog.ROOT, head, parts, EmbeddedText.EMPTY, whole), notUnderstood);
    }

    private void line(int start, int end) {
        String line = text.substring(start, end);
        if (inRollbackBlock) {
            rollbackLine(line, start, end);
            return;
        }
        Matcher mark = MARK.matcher(line.stripTrailing());
        if (mark.matches() && !(ignoring && !isIgnoreLines(mark))) {
            int rest = start + mark.start(2);
            mark(mark.group(1).toLowerCase(Locale.ROOT), rest, end, start);
        } else if (ROLLBACK_BLOCK.matcher(line.stripTrailing()).matches() && setStart >= 0) {
            inRollbackBlock = true;
            rollbackStart = rollbackStart < 0 ? start : rollbackStart;
        } else if (ignoredLines > 0) {
            ignoredLines--;
        } else if (!ignoring) {
            sqlLine(line, start, end);
        }
    }

    private static boolean isIgnoreLines(Matcher mark) {
        return mark.group(1).equalsIgnoreCase("ignoreLines");
    }

    private void sqlLine(String line, int start, int end) {
        if (setStart >= 0) {
            body.add(EmbeddedText.of(document, start, end));
            setEnd = line.isBlank() ? setEnd : end;
        } else if (!line.isBlank() && !line.strip().startsWith("--")) {
            notUnderstood.add(
                    new NotUnderstood(
                            document.span(start, end),
                            Obstacle.BROKEN_SYNTAX,
                            "SQL before the first changeset",
                            line.strip()));
        }
    }

    private void rollbackLine(String line, int start, int end) {
        int close = line.indexOf("*/");
        inRollbackBlock = close < 0;
        rollback.add(EmbeddedText.of(document, start, close < 0 ? end : start + close));
        setEnd = end;
    }

    private void mark(String name, int rest, int end, int start) {
        if (!name.equals("changeset")) {
            setEnd = setStart < 0 ? setEnd : end;
        }
        switch (name) {
            case "changeset" -> beginChangeSet(start, rest, end);
            case "rollback" -> {
                rollbackStart = rollbackStart < 0 ? start : rollbackStart;
                rollback.add(EmbeddedText.of(document, rest, end));
            }
            case "property" -> parts.add(marks.part("property", rest, end));
            case "ignorelines" -> ignoreLines(text.substring(rest, end).strip());
            default -> inside.add(marks.part(name, rest, end));
        }
    }

    private void ignoreLines(String what) {
        ignoring = what.equalsIgnoreCase("start");
        ignoredLines = what.matches("\\d{1,6}") ? Integer.parseInt(what) : 0;
    }

    private void beginChangeSet(int start, int rest, int end) {
        endChangeSet();
        Matcher set = CHANGE_SET.matcher(text.substring(rest, end).stripTrailing());
        if (!set.matches()) {
            notUnderstood.add(
                    new NotUnderstood(
                            document.span(start, end),
                            Obstacle.BROKEN_SYNTAX,
                            "a changeset is marked as author:id",
                            text.substring(start, end).strip()));
            return;
        }
        setStart = start;
        setEnd = end;
        attributes = marks.attributes(rest + set.start(3), end);
        attributes.put("author", marks.unquoted(rest + set.start(1), rest + set.end(1)));
        attributes.put("id", marks.unquoted(rest + set.start(2), rest + set.end(2)));
    }

    private void endChangeSet() {
        if (setStart >= 0) {
            List<Part> children = FormattedMarks.gathered(inside);
            EmbeddedText sql = EmbeddedText.join(body);
            children.add(new Part("sql", attributes, List.of(), sql, sql.span()));
            if (rollbackStart >= 0) {
                EmbeddedText down = EmbeddedText.join(rollback);
                Map<String, EmbeddedText> how = marks.attributes(rollbackStart, setEnd);
                children.add(new Part("rollback", how, List.of(), down, down.span()));
            }
            SourceSpan span = document.span(setStart, setEnd);
            parts.add(new Part("changeSet", attributes, children, EmbeddedText.EMPTY, span));
        }
        body.clear();
        inside.clear();
        rollback.clear();
        setStart = -1;
        rollbackStart = -1;
        inRollbackBlock = false;
    }
}
