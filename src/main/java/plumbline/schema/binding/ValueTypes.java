package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTypes;
import plumbline.schema.binding.Operators.Operator;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.state.Lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The types of values in a query; nothing where only the server can tell.
final class ValueTypes {

    private static final int DEEPEST = 60;
    private static final Set<String> TRUTHS =
            Set.of("@>", "<@", "&&", "?", "?|", "?&", "~", "~*", "!~", "!~*", "~~", "@@", "!~~");

    private final Lookup lookup;
    private final Names names;
    private final TypeScope scope;
    private final Function<String, List<TypedOutput>> subquery;
    private int depth;

    ValueTypes(
            Lookup lookup,
            Names names,
            TypeScope scope,
            Function<String, List<TypedOutput>> subquery) {
        this.lookup = lookup;
        this.names = names;
        this.scope = scope;
        this.subquery = subquery;
    }

    static TypeUse plain(String name) {
        return TypeUse.builtIn(name);
    }

    /// The type of what stands between two tokens; NULL and bare strings have none.
    @Nullable TypeUse of(int from, int to) {
        if (from >= to || depth >= DEEPEST) {
            return null;
        }
        depth++;
        TypeUse found =
                names.isSign(from, '(') && names.closing(from) == to - 1
                        ? inside(from + 1, to - 1)
                        : outside(from, to);
        depth--;
        return found;
    }

    /// The first of several values that has a type gives it to all; its length only where all have
    /// the same.
    @Nullable TypeUse first(List<int[]> values) {
        TypeUse found = null;
        boolean literal = false;
        for (int[] value : values) {
            TypeUse type = of(value[0], value[1]);
            literal |= type == null;
            if (found == null) {
                found = type;
            } else if (type != null && !type.equals(found)) {
                found = Arithmetic.common(found, type);
            }
        }
        return found == null || !literal ? found : Arithmetic.bare(found);
    }

    /// Without ELSE the last value is NULL.
    private @Nullable TypeUse cases(List<int[]> branches) {
        TypeUse found = first(branches);
        boolean whole = !branches.isEmpty() && names.isWord(branches.getLast()[0] - 1, "else");
        return found == null || whole ? found : Arithmetic.bare(found);
    }

    private @Nullable TypeUse inside(int from, int to) {
        if (names.isWord(from, "select", "with", "values")) {
            List<TypedOutput> given = subquery.apply(names.written(from, to));
            return given.isEmpty() ? null : given.getFirst().type();
        }
        return of(from, to);
    }

    private @Nullable TypeUse outside(int from, int to) {
        Operator operator = Operators.loosest(names, from, to);
        if (operator == null) {
            return primary(from, to);
        }
        return switch (operator.level()) {
            case Operators.LOGIC, Operators.COMPARISON -> plain("boolean");
            case Operators.CAST -> written(operator.end(), to);
            case Operators.ZONE -> Arithmetic.zoned(of(from, operator.from()));
            case Operators.COLLATION -> of(from, operator.from());
            case Operators.OTHER ->
                    other(operator.text(), of(from, operator.from()), of(operator.end(), to));
            default ->
                    Arithmetic.of(
                            operator.text(), of(from, operator.from()), of(operator.end(), to));
        };
    }

    private static @Nullable TypeUse other(
            String operator, @Nullable TypeUse left, @Nullable TypeUse right) {
        if (TRUTHS.contains(operator)) {
            return plain("boolean");
        }
        if (operator.equals("->>") || operator.equals("#>>")) {
            return plain("text");
        }
        if (!operator.equals("||")) {
            return left;
        }
        boolean special =
                left != null
                        && (left.dimensions() > 0
                                || Set.of("jsonb", "tsvector", "bytea").contains(left.name()));
        return special || (left == null && right != null && right.dimensions() > 0)
                ? left == null ? right : left
                : plain("text");
    }

    private TypeUse written(int from, int to) {
        return lookup.type(SqlTypes.of(names.written(from, to), Dialect.POSTGRESQL));
    }

    private @Nullable TypeUse primary(int from, int to) {
        SqlToken first = names.at(from);
        if (names.isWord(from, "case")) {
            return cases(branches(from, to));
        }
        if (first.kind() == SqlToken.Kind.NUMBER && to - from == 1) {
            return Arithmetic.literal(first.text());
        }
        if (names.isSign(from, '-') || names.isSign(from, '+')) {
            return of(from + 1, to);
        }
        boolean typed = to - from > 1 && names.at(to - 1).kind() == SqlToken.Kind.STRING;
        if (!first.isName() || typed) {
            return typed && first.isName() ? written(from, to - 1) : null;
        }
        return named(from, to);
    }

    private @Nullable TypeUse named(int from, int to) {
        int end = names.chainEnd(from);
        if (names.isWord(from, "array") && names.isSign(from + 1, '[')) {
            return Arithmetic.array(first(names.listed(from + 1)));
        }
        if (names.isSign(end, '(')) {
            return new CallTypes(lookup, names, this).of(from, end);
        }
        if (names.isSign(end, '[')) {
            TypeUse whole = column(from, end);
            return whole == null ? null : Arithmetic.element(whole);
        }
        return end < to ? null : word(from, end);
    }

    private @Nullable TypeUse word(int from, int end) {
        TypeUse constant = end - from == 1 ? CallTypes.constant(names.stored(from)) : null;
        return constant == null ? column(from, end) : constant;
    }

    private @Nullable TypeUse column(int from, int end) {
        String relation = end - from > 1 ? names.stored(end - 3) : null;
        TypedOutput found = scope.column(relation, names.stored(end - 1));
        return found == null ? null : found.type();
    }

    /// The values behind THEN and ELSE.
    private List<int[]> branches(int from, int to) {
        List<int[]> found = new ArrayList<>();
        int cases = 0;
        int start = -1;
        for (int i = from; i < to; i++) {
            cases += names.isWord(i, "case") ? 1 : 0;
            if (cases == 1 && start > 0 && names.isWord(i, "when", "else", "end")) {
                found.add(new int[] {start, i});
                start = -1;
            }
            if (cases == 1 && names.isWord(i, "then", "else")) {
                start = i + 1;
            }
            cases -= names.isWord(i, "end") ? 1 : 0;
        }
        return found;
    }
}
