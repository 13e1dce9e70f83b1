package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tokens that may be looked at so often and no more, so that no text keeps the parser busy for
/// long; looking ahead counts too.
final class TokenArray implements TokenStream {

    private static final int LOOKS_PER_TOKEN = 400;
    private static final int LOOKS_ANYWAY = 400_000;

    private final Token[] tokens;
    private final int[] types;
    private final Nesting nesting;
    private int at;
    private long left;

    TokenArray(List<GrammarToken> listed) {
        tokens = listed.toArray(Token[]::new);
        types = new int[tokens.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = tokens[i].getType();
        }
        nesting = new Nesting(types);
        left = LOOKS_ANYWAY + (long) LOOKS_PER_TOKEN * tokens.length;
    }

    /// Which token closes what another opened, and what stands between them.
    Nesting nesting() {
        return nesting;
    }

    /// The type of the token with that index; the last one stands for all behind it.
    int type(int index) {
        return types[Math.min(index, types.length - 1)];
    }

    @Override
    public void consume() {
        if (--left < 0) {
            throw new ParseCancellationException("looked at too often");
        }
        if (at < types.length - 1) {
            at++;
        }
    }

    @Override
    public int LA(int distance) {
        return distance < 0 ? types[Math.max(0, at + distance)] : type(at + distance - 1);
    }

    @Override
    public @Nullable Token LT(int distance) {
        if (distance < 0) {
            return at + distance < 0 ? null : tokens[at + distance];
        }
        return get(at + distance - 1);
    }

    @Override
    public Token get(int index) {
        return tokens[Math.min(index, tokens.length - 1)];
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // all tokens are there for good
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = Math.min(index, types.length - 1);
    }

    @Override
    public int size() {
        return types.length;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public TokenSource getTokenSource() {
        return new ListTokenSource(List.of(tokens));
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = interval.a; i <= interval.b; i++) {
            text.append(tokens[i].getText());
        }
        return text.toString();
    }

    @Override
    public String getText() {
        return getText(new Interval(0, types.length - 2));
    }

    @Override
    public String getText(RuleContext node) {
        return node.getText();
    }

    @Override
    public String getText(@Nullable Token start, @Nullable Token stop) {
        return start == null || stop == null ? "" : start.getText() + stop.getText();
    }
}
