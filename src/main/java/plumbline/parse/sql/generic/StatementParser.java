package plumbline.parse.sql.generic;

import net.sf.jsqlparser.parser.AbstractJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.UnsupportedStatement;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Parses one statement with JSqlParser, in bounded time.
final class StatementParser {

    /// Longer statements are not parsed: they are data, and no parser should stumble over them.
    static final int LONGEST = 100_000;

    /// Deeper ones are not parsed: time and stack grow too fast with the depth.
    static final int DEEPEST = 40;

    private static final int MOST_MILLIS = 2_000;

    private StatementParser() {}

    /// The statement, if all of it is one that JSqlParser knows.
    static Optional<Statement> parse(String text, Dialect dialect) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<SqlToken> tokens = SqlTokens.of(text, dialect);
        if (isTooDeep(tokens)) {
            return Optional.empty();
        }
        CCJSqlParser parser = parser(TakenWords.of(text, tokens, dialect), dialect);
        CompletableFuture<Boolean> clock = clock(parser);
        try {
            Statement statement = parser.Statement();
            return Optional.ofNullable(wholly(parser, statement));
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        } finally {
            clock.complete(true);
        }
    }

    private static CompletableFuture<Boolean> clock(CCJSqlParser parser) {
        CompletableFuture<Boolean> clock = new CompletableFuture<>();
        CompletableFuture<Boolean> _ =
                clock.orTimeout(MOST_MILLIS, TimeUnit.MILLISECONDS)
                        .whenComplete((done, late) -> parser.interrupted |= late != null);
        return clock;
    }

    private static boolean isTooDeep(List<SqlToken> tokens) {
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /// It stops without a word where it understands no more.
    private static @Nullable Statement wholly(CCJSqlParser parser, @Nullable Statement statement) {
        boolean whole = parser.getToken(1).kind == CCJSqlParserConstants.EOF;
        return whole && !(statement instanceof UnsupportedStatement) ? statement : null;
    }

    private static CCJSqlParser parser(String text, Dialect dialect) {
        boolean mysql = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        boolean brackets = dialect == Dialect.MSSQL || dialect == Dialect.SQLITE;
        return new CCJSqlParser(new StringProvider(text))
                .withDialect(named(dialect))
                .withDollarQuotedStringTags(dialect == Dialect.POSTGRESQL)
                .withSquareBracketQuotation(brackets)
                .withBackslashEscapeCharacter(mysql)
                .withDoubleQuotedStrings(mysql);
    }

    private static AbstractJSqlParser.Dialect named(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> AbstractJSqlParser.Dialect.POSTGRESQL;
            case MYSQL -> AbstractJSqlParser.Dialect.MYSQL;
            case MARIADB -> AbstractJSqlParser.Dialect.MARIADB;
            case SQLITE -> AbstractJSqlParser.Dialect.ANSI_SQL;
            case MSSQL -> AbstractJSqlParser.Dialect.SQLSERVER;
            case ORACLE -> AbstractJSqlParser.Dialect.ORACLE;
            case H2 -> AbstractJSqlParser.Dialect.H2;
        };
    }
}
