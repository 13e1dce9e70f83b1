package plumbline.framework.liquibase;

import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.markup.JsonReader;
import plumbline.parse.markup.MarkupNode;
import plumbline.parse.markup.MarkupReading;
import plumbline.parse.markup.XmlReader;
import plumbline.parse.markup.XmlReading;
import plumbline.parse.markup.YamlReader;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A changelog file, read as far as it can be.
public sealed interface Changelog {

    /// The name of the element that holds all others.
    String ROOT = "databaseChangeLog";

    /// Its elements, and what in it could not be read.
    record Content(Part root, List<NotUnderstood> notUnderstood) implements Changelog {

        public Content {
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /// It could not be read at all.
    record Broken(NotUnderstood reason) implements Changelog {}

    /// A file of SQL without marks: the whole of it is one change.
    record PlainSql(SourceDocument document) implements Changelog {}

    /// The file is none of the four formats.
    record NoChangelog() implements Changelog {}

    static Changelog read(String path, SourceTree tree) {
        return switch (tree.read(path)) {
            case SourceTree.Reading.Document(SourceDocument document) -> read(document);
            case SourceTree.Reading.Failure(var reason) ->
                    new Broken(
                            new NotUnderstood(
                                    new SourceSpan(path, 0, 0, 1, 1, 1),
                                    Obstacle.FILE_NOT_READ,
                                    reason.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                    path));
        };
    }

    private static Changelog read(SourceDocument document) {
        return switch (Format.of(document.file())) {
            case XML -> xml(document);
            case YAML -> markup(YamlReader.read(document), document);
            case JSON -> markup(JsonReader.read(document), document);
            case SQL ->
                    FormattedSql.isFormatted(document)
                            ? FormattedSql.read(document)
                            : new PlainSql(document);
            case OTHER -> new NoChangelog();
        };
    }

    private static Changelog xml(SourceDocument document) {
        return switch (XmlReader.read(document)) {
            case XmlReading.Document(var root) ->
                    root.name().equals(ROOT)
                            ? new Content(PartReader.of(root), List.of())
                            : new NoChangelog();
            case XmlReading.Broken(String reason, SourceSpan span) ->
                    new Broken(broken(document, reason, span));
        };
    }

    private static Changelog markup(MarkupReading reading, SourceDocument document) {
        Optional<Part> root = findRoot(reading.documents());
        List<NotUnderstood> problems =
                reading instanceof MarkupReading.Broken broken
                        ? List.of(broken(document, broken.reason(), broken.span()))
                        : List.of();
        if (root.isPresent()) {
            return new Content(root.get(), problems);
        }
        return problems.isEmpty() ? new NoChangelog() : new Broken(problems.getFirst());
    }

    private static Optional<Part> findRoot(List<MarkupNode> documents) {
        return documents.stream()
                .flatMap(document -> document.find(ROOT).stream())
                .map(node -> PartReader.of(ROOT, node))
                .findFirst();
    }

    private static NotUnderstood broken(SourceDocument document, String reason, SourceSpan span) {
        String text = document.text().substring(span.start(), span.end());
        return new NotUnderstood(span, Obstacle.BROKEN_SYNTAX, reason, text);
    }

    /// What a changelog is written in, by the end of its name.
    enum Format {
        XML,
        YAML,
        JSON,
        SQL,
        OTHER;

        public static Format of(String path) {
            return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "xml" -> XML;
                case "yaml", "yml" -> YAML;
                case "json" -> JSON;
                case "sql" -> SQL;
                default -> OTHER;
            };
        }
    }

    /// What tells a changelog from any other file of its format, before it is read.
    Pattern LOOKS_LIKE_ONE =
            Pattern.compile(
                    "<(\\w+:)?databaseChangeLog\\b|(^|\\{)\\s*[\"']?databaseChangeLog[\"']?\\s*:"
                            + "|^\\s*--\\s*liquibase\\s+formatted",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
}
