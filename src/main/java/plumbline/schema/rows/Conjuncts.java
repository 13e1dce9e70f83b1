package plumbline.schema.rows;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The terms of a condition that all have to hold: what stands between its outermost ANDs.
final class Conjuncts {

    private final List<SqlToken> tokens;
    private final int[] closing;
    private final List<List<SqlToken>> found = new ArrayList<>();

    private record Range(int from, int to) {}

    private Conjuncts(List<SqlToken> tokens) {
        this.tokens = tokens;
        this.closing = closing(tokens);
    }

    static List<List<SqlToken>> of(String condition) {
        Conjuncts conjuncts = new Conjuncts(SqlTokens.of(condition, Dialect.POSTGRESQL));
        conjuncts.collect();
        return conjuncts.found;
    }

    private void collect() {
        Deque<Range> open = new ArrayDeque<>(List.of(new Range(0, tokens.size())));
        while (!open.isEmpty()) {
            Range range = bare(open.pop());
            List<Range> parts = parts(range);
            if (parts.size() > 1) {
                open.addAll(parts);
            } else if (range.from() < range.to()) {
                found.add(tokens.subList(range.from(), range.to()));
            }
        }
    }

    private Range bare(Range range) {
        Range bare = range;
        while (bare.from() < bare.to() && closing[bare.from()] == bare.to() - 1) {
            bare = new Range(bare.from() + 1, bare.to() - 1);
        }
        return bare;
    }

    private List<Range> parts(Range range) {
        List<Range> parts = new ArrayList<>();
        int from = range.from();
        boolean between = false;
        for (int i = range.from(); i < range.to(); i++) {
            SqlToken token = tokens.get(i);
            if (token.is("or") || token.is("case")) {
                return List.of(range);
            }
            if (token.is("and") && !between) {
                parts.add(new Range(from, i));
                from = i + 1;
            }
            between = token.is("between") || (between && !token.is("and"));
            i = Math.max(i, closing[i]);
        }
        parts.add(new Range(from, range.to()));
        return parts;
    }

    /// For each opening parenthesis the closing one, for all else -1.
    private static int[] closing(List<SqlToken> tokens) {
        int[] closing = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < closing.length; i++) {
            closing[i] = -1;
            if (tokens.get(i).isSign('(')) {
                open.push(i);
            } else if (tokens.get(i).isSign(')') && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }
}
