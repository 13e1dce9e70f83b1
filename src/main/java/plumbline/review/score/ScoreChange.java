package plumbline.review.score;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.decision.Cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why a score is another than it was, term by term; the terms add up to the difference.
///
/// Cells change one group after the other, in the order of the causes, and each term is what its
/// group changed. Another order would share the difference out in another way.
public record ScoreChange(double before, double after, List<Term> terms) {

    public ScoreChange {
        terms = List.copyOf(terms);
    }

    /// So many cells changed the score by that much.
    public record Term(Cause cause, int cells, double change) {}

    /// Why a cell counts in another way.
    public enum Cause {
        /// It is better than it was.
        FIXED,
        /// It is worse than it was.
        REGRESSED,
        /// It is or was N/A.
        APPLICABILITY,
        /// It was decided now, or is open again.
        REVIEWED,
        /// It was not asked before.
        ADDED,
        /// It is not asked any more.
        REMOVED
    }

    /// Between two rounds of results; an open cell has none.
    public static ScoreChange of(
            Formula formula,
            Map<Cell, ? extends @Nullable Status> before,
            Map<Cell, ? extends @Nullable Status> after) {
        Map<Cause, List<Cell>> groups = groups(before, after);
        Map<Cell, @Nullable Status> results = new LinkedHashMap<>(before);
        List<Term> terms = new ArrayList<>();
        double start = share(formula, results);
        double last = start;
        for (Map.Entry<Cause, List<Cell>> group : groups.entrySet()) {
            for (Cell cell : group.getValue()) {
                if (after.containsKey(cell)) {
                    results.put(cell, after.get(cell));
                } else {
                    results.remove(cell);
                }
            }
            double now = share(formula, results);
            terms.add(new Term(group.getKey(), group.getValue().size(), now - last));
            last = now;
        }
        return new ScoreChange(start, last, terms);
    }

    private static double share(Formula formula, Map<Cell, @Nullable Status> results) {
        return new Score(formula, Tally.of(results.values())).value().orElse(0);
    }

    private static Map<Cause, List<Cell>> groups(
            Map<Cell, ? extends @Nullable Status> before,
            Map<Cell, ? extends @Nullable Status> after) {
        Map<Cause, List<Cell>> groups = new EnumMap<>(Cause.class);
        before.forEach(
                (cell, old) -> {
                    if (!after.containsKey(cell)) {
                        add(groups, Cause.REMOVED, cell);
                    } else if (old != after.get(cell)) {
                        add(groups, cause(old, after.get(cell)), cell);
                    }
                });
        after.keySet().stream()
                .filter(each -> !before.containsKey(each))
                .forEach(each -> add(groups, Cause.ADDED, each));
        return groups;
    }

    private static void add(Map<Cause, List<Cell>> groups, Cause cause, Cell cell) {
        groups.computeIfAbsent(cause, _ -> new ArrayList<>()).add(cell);
    }

    private static Cause cause(@Nullable Status old, @Nullable Status now) {
        if (old == null || now == null) {
            return Cause.REVIEWED;
        }
        if (old == Status.NOT_APPLICABLE || now == Status.NOT_APPLICABLE) {
            return Cause.APPLICABILITY;
        }
        return now.compareTo(old) < 0 ? Cause.FIXED : Cause.REGRESSED;
    }
}
