package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlToken.Kind;
import plumbline.operation.text.SqlTokens;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// A place among the tokens of a statement, or of a part of it, that moves on as they are taken.
public final class Cursor {

    private static final SqlToken NOTHING = new SqlToken(Kind.SIGN, 0, 0, "");

    private final EmbeddedText sql;
    private final Dialect dialect;
    private final List<SqlToken> tokens;
    private final int first;
    private final int limit;
    private int at;

    private Cursor(EmbeddedText sql, Dialect dialect, List<SqlToken> tokens, int first, int limit) {
        this.sql = sql;
        this.dialect = dialect;
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        this.at = first;
    }

    /// At the first token of a statement.
    public static Cursor of(EmbeddedText sql, Dialect dialect) {
        List<SqlToken> tokens = SqlTokens.of(sql.text(), dialect);
        return new Cursor(sql, dialect, tokens, 0, tokens.size());
    }

    /// Whether all quotes and parentheses of the statement close.
    public boolean isSound() {
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (depth < 0 || token.kind() == Kind.BROKEN) {
                return false;
            }
        }
        return depth == 0;
    }

    public Dialect dialect() {
        return dialect;
    }

    /// Whether it is MySQL or MariaDB.
    public boolean isMysql() {
        return dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
    }

    public int position() {
        return at;
    }

    public void moveTo(int position) {
        at = Math.clamp(position, first, limit);
    }

    public boolean atEnd() {
        return at >= limit;
    }

    public SqlToken peek() {
        return peek(0);
    }

    /// The token that many places on, or one that is nothing at all.
    public SqlToken peek(int ahead) {
        return at + ahead < limit && at + ahead >= first ? tokens.get(at + ahead) : NOTHING;
    }

    /// Takes the next token.
    public SqlToken take() {
        SqlToken token = peek();
        at = Math.min(at + 1, limit);
        return token;
    }

    /// Whether these words come next.
    public boolean isAt(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Takes these words if they come next.
    public boolean accept(String... words) {
        boolean there = isAt(words);
        at += there ? words.length : 0;
        return there;
    }

    /// Takes the one of these words that comes next, in capitals as given; null if none does.
    public @Nullable String acceptOne(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return word;
            }
        }
        return null;
    }

    public boolean acceptSign(char sign) {
        boolean there = peek().isSign(sign);
        at += there ? 1 : 0;
        return there;
    }

    /// Takes IF EXISTS.
    public boolean ifExists() {
        return accept("IF", "EXISTS");
    }

    /// Takes IF NOT EXISTS.
    public boolean ifNotExists() {
        return accept("IF", "NOT", "EXISTS");
    }

    /// Whether a name, or what this database takes for one, comes next.
    public boolean isAtName() {
        return isName(peek());
    }

    private boolean isName(SqlToken token) {
        boolean lax = dialect != Dialect.POSTGRESQL && token.kind() == Kind.STRING;
        return token.isName() || lax;
    }

    /// Takes one identifier as stored; null if none comes next.
    public @Nullable String identifier() {
        if (!isAtName()) {
            return null;
        }
        SqlToken token = take();
        return SqlNames.stored(sql, token.start(), token.end(), dialect);
    }

    /// Takes a dotted name as stored; null if none comes next.
    public @Nullable ObjectName name() {
        if (!isAtName()) {
            return null;
        }
        int from = take().start();
        while (peek().isSign('.') && isName(peek(1))) {
            at += 2;
        }
        return SqlNames.object(sql, from, tokens.get(at - 1).end(), dialect);
    }

    /// Takes a string and gives its value; null if none comes next.
    public @Nullable String string() {
        if (peek().kind() != Kind.STRING) {
            return null;
        }
        int from = take().start();
        return SqlNames.value(text(from, tokens.get(at - 1).end()));
    }

    /// What stands between the parentheses that open here, and moves behind them.
    public Cursor parentheses() {
        int open = at;
        skip();
        boolean closed = at > open + 1 && tokens.get(at - 1).isSign(')');
        return new Cursor(sql, dialect, tokens, open + 1, closed ? at - 1 : at);
    }

    /// Takes one token, or all of a pair of parentheses.
    public void skip() {
        int depth = 0;
        do {
            depth += peek().isSign('(') ? 1 : peek().isSign(')') ? -1 : 0;
            at++;
        } while (depth > 0 && at < limit);
        at = Math.min(at, limit);
    }

    /// What is left, cut at the commas outside of parentheses.
    public List<Cursor> parts() {
        List<Cursor> parts = new ArrayList<>();
        int from = at;
        while (at < limit) {
            if (peek().isSign(',')) {
                parts.add(part(from, at));
                from = at + 1;
            }
            skip();
        }
        if (from < limit) {
            parts.add(part(from, limit));
        }
        return parts;
    }

    /// The tokens between two positions.
    public Cursor part(int from, int to) {
        return new Cursor(sql, dialect, tokens, from, Math.max(from, to));
    }

    /// Moves to the first of these words outside of parentheses, or to the end.
    public void moveToWord(String... words) {
        while (at < limit) {
            for (String word : words) {
                if (peek().is(word)) {
                    return;
                }
            }
            skip();
        }
    }

    /// Takes all up to such a word or the end, as a person reads it.
    public String textUntil(String... words) {
        int from = at;
        moveToWord(words);
        return text(from);
    }

    /// Takes all that is left, as a person reads it.
    public String rest() {
        int from = at;
        at = limit;
        return text(from);
    }

    /// All from that position up to here, as a person reads it.
    public String text(int from) {
        return at <= from ? "" : text(tokens.get(from).start(), tokens.get(at - 1).end());
    }

    /// The same as the grammar reads it, with a name for each hole.
    public String written(int from) {
        return at <= from
                ? ""
                : sql.text().substring(tokens.get(from).start(), tokens.get(at - 1).end());
    }

    private String text(int start, int end) {
        return sql.display(start, end);
    }

    /// The place of all from that position up to here.
    public SourceSpan span(int from) {
        if (at <= from) {
            int offset = from < tokens.size() ? tokens.get(from).start() : sql.text().length();
            return sql.span(offset, offset);
        }
        return sql.span(tokens.get(from).start(), tokens.get(at - 1).end());
    }

    /// The place of this whole part.
    public SourceSpan span() {
        return first < limit
                ? sql.span(tokens.get(first).start(), tokens.get(limit - 1).end())
                : sql.span();
    }

    /// What this whole part says.
    public String text() {
        return first < limit ? text(tokens.get(first).start(), tokens.get(limit - 1).end()) : "";
    }
}
