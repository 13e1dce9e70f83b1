package plumbline.check.structure;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.code.Comment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people wrote about a migration, without what tools and generators write.
final class Explanations {

    /// A remark and where it stands.
    record Remark(String text, SourceSpan span) {}

    private static final Pattern GENERATED =
            Pattern.compile(
                    "(?is)\\s*(?:>\\s*)?(?:\\+goose|\\+migrate|migrate:|liquibase|changeset\\b"
                            + "|rollback\\b|precondition|statement-breakpoint|noinspection"
                            + "|eslint|prettier|tslint|@ts-|istanbul|language=|sqlfluff|squawk"
                            + "|plumbline-|[A-Z][a-z]+(?:[A-Z][a-z]+)\\s*$|warnings:"
                            + "|this is an empty migration|add (?:altering|reverting) commands"
                            + "|write your migrate|your sql goes here|this file should undo"
                            + "|sql in (?:this )?section|example:|todo\\b).*");
    private static final Pattern LICENSE =
            Pattern.compile("(?i)copyright|licensed under|SPDX-License");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?m)^\\s*@(?:param|returns?|type|typedef|throws|async|function|private"
                            + "|public|export|implements)\\b.*$");
    private static final Pattern ELEMENT =
            Pattern.compile("(?s)<comment>(.*?)</comment>|\\bcomment\"?:\\s*(\\S[^\\n]*)");

    private Explanations() {}

    /// All that is said in the file of a migration; in a file of several only beside its own.
    static List<Remark> of(MigrationSubject migration) {
        Optional<SourceDocument> document =
                migration.set().sources().findDocument(migration.place().file());
        return document.map(each -> of(migration, each)).orElse(List.of());
    }

    private static List<Remark> of(MigrationSubject migration, SourceDocument document) {
        long sharing =
                migration.set().migrations().stream()
                        .filter(each -> each.place().file().equals(document.file()))
                        .count();
        SourceSpan own = migration.place();
        Stream<Remark> comments =
                migration.set().code(document).comments().stream()
                        .filter(each -> sharing == 1 || isBeside(each, own, document))
                        .map(each -> new Remark(said(each.text()), each.span()));
        Stream<Remark> elements = elements(own, document);
        return Stream.concat(comments, elements).filter(each -> !each.text().isBlank()).toList();
    }

    private static boolean isBeside(Comment comment, SourceSpan own, SourceDocument document) {
        SourceSpan span = comment.span();
        boolean inside = span.start() >= own.start() && span.end() <= own.end();
        boolean before =
                span.end() <= own.start()
                        && document.text().substring(span.end(), own.start()).isBlank();
        return inside || before;
    }

    private static Stream<Remark> elements(SourceSpan own, SourceDocument document) {
        if (!document.file().matches("(?i).*\\.(xml|ya?ml|json)")) {
            return Stream.of();
        }
        return ELEMENT.matcher(document.text())
                .region(own.start(), own.end())
                .results()
                .map(
                        each ->
                                new Remark(
                                        each.group(1) == null ? each.group(2) : each.group(1),
                                        document.span(each.start(), each.end())));
    }

    private static String said(String comment) {
        String own = TAG.matcher(comment).replaceAll("");
        boolean foreign = GENERATED.matcher(own).matches() || LICENSE.matcher(own).find();
        return foreign ? "" : own.strip();
    }
}
