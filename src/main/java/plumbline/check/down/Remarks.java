package plumbline.check.down;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.framework.MigrationHalf;
import plumbline.source.SourceSpan;
import plumbline.source.code.Comment;

import java.util.List;

/// What is said in comments of one half of a migration, or right before it.
final class Remarks {

    private Remarks() {}

    static List<Comment> within(MigrationSubject migration, MigrationHalf half) {
        SourceSpan span = half.span();
        if (span == null) {
            return List.of();
        }
        return migration.set().sources().findDocument(span.file()).stream()
                .flatMap(document -> migration.set().code(document).comments().stream())
                .filter(each -> each.span().end() > span.start() || isJustBefore(each, span))
                .filter(each -> each.span().start() < span.end())
                .filter(each -> !each.text().matches("(?is)\\s*(?:\\+|migrate:|expect:).*"))
                .toList();
    }

    private static boolean isJustBefore(Comment comment, SourceSpan span) {
        return comment.span().endLine() + 1 == span.line();
    }
}
