package plumbline.analysis.subject;

import plumbline.analysis.subject.TransactionGroup.Kind;
import plumbline.framework.Framework;
import plumbline.framework.TransactionRule;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// In which pieces the statements of a migration reach the server: whole files, or texts of several
/// statements inside of code; `alone` is what becomes of them where nobody opens a transaction.
record Sending(Kind alone, boolean code) {

    private static final Pattern COMMENTS =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SEPARATION =
            Pattern.compile("(?:\\s|\\\\[nrt])*;(?:\\s|;|\\\\[nrt])*");
    private static final int MOST_LETTERS = 2_000;

    static Sending of(Wrapping wrapping, List<Statement> statements) {
        Optional<MigrationSubject> migration =
                statements.stream().findFirst().map(each -> each.head().migration());
        Framework framework =
                migration.map(each -> each.migration().framework()).orElse(Framework.PLAIN_SQL);
        boolean whole = isWhole(wrapping, framework) && isSeveral(migration, statements);
        return new Sending(whole ? Kind.IMPLICIT : Kind.STATEMENT, isCode(framework));
    }

    /// A file with a text that was not understood has at least that beside its statements.
    private static boolean isSeveral(
            Optional<MigrationSubject> migration, List<Statement> statements) {
        boolean more =
                migration
                        .filter(each -> !each.migration().up().notUnderstood().isEmpty())
                        .isPresent();
        return statements.size() + (more ? 1 : 0) > 1;
    }

    /// Whether a tool sends each file as one simple query, in whatever transaction.
    private static boolean isWhole(Wrapping wrapping, Framework framework) {
        return switch (framework) {
            case PRISMA, DBMATE, DIESEL -> true;
            case GOLANG_MIGRATE -> wrapping.rule() != TransactionRule.NONE;
            case KNEX, TYPEORM, SEQUELIZE, FLYWAY, LIQUIBASE, DRIZZLE, GOOSE, SQL_MIGRATE ->
                    wrapping.rule() == TransactionRule.IMPLICIT;
            case SQL_PAIRS, PLAIN_SQL -> wrapping.rule() == TransactionRule.IMPLICIT;
        };
    }

    private static boolean isCode(Framework framework) {
        return framework == Framework.KNEX
                || framework == Framework.TYPEORM
                || framework == Framework.SEQUELIZE;
    }

    /// Whether nothing but a semicolon stands between two statements inside of code.
    boolean isOneText(StepSubject last, StepSubject next) {
        SourceSpan from = last.span();
        SourceSpan to = next.span();
        boolean near =
                code
                        && !last.step().sql().isEmpty()
                        && !next.step().sql().isEmpty()
                        && from.file().equals(to.file())
                        && to.start() >= from.end()
                        && to.start() - from.end() < MOST_LETTERS;
        return near
                && last.migration()
                        .set()
                        .sources()
                        .findDocument(from.file())
                        .map(document -> between(document, from.end(), to.start()))
                        .filter(gap -> SEPARATION.matcher(gap).matches())
                        .isPresent();
    }

    private static String between(SourceDocument document, int from, int to) {
        String text = document.text();
        int end = Math.min(to, text.length());
        return COMMENTS.matcher(text.substring(Math.min(from, end), end)).replaceAll(" ");
    }
}
