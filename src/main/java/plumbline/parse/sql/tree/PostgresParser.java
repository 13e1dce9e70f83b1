package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Plpgsql_functionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SqlContext;

import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The one place where PostgreSQL's grammar is called; what it does not take gives nothing.
///
/// ANTLR keeps what it learnt about the grammar for all parsers of the program, and never lets go
/// of it: that is what makes the second statement faster than the first. After 13,000 statements of
/// real migrations it is about 100 MB, and it grows ever slower.
public final class PostgresParser {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 200;

    private PostgresParser() {}

    /// A statement, or several with semicolons between them.
    public static Optional<SqlTree<SqlContext>> statements(EmbeddedText text) {
        return parse(text, SQLParser::sql, false);
    }

    /// The body of a function or of a DO block in PL/pgSQL.
    public static Optional<SqlTree<Plpgsql_functionContext>> block(EmbeddedText text) {
        return parse(text, SQLParser::plpgsql_function, true);
    }

    private static <T extends ParserRuleContext> Optional<SqlTree<T>> parse(
            EmbeddedText text, Function<SQLParser, T> rule, boolean code) {
        if (text.text().length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<GrammarToken> listed = GrammarTokens.of(text.text());
        TokenArray tokens = new TokenArray(code ? IntoTargets.hidden(listed) : listed);
        T root = tokens.nesting().deepest() > DEEPEST ? null : tree(tokens, rule);
        return Optional.ofNullable(root).map(tree -> new SqlTree<>(new SqlText(text), tree));
    }

    private static <T extends ParserRuleContext> @Nullable T tree(
            TokenArray tokens, Function<SQLParser, T> rule) {
        SQLParser parser = Prediction.parser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            T fast = tree(parser, PredictionMode.SLL, rule);
            return fast == null ? tree(parser, PredictionMode.LL, rule) : fast;
        } catch (StackOverflowError e) {
            // the parser descends once for each level; the limit on depth cannot know every rule
            return null;
        }
    }

    private static <T extends ParserRuleContext> @Nullable T tree(
            SQLParser parser, PredictionMode mode, Function<SQLParser, T> rule) {
        try {
            parser.getTokenStream().seek(0);
            parser.reset();
            parser.getInterpreter().setPredictionMode(mode);
            return rule.apply(parser);
        } catch (ParseCancellationException e) {
            return null;
        }
    }
}
