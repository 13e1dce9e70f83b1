package plumbline.parse.sql.reading;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.source.EmbeddedText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The statements of SQL in a body between BEGIN and END of MySQL or SQLite, each under its tests.
final class BlockPieces {

    private static final Set<String> PLAIN =
            Set.of(
                    "DECLARE",
                    "RETURN",
                    "LEAVE",
                    "ITERATE",
                    "SIGNAL",
                    "RESIGNAL",
                    "OPEN",
                    "FETCH",
                    "CLOSE",
                    "UNTIL");
    private static final int DEEPEST = 64;

    private final EmbeddedText statement;
    private final List<SqlToken> tokens;
    private final Deque<Circumstances> around = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();

    private BlockPieces(EmbeddedText statement, Dialect dialect, Circumstances inside) {
        this.statement = statement;
        this.tokens = SqlTokens.of(statement.text(), dialect);
        around.push(inside);
    }

    /// One statement of the body.
    record Piece(EmbeddedText sql, Circumstances around) {}

    /// The statements; null where there is no such body, or its blocks do not close.
    static @Nullable List<Piece> of(EmbeddedText statement, Dialect dialect, Circumstances in) {
        BlockPieces blocks = new BlockPieces(statement, dialect, in);
        return blocks.walk() ? blocks.pieces : null;
    }

    private boolean walk() {
        int at = 0;
        while (at < tokens.size() && !is(at, "BEGIN")) {
            at++;
        }
        if (at == tokens.size()) {
            return false;
        }
        while (at < tokens.size()) {
            int end = at;
            int depth = 0;
            while (end < tokens.size() && (depth > 0 || !tokens.get(end).isSign(';'))) {
                depth += tokens.get(end).isSign('(') ? 1 : tokens.get(end).isSign(')') ? -1 : 0;
                end++;
            }
            int from = heads(at, end);
            if (from < 0 || around.isEmpty() || around.size() > DEEPEST) {
                return false;
            }
            if (from < end && !isPlain(from)) {
                EmbeddedText sql =
                        statement.slice(tokens.get(from).start(), tokens.get(end - 1).end());
                pieces.add(new Piece(sql, around.element()));
            }
            at = end + 1;
        }
        return around.size() == 1;
    }

    /// Goes over all that only leads to a statement; gives where that begins.
    private int heads(int from, int end) {
        int at = from;
        while (at < end) {
            if (is(at, "BEGIN") || is(at, "LOOP") || is(at, "REPEAT")) {
                Circumstances now = around.element();
                around.push(is(at, "BEGIN") ? now : now.inLoop());
                at++;
            } else if (is(at, "IF") || is(at, "WHILE")) {
                int then = before(is(at, "IF") ? "THEN" : "DO", at, end);
                if (then < 0) {
                    return -1;
                }
                around.push(under(at, then));
                at = then + 1;
            } else if (is(at, "ELSEIF") || is(at, "ELSE")) {
                int then = is(at, "ELSE") ? at : before("THEN", at, end);
                if (then < 0 || around.size() < 2) {
                    return -1;
                }
                Circumstances old = around.pop();
                around.push(then == at ? old.when("ELSE") : under(at, then));
                at = then + 1;
            } else if (is(at, "END")) {
                around.pop();
                return end;
            } else {
                return at;
            }
        }
        return at;
    }

    private Circumstances under(int at, int then) {
        String test = statement.display(tokens.get(at + 1).start(), tokens.get(then - 1).end());
        Circumstances now = around.element();
        return is(at, "WHILE") ? now.inLoop() : now.when(test);
    }

    private int before(String word, int at, int end) {
        int cases = 0;
        for (int i = at + 1; i < end; i++) {
            cases += is(i, "CASE") ? 1 : is(i, "END") ? -1 : 0;
            if (cases == 0 && is(i, word)) {
                return i > at + 1 ? i : -1;
            }
        }
        return -1;
    }

    /// What moves values about and changes nothing in the database.
    private boolean isPlain(int at) {
        boolean local = is(at, "SET") && at + 1 < tokens.size() && !tokens.get(at + 1).isSign('@');
        return local || PLAIN.stream().anyMatch(word -> is(at, word));
    }

    private boolean is(int at, String word) {
        return tokens.get(at).is(word);
    }
}
