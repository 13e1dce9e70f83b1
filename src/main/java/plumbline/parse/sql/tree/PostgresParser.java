package plumbline.parse.sql.tree;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Plpgsql_functionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SqlContext;

import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;

/// The one place where PostgreSQL's grammar is called; what it does not take gives nothing.
///
/// ANTLR keeps what it learnt about the grammar for all parsers of the program, and never lets go
/// of it: that is what makes the second statement faster than the first. After 13,000 statements of
/// real migrations it is about 100 MB, and it grows ever slower.
public final class PostgresParser {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 200;
    private static final int MOST_UNREAD = 8;

    private PostgresParser() {}

    /// A statement, or several with semicolons between them.
    public static Optional<SqlTree<SqlContext>> statements(EmbeddedText text) {
        if (text.text().length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Attempt<SqlContext> attempt =
                Attempt.at(GrammarTokens.of(text.text()), DEEPEST, SQLParser::sql);
        return Optional.ofNullable(attempt.root())
                .map(tree -> new SqlTree<>(new SqlText(text), tree));
    }

    /// The body of a function or of a DO block in PL/pgSQL; a statement that the grammar does not
    /// take stands in the tree as an empty one, as long as there are few.
    public static Optional<SqlTree<Plpgsql_functionContext>> block(EmbeddedText text) {
        if (text.text().length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<GrammarToken> tokens = IntoTargets.hidden(GrammarTokens.of(text.text()));
        for (int left = MOST_UNREAD; tokens != null; left--) {
            Attempt<Plpgsql_functionContext> attempt =
                    Attempt.at(tokens, DEEPEST, SQLParser::plpgsql_function);
            Plpgsql_functionContext root = attempt.root();
            if (root != null) {
                return Optional.of(new SqlTree<>(new SqlText(text), root));
            }
            tokens = left > 0 ? SimpleStatements.without(tokens, attempt.failedAt()) : null;
        }
        return Optional.empty();
    }
}
