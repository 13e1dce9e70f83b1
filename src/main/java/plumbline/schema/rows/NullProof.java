package plumbline.schema.rows;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.schema.object.Column;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.stream.Stream;

/// Finds out whether the checks of a table prove that a column holds no null.
public final class NullProof {

    private static final int LENGTH = 4;

    private NullProof() {}

    public static boolean isProved(SchemaState state, Column column) {
        return conjuncts(state, column.table()).anyMatch(each -> says(each, column.name()));
    }

    /// What the valid checks of a table say together.
    static Stream<List<SqlToken>> conjuncts(SchemaState state, int table) {
        Naming naming = Naming.of(state);
        return state.usersOf(table, Check.class)
                .filter(check -> check.table() == table)
                .filter(check -> !check.traits().notValid() && !check.traits().notEnforced())
                .flatMap(check -> Conjuncts.of(naming.text(check.expression())).stream());
    }

    private static boolean says(List<SqlToken> term, String column) {
        int size = term.size();
        boolean qualified = size == LENGTH + 2 && term.get(1).isSign('.');
        return (size == LENGTH || qualified)
                && term.get(size - 1).is("null")
                && term.get(size - 2).is("not")
                && term.get(size - 3).is("is")
                && isName(term.get(size - LENGTH), column);
    }

    static boolean isName(SqlToken token, String name) {
        return token.isName() && SqlNames.stored(token.text(), Dialect.POSTGRESQL).equals(name);
    }
}
