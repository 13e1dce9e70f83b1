package plumbline.schema.binding;

import plumbline.schema.binding.TypeScope.Read;
import plumbline.schema.object.Column;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The relations that stand behind FROM, with the types of their columns.
final class SourceTypes {

    private static final String[] ENDS = {
        "where", "group", "having", "order", "limit", "offset", "fetch", "for", "window", "union"
    };

    private final Lookup lookup;
    private final QueryTypes queries;
    private final Map<String, List<TypedOutput>> named;

    SourceTypes(Lookup lookup, QueryTypes queries, Map<String, List<TypedOutput>> named) {
        this.lookup = lookup;
        this.queries = queries;
        this.named = named;
    }

    TypeScope of(Names names) {
        List<Read> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.isSign(i, '(')) {
                i = names.closing(i);
            } else if (names.isWord(i, "from") && !names.isWord(i - 1, "distinct")) {
                read(names, i + 1, names.size(), found);
                break;
            }
        }
        return new TypeScope(found);
    }

    /// A list with commas and joins: a relation stands first, and behind each of these.
    private void read(Names names, int from, int to, List<Read> found) {
        boolean expected = true;
        int i = from;
        while (i < to && !names.isWord(i, ENDS)) {
            if (expected && !names.isWord(i, "only", "lateral")) {
                i = relation(names, i, found);
                expected = false;
                continue;
            }
            expected |= names.isSign(i, ',') || names.isWord(i, "join");
            i = names.isSign(i, '(') ? names.closing(i) + 1 : i + 1;
        }
    }

    private int relation(Names names, int i, List<Read> found) {
        if (names.isSign(i, '(')) {
            int close = names.closing(i);
            boolean query = names.isWord(i + 1, "select", "with", "values");
            if (!query) {
                read(names, i + 1, close, found);
                return close + 1;
            }
            List<TypedOutput> columns = queries.of(names.written(i + 1, close), named);
            return alias(names, close + 1, "", columns, found);
        }
        int end = names.chainEnd(i);
        String called = names.isName(i) ? names.stored(end - 1) : "";
        if (names.isSign(end, '(')) {
            return alias(names, names.closing(end) + 1, called, List.of(), found);
        }
        List<TypedOutput> made = end - i == 1 ? named.get(called) : null;
        List<TypedOutput> columns = made == null ? columns(names, i, end) : made;
        return alias(names, end, called, columns, found);
    }

    private int alias(
            Names names, int at, String called, List<TypedOutput> columns, List<Read> found) {
        int i = names.isWord(at, "as") ? at + 1 : at;
        boolean clause =
                names.isWord(i, ENDS)
                        || names.isWord(i, "join", "inner", "left", "right", "full", "cross")
                        || names.isWord(i, "natural", "on", "using", "tablesample");
        if (!names.isName(i) || clause) {
            found.add(new Read(called, columns));
            return at;
        }
        boolean list = names.isSign(i + 1, '(');
        List<String> renamed = list ? QueryTypes.listed(names, i + 1) : List.of();
        found.add(new Read(names.stored(i), QueryTypes.renamed(columns, renamed)));
        return list ? names.closing(i + 1) + 1 : i + 1;
    }

    private List<TypedOutput> columns(Names names, int from, int end) {
        if (!names.isName(from)) {
            return List.of();
        }
        Relation relation =
                lookup.findRelation(names.object(from, end), Relation.class).orElse(null);
        return switch (relation) {
            case Table table -> table.columns().stream().map(this::column).toList();
            case View view -> {
                String query = Naming.of(lookup.state()).text(view.query());
                yield QueryTypes.renamed(queries.of(query, Map.of()), view.columns());
            }
            case null, default -> List.of();
        };
    }

    private TypedOutput column(int id) {
        return lookup.state()
                .find(id, Column.class)
                .map(each -> new TypedOutput(each.name(), each.type(), each.collation()))
                .orElseGet(() -> new TypedOutput("?", null, null));
    }
}
