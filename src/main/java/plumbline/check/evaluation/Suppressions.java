package plumbline.check.evaluation;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.Suppression;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.code.CodeText;
import plumbline.source.code.Comment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the comments of a migration that waive findings.
///
/// `plumbline-ignore CHECK, CHECK: reason` is about the statement that it stands on or before,
/// `plumbline-ignore-file …` about the whole file. Comments for squawk count where they name a rule
/// that a check of ours answers to.
final class Suppressions {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)\\s*plumbline-ignore(-file)?\\s+([\\w*-]+(?:\\s*,\\s*[\\w-]+)*)"
                            + "\\s*(?::\\s*(.*))?");

    private final SourceDocument document;
    private final CodeText text;
    private final List<SourceSpan> steps;

    private Suppressions(SourceDocument document, CodeText text, List<SourceSpan> steps) {
        this.document = document;
        this.text = text;
        this.steps = steps;
    }

    /// Those of all files of a migration; a text without the word is not looked at closely.
    static List<Suppression> of(MigrationSubject migration) {
        List<Suppression> all = new ArrayList<>();
        for (String file : files(migration)) {
            migration
                    .set()
                    .sources()
                    .findDocument(file)
                    .filter(document -> hasAny(document.text()))
                    .map(document -> read(migration, document))
                    .ifPresent(all::addAll);
        }
        return all;
    }

    private static List<Suppression> read(MigrationSubject migration, SourceDocument document) {
        CodeText text = migration.set().code(document);
        return new Suppressions(document, text, spans(migration, document.file())).read();
    }

    private static boolean hasAny(String text) {
        return text.contains("plumbline-ignore") || text.contains(SquawkComment.WORD);
    }

    private static Set<String> files(MigrationSubject migration) {
        Set<String> files = new LinkedHashSet<>();
        files.add(migration.migration().file());
        SourceSpan down = migration.half(Way.DOWN).span();
        if (down != null) {
            files.add(down.file());
        }
        return files;
    }

    private static List<SourceSpan> spans(MigrationSubject migration, String file) {
        return Stream.of(Way.values())
                .flatMap(way -> migration.half(way).steps().stream())
                .map(step -> step.span())
                .filter(span -> span.file().equals(file))
                .toList();
    }

    private List<Suppression> read() {
        List<Suppression> found = new ArrayList<>();
        for (Comment comment : text.comments()) {
            Matcher form = FORM.matcher(comment.text());
            if (form.matches()) {
                found.add(suppression(comment.span(), form));
            } else {
                SquawkComment.find(comment.text())
                        .map(each -> suppression(comment.span(), each))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Suppression suppression(SourceSpan place, SquawkComment squawk) {
        int line = squawk.wholeFile() ? 1 : line(place);
        int end = squawk.wholeFile() ? Integer.MAX_VALUE : end(line);
        return new Suppression(
                squawk.checks(),
                "waived by a squawk-ignore comment",
                place,
                line,
                end,
                SquawkComment.TOOL);
    }

    private Suppression suppression(SourceSpan place, Matcher form) {
        Set<String> checks = new TreeSet<>();
        for (String check : form.group(2).split(",", -1)) {
            checks.add(check.strip());
        }
        String reason = form.group(3) == null ? "" : form.group(3).strip();
        if (form.group(1) != null) {
            return new Suppression(checks, reason, place, 1, Integer.MAX_VALUE, "");
        }
        int line = line(place);
        return new Suppression(checks, reason, place, line, end(line), "");
    }

    /// The line of code that a comment is about: its own, or the next one.
    private int line(SourceSpan place) {
        String code = text.withoutComments();
        int start = document.text().lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        if (!code.substring(Math.min(start, place.start()), place.start()).isBlank()) {
            return place.line();
        }
        int at = place.end();
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return document.span(at, at).line();
    }

    /// The last line of what begins on a line.
    private int end(int line) {
        return steps.stream()
                .filter(step -> step.line() == line)
                .mapToInt(SourceSpan::endLine)
                .max()
                .orElse(line);
    }
}
