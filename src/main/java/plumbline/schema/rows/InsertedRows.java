package plumbline.schema.rows;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.List;

/// Whether the rows that a query gives are as many as those of a table; what it only looks up for
/// one row, and what it writes out itself, are few.
public record InsertedRows(List<SqlToken> tokens) {

    public static boolean areOfTable(String query) {
        return new InsertedRows(SqlTokens.of(query, Dialect.POSTGRESQL)).areOfTable();
    }

    private boolean areOfTable() {
        int depth = 0;
        int leading = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isSign('(')) {
                leading += depth == leading && isBegin(i) ? 1 : 0;
                depth++;
            } else if (token.isSign(')')) {
                depth--;
                leading = Math.min(leading, depth);
            } else if (depth == leading && isSource(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a query, and not a part of one, stands in the bracket.
    private boolean isBegin(int at) {
        return at == 0
                || tokens.get(at - 1).is("union")
                || tokens.get(at - 1).is("all")
                || tokens.get(at - 1).isSign('(');
    }

    /// FROM or JOIN before the name of a table or a query, not before VALUES or a function.
    private boolean isSource(int at) {
        boolean opens = tokens.get(at).is("from") || tokens.get(at).is("join");
        if (!opens || at + 1 >= tokens.size() || (at > 0 && tokens.get(at - 1).is("distinct"))) {
            return false;
        }
        int name = at + (tokens.get(at + 1).is("only") || tokens.get(at + 1).is("lateral") ? 2 : 1);
        boolean bracket = name + 1 < tokens.size() && tokens.get(name + 1).isSign('(');
        boolean values =
                name + 1 < tokens.size()
                        && tokens.get(name).isSign('(')
                        && tokens.get(name + 1).is("values");
        return !bracket && !values;
    }
}
