package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.binding.SelectList.Item;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a query gives, column by column, with the types that can be told without the server.
public final class QueryTypes {

    private static final int DEEPEST = 24;

    /// The type of NULL and of a string before anything gives them one.
    private static final TypeUse LITERAL = TypeUse.builtIn("literal");

    private final Lookup lookup;
    private int depth;

    public QueryTypes(SchemaState state) {
        this.lookup = new Lookup(state);
    }

    /// Nothing where not even the number of columns can be told.
    public List<TypedOutput> of(String query) {
        return of(query, Map.of());
    }

    /// A query that can read those that WITH has named.
    List<TypedOutput> of(String query, Map<String, List<TypedOutput>> named) {
        if (depth >= DEEPEST) {
            return List.of();
        }
        depth++;
        Names names = new Names(query, SqlTokens.of(query, Dialect.POSTGRESQL));
        List<TypedOutput> found =
                names.isWord(0, "with") ? with(names, named) : union(names, named);
        depth--;
        return found.stream().map(QueryTypes::resolved).toList();
    }

    /// `WITH name (columns) AS (query), … query`.
    private List<TypedOutput> with(Names names, Map<String, List<TypedOutput>> before) {
        Map<String, List<TypedOutput>> named = new LinkedHashMap<>(before);
        int i = names.isWord(1, "recursive") ? 2 : 1;
        while (names.isName(i)) {
            String name = names.stored(i);
            boolean list = names.isSign(i + 1, '(');
            List<String> columns = list ? listed(names, i + 1) : List.of();
            int as = list ? names.closing(i + 1) + 1 : i + 1;
            int open = as;
            while (open < names.size() && !names.isSign(open, '(')) {
                open++;
            }
            int close = names.closing(open);
            if (close >= names.size()) {
                return List.of();
            }
            named.put(name, renamed(of(names.written(open + 1, close), named), columns));
            i = names.isSign(close + 1, ',') ? close + 2 : names.size() + close + 1;
        }
        int rest = i - names.size();
        return rest > 0 && rest < names.size()
                ? of(names.written(rest, names.size()), named)
                : List.of();
    }

    static List<String> listed(Names names, int open) {
        return names.listed(open).stream().map(each -> names.stored(each[0])).toList();
    }

    /// The same under other names, as far as there are any.
    static List<TypedOutput> renamed(List<TypedOutput> columns, List<String> to) {
        List<TypedOutput> renamed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TypedOutput column = columns.get(i);
            String name = i < to.size() ? to.get(i) : column.name();
            renamed.add(new TypedOutput(name, column.type(), column.collation()));
        }
        return renamed;
    }

    /// The first of the queries that UNION and its like connect gives the names.
    private List<TypedOutput> union(Names names, Map<String, List<TypedOutput>> named) {
        List<TypedOutput> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= names.size(); i = next(names, i)) {
            boolean ends = i == names.size() || names.isWord(i, "union", "intersect", "except");
            if (ends && from < i) {
                List<TypedOutput> part = single(names.written(from, i), named);
                all = all.isEmpty() ? part : merged(all, part);
                from = names.isWord(i + 1, "all", "distinct") ? i + 2 : i + 1;
            }
        }
        return all;
    }

    /// A literal that nothing gives a type to is text.
    private static TypedOutput resolved(TypedOutput output) {
        return LITERAL.equals(output.type())
                ? new TypedOutput(output.name(), ValueTypes.plain("text"), null)
                : output;
    }

    private static int next(Names names, int i) {
        return names.isSign(i, '(') ? Math.min(names.closing(i) + 1, names.size()) : i + 1;
    }

    private static List<TypedOutput> merged(List<TypedOutput> one, List<TypedOutput> other) {
        List<TypedOutput> merged = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            TypedOutput first = one.get(i);
            TypeUse second = i < other.size() ? other.get(i).type() : null;
            merged.add(new TypedOutput(first.name(), merged(first.type(), second), null));
        }
        return merged;
    }

    private static @Nullable TypeUse merged(@Nullable TypeUse one, @Nullable TypeUse other) {
        if (one == null || one.equals(LITERAL)) {
            return one == null || other == null ? other : Arithmetic.bare(other);
        }
        if (other == null || other.equals(one)) {
            return one;
        }
        if (other.equals(LITERAL)) {
            return Arithmetic.bare(one);
        }
        return Arithmetic.common(one, other);
    }

    private List<TypedOutput> single(String query, Map<String, List<TypedOutput>> named) {
        Names names = new Names(query, SqlTokens.of(query, Dialect.POSTGRESQL));
        if (names.isSign(0, '(') && names.closing(0) < names.size()) {
            return of(names.written(1, names.closing(0)), named);
        }
        TypeScope scope = new SourceTypes(lookup, this, named).of(names);
        ValueTypes values = new ValueTypes(lookup, names, scope, text -> of(text, named));
        if (names.isWord(0, "values")) {
            return row(names, values);
        }
        if (names.isWord(0, "table")) {
            return single("SELECT * FROM " + names.written(1, names.size()), named);
        }
        List<TypedOutput> outputs = new ArrayList<>();
        for (Item item : SelectList.of(names)) {
            if (item.isStar(names)) {
                List<TypedOutput> all = scope.all(relation(names, item));
                if (all.isEmpty()) {
                    return List.of();
                }
                outputs.addAll(all);
            } else {
                outputs.add(output(names, item, scope, values));
            }
        }
        return outputs;
    }

    private static @Nullable String relation(Names names, Item star) {
        return star.end() - star.from() == 1 ? null : names.stored(star.end() - 3);
    }

    private static TypedOutput output(Names names, Item item, TypeScope scope, ValueTypes values) {
        boolean plain = names.isName(item.from()) && names.chainEnd(item.from()) == item.valueEnd();
        String relation =
                item.valueEnd() - item.from() > 1 && plain ? names.stored(item.from()) : null;
        TypedOutput column =
                plain ? scope.column(relation, names.stored(item.valueEnd() - 1)) : null;
        TypeUse type = column == null ? values.of(item.from(), item.valueEnd()) : column.type();
        boolean bare = names.at(item.from()).kind() == SqlToken.Kind.STRING;
        boolean text = (bare || names.isWord(item.from(), "null")) && item.isOneToken();
        return new TypedOutput(
                item.name(names),
                text ? LITERAL : type,
                column == null ? null : column.collation());
    }

    private static List<TypedOutput> row(Names names, ValueTypes values) {
        List<TypedOutput> outputs = new ArrayList<>();
        for (int[] each : names.listed(1)) {
            String name = "column" + (outputs.size() + 1);
            TypeUse type = values.of(each[0], each[1]);
            outputs.add(new TypedOutput(name, type == null ? LITERAL : type, null));
        }
        return outputs;
    }
}
