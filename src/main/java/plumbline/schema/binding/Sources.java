package plumbline.schema.binding;

import plumbline.schema.object.Relation;
import plumbline.schema.state.Lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The relations that a query reads, at which token each one stands, and what it calls them.
///
/// Scopes of subqueries are not kept apart: a name that means two relations means none.
final class Sources {

    static final Sources NONE = new Sources();

    private static final int TWO = -1;

    private final Map<Integer, Integer> byToken = new LinkedHashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();
    private final List<Source> top = new ArrayList<>();
    private boolean topIsWhole = true;

    private Sources() {}

    /// A relation and what the query calls it.
    record Source(int relation, String called) {}

    static Sources of(Names names, Lookup lookup) {
        Sources sources = new Sources();
        Set<String> made = commonTables(names);
        for (FromWalk.Place place : FromWalk.places(names)) {
            boolean bare = place.end() - place.from() == 1;
            if (!bare || !made.contains(names.stored(place.from()))) {
                lookup.findRelation(names.object(place.from(), place.end()), Relation.class)
                        .ifPresentOrElse(
                                found -> sources.add(names, place, found.id()),
                                () -> sources.unknown(place));
            } else {
                sources.unknown(place);
            }
        }
        return sources;
    }

    /// The relations outside of parentheses in their order; none where not all of them are known.
    List<Source> top() {
        return topIsWhole ? List.copyOf(top) : List.of();
    }

    private void unknown(FromWalk.Place place) {
        topIsWhole = topIsWhole && place.depth() > 0;
    }

    boolean isRelation(int token) {
        return byToken.containsKey(token);
    }

    int relation(int token) {
        return byToken.getOrDefault(token, 0);
    }

    boolean isAlias(String name) {
        return aliases.contains(name);
    }

    /// The relation of that name or alias, 0 where there is none or more than one.
    int called(String name) {
        return Math.max(byName.getOrDefault(name, 0), 0);
    }

    IntStream relations() {
        return byToken.values().stream().mapToInt(Integer::intValue).distinct();
    }

    private void add(Names names, FromWalk.Place place, int relation) {
        byToken.put(place.from(), relation);
        int alias = place.alias();
        String called = names.stored(alias < 0 ? place.end() - 1 : alias);
        if (alias >= 0) {
            aliases.add(called);
        }
        if (place.depth() == 0) {
            top.add(new Source(relation, called));
        }
        byName.merge(called, relation, (one, other) -> one.equals(other) ? one : TWO);
    }

    /// The names that WITH gives to queries of its own.
    private static Set<String> commonTables(Names names) {
        Set<String> found = new HashSet<>();
        if (names.size() > 0) {
            for (int i = 1; i + 2 < names.size(); i++) {
                boolean named =
                        names.isWord(i - 1, "with", "recursive") || names.isSign(i - 1, ',');
                boolean query = names.isWord(i + 1, "as") && opens(names, i + 2);
                if (named && names.isName(i) && (query || names.isSign(i + 1, '('))) {
                    found.add(names.stored(i));
                }
            }
        }
        return found;
    }

    private static boolean opens(Names names, int i) {
        return names.isSign(i, '(') || names.isWord(i, "materialized", "not");
    }
}
