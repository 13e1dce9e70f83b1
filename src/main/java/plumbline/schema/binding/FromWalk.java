package plumbline.schema.binding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Walks over a query and finds the places where it names the relations it reads.
final class FromWalk {

    private final Names names;
    private final List<Place> found = new ArrayList<>();
    private final Deque<Boolean> outside = new ArrayDeque<>();
    private boolean listing;
    private boolean expecting;

    private FromWalk(Names names) {
        this.names = names;
    }

    /// From its first token to one behind its last; `alias` is a token or -1; `depth` is 0 outside
    /// of parentheses.
    record Place(int from, int end, int alias, int depth) {}

    static List<Place> places(Names names) {
        FromWalk walk = new FromWalk(names);
        int i = 0;
        while (i < names.size()) {
            i = walk.step(i);
        }
        return walk.found;
    }

    private int step(int i) {
        if (names.isSign(i, '(')) {
            outside.push(listing);
            listing = expecting && !names.isWord(i + 1, "select", "with", "values");
            expecting = listing;
        } else if (names.isSign(i, ')')) {
            listing = !outside.isEmpty() && outside.pop();
            expecting = false;
        } else if (names.isSign(i, ',')) {
            expecting = listing;
        } else if (names.isWord(i, "from", "join", "using") && !isNoSource(i)) {
            listing = true;
            expecting = true;
        } else if (endsList(i)) {
            listing = false;
            expecting = false;
        } else if (expecting && names.isName(i) && !names.isWord(i, "only", "lateral")) {
            return relation(i);
        }
        return i + 1;
    }

    private int relation(int i) {
        int end = names.chainEnd(i);
        expecting = false;
        if (!names.isSign(end, '(')) {
            int alias = alias(end);
            found.add(new Place(i, end, alias, outside.size()));
            return alias < 0 ? end : alias + 1;
        }
        return end;
    }

    private int alias(int at) {
        int i = names.isWord(at, "as") ? at + 1 : at;
        return names.isName(i) && !isClause(i) ? i : -1;
    }

    private boolean isClause(int i) {
        return endsList(i)
                || names.isWord(
                        i,
                        "join",
                        "inner",
                        "left",
                        "right",
                        "full",
                        "cross",
                        "natural",
                        "on",
                        "using",
                        "tablesample",
                        "with");
    }

    private boolean endsList(int i) {
        return names.isWord(
                i,
                "where",
                "group",
                "having",
                "order",
                "limit",
                "offset",
                "fetch",
                "for",
                "union",
                "intersect",
                "except",
                "window",
                "select",
                "returning");
    }

    /// `FROM` inside `extract(… FROM …)`, `IS DISTINCT FROM`, and `JOIN … USING (columns)`.
    private boolean isNoSource(int i) {
        if (names.isWord(i, "using")) {
            return true;
        }
        if (names.isWord(i - 1, "distinct")) {
            return true;
        }
        return names.isWord(i, "from") && insideFunction(i);
    }

    private boolean insideFunction(int i) {
        int depth = 0;
        for (int at = i - 1; at >= 0; at--) {
            if (names.isSign(at, ')')) {
                depth++;
            } else if (names.isSign(at, '(')) {
                depth--;
            } else if (depth == 0 && names.isWord(at, "select", "delete")) {
                return false;
            }
            if (depth < 0) {
                return names.isWord(at - 1, "extract", "substring", "trim", "overlay", "position");
            }
        }
        return false;
    }
}
