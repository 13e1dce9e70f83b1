package plumbline.parse.sql.tree;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import java.util.ArrayList;
import java.util.List;

/// Takes the variables out that PL/pgSQL puts an answer into: its INTO can stand anywhere in a
/// query, where the grammar does not expect it.
final class IntoTargets {

    private IntoTargets() {}

    /// The tokens without them.
    static List<GrammarToken> hidden(List<GrammarToken> seen) {
        List<GrammarToken> left = new ArrayList<>(seen.size());
        int i = 0;
        while (i < seen.size()) {
            int end = i + 1;
            if (i > 0 && seen.get(i).type() == SQLLexer.INTO && !isOfStatement(seen.get(i - 1))) {
                end = targetEnd(seen, i + 1);
            }
            if (end == i + 1) {
                left.add(seen.get(i));
            }
            i = end;
        }
        return left;
    }

    private static boolean isOfStatement(GrammarToken before) {
        return before.type() == SQLLexer.INSERT || before.type() == SQLLexer.MERGE;
    }

    private static int targetEnd(List<GrammarToken> seen, int start) {
        int i = seen.get(start).type() == SQLLexer.STRICT ? start + 1 : start;
        while (i < seen.size() && isName(seen.get(i))) {
            i = subscriptEnd(seen, i + 1);
            int next = i < seen.size() ? seen.get(i).type() : GrammarToken.EOF;
            if (next != SQLLexer.DOT && next != SQLLexer.COMMA) {
                return i;
            }
            i++;
        }
        return start;
    }

    private static int subscriptEnd(List<GrammarToken> seen, int start) {
        int i = start;
        while (i < seen.size() && seen.get(i).type() == SQLLexer.LEFT_BRACKET) {
            while (i < seen.size() && seen.get(i).type() != SQLLexer.RIGHT_BRACKET) {
                i++;
            }
            i++;
        }
        return i;
    }

    private static boolean isName(GrammarToken token) {
        int first = token.type() < 0 ? 0 : token.sql().codePointAt(token.start());
        return token.type() == SQLLexer.QuotedIdentifier
                || Character.isUnicodeIdentifierStart(first)
                || first == '_';
    }
}
