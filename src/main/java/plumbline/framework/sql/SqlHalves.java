package plumbline.framework.sql;

import plumbline.framework.MigrationHalf;
import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SkipReason;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads SQL as one half of a migration: a whole file, or the pieces of a file that belong to it.
public final class SqlHalves {

    private final SqlReader reader;

    public SqlHalves(SqlReader reader) {
        this.reader = reader;
    }

    /// A half that is a whole file.
    public MigrationHalf file(SourceTree tree, String path, Dialect dialect) {
        return document(tree, path, document -> whole(document, dialect));
    }

    /// A half that is all of a text.
    public MigrationHalf whole(SourceDocument document, Dialect dialect) {
        return pieces(spanOf(document), List.of(document.embedded()), dialect);
    }

    /// A half that reaches over `span` and holds these pieces, each of them whole statements.
    public MigrationHalf pieces(SourceSpan span, List<EmbeddedText> pieces, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        List<NotUnderstood> left = new ArrayList<>();
        for (EmbeddedText piece : pieces) {
            if (!piece.text().isBlank()) {
                SqlReading reading = read(piece, dialect, Circumstances.PLAIN);
                steps.addAll(reading.steps());
                left.addAll(reading.notUnderstood());
            }
        }
        return MigrationHalf.of(span, steps, left);
    }

    public SqlReading read(EmbeddedText piece, Dialect dialect, Circumstances around) {
        SourceSpan place = piece.span();
        Optional<String> other = Dialects.findUnread(place.file());
        return other.isEmpty() ? reader.read(piece, dialect, around) : unread(piece, other.get());
    }

    /// What another database would make of it is nothing to guess at.
    private static SqlReading unread(EmbeddedText piece, String database) {
        String shown = piece.display().strip().lines().findFirst().orElse("");
        NotUnderstood all =
                new NotUnderstood(piece.span(), Obstacle.OTHER_DATABASE, database, shown);
        return new SqlReading(List.of(), 1, List.of(all));
    }

    /// What `read` makes of a file, or a half that says why the file has no text.
    public static MigrationHalf document(
            SourceTree tree, String path, Function<SourceDocument, MigrationHalf> read) {
        return switch (tree.read(path)) {
            case SourceTree.Reading.Document(SourceDocument document) -> read.apply(document);
            case SourceTree.Reading.Failure(SkipReason reason) -> unreadable(path, reason);
        };
    }

    /// A half in a language that is not read as SQL.
    public static MigrationHalf code(SourceDocument document, String detail) {
        SourceSpan span = spanOf(document);
        return MigrationHalf.of(
                span,
                List.of(),
                List.of(
                        new NotUnderstood(
                                span, Obstacle.APPLICATION_CODE, detail, firstLine(document))));
    }

    public static SourceSpan spanOf(SourceDocument document) {
        return document.span(0, document.text().length());
    }

    private static MigrationHalf unreadable(String path, SkipReason reason) {
        SourceSpan span = new SourceSpan(path, 0, 0, 1, 1, 1);
        String detail = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return MigrationHalf.of(
                span,
                List.of(),
                List.of(new NotUnderstood(span, Obstacle.FILE_NOT_READ, detail, "")));
    }

    private static String firstLine(SourceDocument document) {
        return document.text().lines().findFirst().orElse("");
    }
}
