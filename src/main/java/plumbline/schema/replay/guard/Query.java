package plumbline.schema.replay.guard;

import plumbline.operation.text.SqlToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A query on catalogues: what it reads from, and the tests that its rows must pass.
record Query(List<String> relations, List<TestText> tests) {

    Query {
        relations = List.copyOf(relations);
        tests = List.copyOf(tests);
    }

    /// Nothing where it groups, unites or looks into other queries.
    static Optional<Query> find(TestText text) {
        int from = text.indexOf("from");
        int where = text.indexOf("where");
        if (!text.is(0, "select") || from < 0 || isInvolved(text)) {
            return Optional.empty();
        }
        int end = end(text);
        TestText sources = text.part(from + 1, where < 0 ? end : where);
        List<String> relations = new ArrayList<>();
        List<TestText> tests = new ArrayList<>();
        for (TestText listed : sources.split(",")) {
            for (TestText source : listed.split("join")) {
                if (!source(source, relations, tests)) {
                    return Optional.empty();
                }
            }
        }
        if (where >= 0) {
            tests.addAll(text.part(where + 1, Math.max(end, where + 1)).split("and"));
        }
        return Optional.of(new Query(relations, tests));
    }

    private static int end(TestText text) {
        for (int at : text.outer()) {
            boolean order = text.is(at, "order") && text.is(at + 1, "by");
            if (text.is(at, "limit") || order || text.isSign(at, ';')) {
                return at;
            }
        }
        return text.size();
    }

    private static boolean isInvolved(TestText text) {
        return text.outer().stream()
                .anyMatch(
                        at ->
                                text.is(at, "group")
                                        || text.is(at, "having")
                                        || text.is(at, "union")
                                        || text.is(at, "except")
                                        || text.is(at, "intersect")
                                        || text.is(at, "left")
                                        || text.is(at, "full")
                                        || text.is(at, "right"));
    }

    private static boolean source(TestText text, List<String> relations, List<TestText> tests) {
        int at = 0;
        String name = "";
        while (at < text.size() && (text.get(at).isName() || text.isSign(at, '.'))) {
            SqlToken token = text.get(at);
            boolean last = !text.isSign(at + 1, '.');
            name = token.isName() ? TestText.name(token) : name;
            at++;
            if (last && token.isName()) {
                break;
            }
        }
        if (name.isEmpty()) {
            return false;
        }
        relations.add(name);
        int on = text.indexOf("on");
        if (on >= 0) {
            tests.addAll(text.from(on + 1).split("and"));
        }
        return text.indexOf("using") < 0;
    }
}
