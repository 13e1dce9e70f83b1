package plumbline.schema.rows;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out whether the checks of a table prove that its rows lie within the bound of a partition,
/// for partitions by one column.
public final class BoundProof {

    private final SchemaState state;
    private final Table table;
    private final Column key;

    private BoundProof(SchemaState state, Table table, Column key) {
        this.state = state;
        this.table = table;
        this.key = key;
    }

    /// False where it is not proved, and where that cannot be told.
    public static boolean isProved(SchemaState state, Table parent, Table table, String bound) {
        return findKey(state, parent, table)
                .map(key -> new BoundProof(state, table, key).holds(bound))
                .orElse(false);
    }

    private static Optional<Column> findKey(SchemaState state, Table parent, Table table) {
        Expression by = parent.partitionBy();
        if (by == null) {
            return Optional.empty();
        }
        List<SqlToken> tokens =
                SqlTokens.of(Naming.of(state).text(by), Dialect.POSTGRESQL).stream()
                        .filter(token -> !token.isSign('(') && !token.isSign(')'))
                        .toList();
        boolean plain = tokens.size() == 2 && !tokens.getFirst().is("hash");
        return plain
                ? new Lookup(state)
                        .findColumn(
                                table.id(),
                                SqlNames.stored(tokens.getLast().text(), Dialect.POSTGRESQL))
                : Optional.empty();
    }

    private boolean holds(String bound) {
        if (!key.notNull() && !NullProof.isProved(state, key)) {
            return false;
        }
        List<SqlToken> tokens = SqlTokens.of(bound, Dialect.POSTGRESQL);
        int to = indexOf(tokens, "to");
        if (!tokens.isEmpty() && tokens.getFirst().is("from") && to > 0) {
            return isFrom(tokens.subList(1, to)) && isTo(tokens.subList(to + 1, tokens.size()));
        }
        return !tokens.isEmpty() && tokens.getFirst().is("in") && isIn(values(tokens));
    }

    private boolean isFrom(List<SqlToken> written) {
        String limit = single(written);
        boolean open = written.stream().anyMatch(token -> token.is("minvalue"));
        return open || (limit != null && comparisons().anyMatch(each -> each.isAtLeast(limit)));
    }

    private boolean isTo(List<SqlToken> written) {
        String limit = single(written);
        boolean open = written.stream().anyMatch(token -> token.is("maxvalue"));
        return open || (limit != null && comparisons().anyMatch(each -> each.isBelow(limit)));
    }

    private boolean isIn(List<String> allowed) {
        return NullProof.conjuncts(state, table.id())
                .filter(term -> NullProof.isName(term.getFirst(), key.name()))
                .filter(term -> term.size() > 2)
                .filter(term -> term.get(1).is("in") || term.get(1).isSign('='))
                .map(BoundProof::values)
                .anyMatch(values -> !values.isEmpty() && allowed.containsAll(values));
    }

    private Stream<Comparison> comparisons() {
        return NullProof.conjuncts(state, table.id())
                .filter(term -> NullProof.isName(term.getFirst(), key.name()))
                .flatMap(
                        term -> {
                            String value = single(term);
                            return value == null
                                    ? Stream.empty()
                                    : Stream.of(new Comparison(signs(term), value));
                        });
    }

    /// The signs between the column and the value.
    private static String signs(List<SqlToken> term) {
        StringBuilder signs = new StringBuilder();
        for (int i = 1;
                i < term.size() && "<>=".contains(term.get(i).text().substring(0, 1));
                i++) {
            signs.append(term.get(i).text());
        }
        return signs.toString();
    }

    private static @Nullable String single(List<SqlToken> tokens) {
        List<String> values = values(tokens);
        return values.size() == 1 ? values.getFirst() : null;
    }

    private static List<String> values(List<SqlToken> tokens) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            boolean negative = i > 0 && tokens.get(i - 1).isSign('-');
            if (token.kind() == SqlToken.Kind.NUMBER) {
                values.add((negative ? "-" : "") + token.text());
            } else if (token.kind() == SqlToken.Kind.STRING) {
                values.add(SqlNames.value(token.text()));
            }
        }
        return values;
    }

    private static int indexOf(List<SqlToken> tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /// A comparison of the column with a value.
    private record Comparison(String signs, String value) {

        boolean isAtLeast(String limit) {
            return switch (signs) {
                case ">=", ">", "=" -> value.equals(limit) || isNumeric(limit, 1);
                default -> false;
            };
        }

        boolean isBelow(String limit) {
            return switch (signs) {
                case "<" -> value.equals(limit) || isNumeric(limit, -1);
                case "<=", "=" -> !value.equals(limit) && isNumeric(limit, -1);
                default -> false;
            };
        }

        /// Texts and dates are not put in order.
        private boolean isNumeric(String limit, int order) {
            return isNumber(value)
                    && isNumber(limit)
                    && new BigDecimal(value).compareTo(new BigDecimal(limit)) == order;
        }

        private static boolean isNumber(String text) {
            return text.matches("-?\\d{1,40}(\\.\\d{1,40})?");
        }
    }
}
