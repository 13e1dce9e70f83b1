package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

import java.util.List;
import java.util.function.Function;

/// What came of parsing: a tree, or the offset of the token that the grammar does not take, -1
/// where there is no such place.
record Attempt<T extends ParserRuleContext>(@Nullable T root, int failedAt) {

    /// Parses in the fast way, and in the thorough one where that fails.
    static <T extends ParserRuleContext> Attempt<T> at(
            List<GrammarToken> listed, int deepest, Function<SQLParser, T> rule) {
        TokenArray tokens = new TokenArray(listed);
        if (tokens.nesting().deepest() > deepest) {
            return new Attempt<>(null, -1);
        }
        SQLParser parser = Prediction.parser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            Attempt<T> fast = once(parser, PredictionMode.SLL, rule);
            return fast.root == null ? once(parser, PredictionMode.LL, rule) : fast;
        } catch (StackOverflowError e) {
            // the parser descends once for each level; the limit on depth cannot know every rule
            return new Attempt<>(null, -1);
        }
    }

    private static <T extends ParserRuleContext> Attempt<T> once(
            SQLParser parser, PredictionMode mode, Function<SQLParser, T> rule) {
        try {
            parser.getTokenStream().seek(0);
            parser.reset();
            parser.getInterpreter().setPredictionMode(mode);
            return new Attempt<>(rule.apply(parser), -1);
        } catch (ParseCancellationException e) {
            Token token =
                    e.getCause() instanceof RecognitionException cause
                            ? cause.getOffendingToken()
                            : null;
            return new Attempt<>(null, token == null ? -1 : token.getStartIndex());
        }
    }
}
