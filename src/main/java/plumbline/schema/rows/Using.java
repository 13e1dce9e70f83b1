package plumbline.schema.rows;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.operation.text.SqlTypes;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;

/// The expression that a column's new values come from.
record Using(SchemaState state, String text) {

    /// Whether it says nothing but the column, or its cast to the new type.
    boolean isOnly(String column, TypeUse type) {
        List<SqlToken> tokens = SqlTokens.of(text, Dialect.POSTGRESQL);
        while (tokens.size() > 2 && tokens.getFirst().isSign('(') && tokens.getLast().isSign(')')) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        if (tokens.size() > 5 && tokens.getFirst().is("cast") && tokens.get(3).is("as")) {
            return isColumn(tokens.get(2), column) && isType(tokens, 4, tokens.size() - 1, type);
        }
        if (tokens.isEmpty() || !isColumn(tokens.getFirst(), column)) {
            return false;
        }
        int cast = 1;
        while (cast < tokens.size() && tokens.get(cast).text().startsWith(":")) {
            cast++;
        }
        return tokens.size() == 1 || (cast > 1 && isType(tokens, cast, tokens.size(), type));
    }

    private static boolean isColumn(SqlToken token, String column) {
        return token.isName() && SqlNames.stored(token.text(), Dialect.POSTGRESQL).equals(column);
    }

    private boolean isType(List<SqlToken> tokens, int from, int to, TypeUse type) {
        if (from >= to) {
            return false;
        }
        String written = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return Types.of(new Lookup(state), SqlTypes.of(written, Dialect.POSTGRESQL)).equals(type);
    }
}
