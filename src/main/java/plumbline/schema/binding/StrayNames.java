package plumbline.schema.binding;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.LinkedHashSet;
import java.util.Set;

/// Finds the names in SQL text that can mean nothing but a column, or a function.
///
/// Where a name may also be a keyword, a type, a variable or a field it is left out.
public final class StrayNames {

    private static final Set<String> WORDS =
            Set.of(
                    ("true false null default user current_user session_user current_role"
                         + " system_user current_date current_time current_timestamp localtime"
                         + " localtimestamp current_catalog current_schema new old excluded value"
                         + " array row case when then else end not and or any all some exists"
                         + " distinct unknown interval ctid xmin xmax cmin cmax tableoid oid")
                            .split(" "));

    private final Names names;

    private StrayNames(Names names) {
        this.names = names;
    }

    private static StrayNames of(String text) {
        return new StrayNames(new Names(text, SqlTokens.of(text, Dialect.POSTGRESQL)));
    }

    /// The columns that an expression over one table names; none where it holds a query.
    public static Set<String> columns(String expression) {
        StrayNames found = of(expression);
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < found.names.size(); i++) {
            if (found.names.isWord(i, "select")) {
                return Set.of();
            }
            if (found.isAlone(i) && (found.isQuoted(i) || found.isOperand(i))) {
                columns.add(found.names.stored(i));
            }
        }
        return columns;
    }

    /// The functions that are called without a schema.
    public static Set<String> calls(String text) {
        StrayNames found = of(text);
        Set<String> calls = new LinkedHashSet<>();
        for (int i = 0; i < found.names.size(); i++) {
            boolean bare = found.names.isName(i) && !found.names.isSign(i - 1, '.');
            if (bare && found.names.isSign(i + 1, '(') && !found.names.isCastBefore(i)) {
                calls.add(found.names.stored(i));
            }
        }
        return calls;
    }

    private boolean isQuoted(int i) {
        return names.at(i).kind() == SqlToken.Kind.QUOTED_NAME;
    }

    /// Neither part of a longer name nor a call, a type, a parameter or an alias.
    private boolean isAlone(int i) {
        return names.isName(i)
                && !names.isSign(i + 1, '.')
                && !names.isSign(i + 1, '(')
                && !names.isSign(i - 1, '.')
                && !names.isSign(i - 1, ':')
                && !names.isSign(i - 1, '@')
                && !names.isSign(i - 1, '$')
                && !names.isWord(i - 1, "as", "collate", "operator")
                && (i + 1 >= names.size() || names.at(i + 1).kind() != SqlToken.Kind.STRING)
                && (isQuoted(i) || !WORDS.contains(names.stored(i)));
    }

    private boolean isOperand(int i) {
        boolean named = names.isSign(i + 1, '=') && names.isSign(i + 2, '>');
        boolean left = begins(i - 1) && (isComparison(i + 1) || names.isWord(i + 1, "is", "in"));
        boolean right = isComparison(i - 1) && ends(i + 1);
        boolean only = names.isSign(i - 1, '(') && names.isName(i - 2) && names.isSign(i + 1, ')');
        return !named && (left || right || (only && !names.isWord(i - 2, "in", "any", "all")));
    }

    private boolean begins(int i) {
        return i < 0 || names.isSign(i, '(') || names.isWord(i, "and", "or", "not", "when");
    }

    private boolean ends(int i) {
        return i >= names.size() || names.isSign(i, ')') || names.isWord(i, "and", "or");
    }

    private boolean isComparison(int i) {
        return names.isSign(i, '=') || names.isSign(i, '<') || names.isSign(i, '>');
    }
}
