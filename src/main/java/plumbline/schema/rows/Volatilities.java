package plumbline.schema.rows;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.object.Routine;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Set;

/// Judges how volatile SQL text is: by the server's functions, and by what the schema's own ones
/// say of themselves.
public final class Volatilities {

    /// The server's own times take no argument: with one it is a function of somebody else.
    private static final Set<String> TIMES =
            Set.of("now", "transaction_timestamp", "statement_timestamp");

    private final Lookup lookup;

    public Volatilities(SchemaState state) {
        this.lookup = new Lookup(state);
    }

    public Volatility of(String text) {
        if (Lookup.isOpen(text)) {
            return Volatility.UNKNOWN;
        }
        List<SqlToken> tokens = SqlTokens.of(text, Dialect.POSTGRESQL);
        Volatility found = Volatility.CONSTANT;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && !isType(tokens, i)) {
                found = found.and(ofName(tokens, i));
            }
        }
        return found;
    }

    private Volatility ofName(List<SqlToken> tokens, int at) {
        SqlToken token = tokens.get(at);
        String name = SqlNames.stored(token.text(), Dialect.POSTGRESQL);
        if (!isSign(tokens, at + 1, '(')) {
            // only the server's own time and role functions are called without parentheses
            boolean bare = name.startsWith("current_") || name.startsWith("local");
            return bare && token.is(name) ? Volatility.STABLE : Volatility.CONSTANT;
        }
        if (TIMES.contains(name) && !isSign(tokens, at + 2, ')')) {
            return Volatility.UNKNOWN;
        }
        if (token.is(name) && !BuiltIn.isCall(name)) {
            return Volatility.CONSTANT;
        }
        boolean qualified = isSign(tokens, at - 1, '.') && at > 1;
        String schema = qualified ? tokens.get(at - 2).text() : null;
        return ofFunction(
                new ObjectName(
                        schema == null ? null : SqlNames.stored(schema, Dialect.POSTGRESQL), name));
    }

    private Volatility ofFunction(ObjectName name) {
        List<Volatility> own = lookup.routines(name).stream().map(Volatilities::of).toList();
        if (own.isEmpty()) {
            return BuiltIn.findVolatility(name.name()).orElse(Volatility.UNKNOWN);
        }
        boolean same = own.stream().distinct().count() == 1;
        return same ? own.getFirst() : Volatility.UNKNOWN;
    }

    /// How volatile a function of the schema says it is; one that says nothing is volatile, unless
    /// it is written in SQL: the server may then look at what it does instead.
    public static Volatility of(Routine routine) {
        Volatility said = said(routine.definition(), Volatility.VOLATILE);
        for (String change : routine.changes()) {
            said = said(change, said);
        }
        boolean open = said == Volatility.VOLATILE && isSql(routine.definition());
        return open ? Volatility.UNKNOWN : said;
    }

    private static boolean isSql(String definition) {
        List<SqlToken> tokens = SqlTokens.of(definition, Dialect.POSTGRESQL);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("sql") && tokens.get(i - 1).is("language")) {
                return true;
            }
        }
        return false;
    }

    private static Volatility said(String text, Volatility before) {
        for (SqlToken token : SqlTokens.of(text, Dialect.POSTGRESQL)) {
            if (token.is("begin") || token.is("return")) {
                return before;
            }
            if (token.is("immutable")) {
                return Volatility.CONSTANT;
            }
            if (token.is("stable")) {
                return Volatility.STABLE;
            }
            if (token.is("volatile")) {
                return Volatility.VOLATILE;
            }
        }
        return before;
    }

    /// Whether a cast makes it the name of a type.
    private static boolean isType(List<SqlToken> tokens, int at) {
        int first = at;
        while (isSign(tokens, first - 1, '.') && first > 1) {
            first -= 2;
        }
        if (first == 0) {
            return false;
        }
        SqlToken before = tokens.get(first - 1);
        return before.is("as") || before.text().endsWith(":");
    }

    private static boolean isSign(List<SqlToken> tokens, int at, char sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(sign);
    }
}
